import { join } from 'node:path';
import { defineConfig } from 'vite';
import { loadPage } from './src/build/loadPage.ts';
import { createSiteConfig } from './src/build/site/siteConfig.ts';
import { parseSiteUrl } from './src/build/site/siteUrl.ts';

const root = import.meta.dirname;
const siteUrl = parseSiteUrl(process.env.SITE_URL);

/** The site of this repository's own story; `npm run edition` builds that of another one with the same settings. */
export default defineConfig(createSiteConfig({ load: () => loadPage(root, siteUrl), folder: join(root, 'data') }));
