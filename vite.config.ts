import { join } from 'node:path';
import { defineConfig } from 'vite';
import { loadPage } from './src/build/loadPage.ts';
import { devServer } from './src/build/site/devServer.ts';
import { createSiteConfig } from './src/build/site/siteConfig.ts';
import { parseSiteUrl } from './src/build/site/siteUrl.ts';

const root = import.meta.dirname;
const siteUrl = parseSiteUrl(process.env.SITE_URL);

/** Serves the site of this repository's own story. */
export default defineConfig(createSiteConfig(devServer(() => loadPage(root, siteUrl), join(root, 'data'))));
