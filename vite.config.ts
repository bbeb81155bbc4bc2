import { join } from 'node:path';
import { defineConfig } from 'vite';
import { loadPage } from './src/build/loadPage.ts';
import { createSiteConfig } from './src/build/site/siteConfig.ts';

const root = import.meta.dirname;

/** The site of this repository's own story; `npm run edition` builds that of another one with the same settings. */
export default defineConfig(createSiteConfig({ load: () => loadPage(root), folder: join(root, 'data') }));
