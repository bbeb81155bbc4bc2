import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import type { LoadedPage } from '../loadPage.ts';
import { SERVER_FOLDER } from './builtFiles.ts';
import { devServer } from './devServer.ts';
import { OFFLINE_FILE } from './hosts/offline.ts';
import { prerender } from './prerender.ts';
import { preview } from './preview.ts';

/** What there is to be printed, and the folder whose changes show in a running server. */
export type Printed = {
  readonly load: () => Promise<LoadedPage>;
  readonly folder: string | null;
  /** Given the folders of the browser's files and of the server once they are built, before anything is printed. */
  readonly keep?: ((client: string, server: string) => Promise<void>) | null;
  /** Whether browsers are to keep the site for reading without a network; they are, unless it is said otherwise. */
  readonly offline?: boolean;
};

/** How a site is built, served and shown for any story: its own `Printed` is all that differs. */
export const createSiteConfig = ({ load, folder, keep = null, offline = true }: Printed): UserConfig => ({
  appType: 'mpa',
  plugins: [react(), prerender({ load, keep, offline }), folder !== null && devServer(load, folder), preview()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: { outDir: 'dist', manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    // All that the first view needs is one file: a part that is fetched later never cuts a piece out of it.
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } } },
    },
    // The service worker, one plain script without a hash in its name: browsers look there for the next one.
    offline: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: {
          input: 'src/offline/offline.worker.ts',
          output: { format: 'iife', entryFileNames: OFFLINE_FILE },
        },
      },
    },
    ssr: {
      build: {
        ssr: 'src/entry-server.tsx',
        outDir: SERVER_FOLDER,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry-server.mjs' } },
      },
    },
  },
});
