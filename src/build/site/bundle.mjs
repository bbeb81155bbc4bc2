// node src/build/site/bundle.mjs (site | file) FOLDER
// Builds the code with Vite, for a site or for an edition in one file: the browser's files and the service worker into FOLDER/client, the
// server into FOLDER/server. It is a process of its own and plain JavaScript: beside tsx and a story the bundler takes twice the memory.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';

const [kind, folder = ''] = process.argv.slice(2);
const isOneFile = kind === 'file';

/** @param {string} base */
const define = (base) => ({ 'import.meta.env.BASE_URL': base, ONE_FILE: String(isOneFile) });

/** @type {import('vite').BuildEnvironmentOptions} */
const files = { manifest: true, assetsInlineLimit: 0 };

/**
 * Fonts and pictures stand in the style sheet.
 * @type {import('vite').BuildEnvironmentOptions}
 */
const inlined = {
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  copyPublicDir: false,
  chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
};

/**
 * The service worker, one plain script without a hash in its name: browsers look there for the next one.
 * @type {import('vite').EnvironmentOptions}
 */
const offline = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: false,
    rolldownOptions: {
      input: 'src/offline/offline.worker.ts',
      output: { format: 'iife', entryFileNames: 'offline.js' },
    },
  },
};

const builder = await createBuilder({
  configFile: false,
  logLevel: 'warn',
  // Where the site will stand is put into the finished pages, and found there by the script in the head.
  base: './',
  plugins: [react()],
  build: {
    ...(isOneFile ? inlined : files),
    outDir: resolve(folder, 'client'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      define: define('document.documentElement.dataset.base'),
      // All that a site's first view needs is one file: a part that is fetched later never cuts a piece out of it.
      build: {
        rolldownOptions: {
          output: { codeSplitting: isOneFile ? false : { groups: [{ name: 'page', tags: ['$initial'] }] } },
        },
      },
    },
    ...(!isOneFile && { offline }),
    ssr: {
      define: define(isOneFile ? '""' : '"/"'),
      build: {
        ssr: 'src/entry-server.tsx',
        outDir: resolve(folder, 'server'),
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry-server.mjs' } },
      },
    },
  },
});
for (const environment of Object.values(builder.environments)) await builder.build(environment);
