import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import type { LoadedPage } from '../loadPage.ts';
import { SERVER_FOLDER } from './builtFiles.ts';
import { devServer } from './devServer.ts';
import { prerender } from './prerender.ts';
import { preview } from './preview.ts';

/** What there is to be printed, and the folder whose changes show in a running server. */
export type Printed = {
  readonly load: () => Promise<LoadedPage>;
  readonly folder: string | null;
  /** Given the folders of the browser's files and of the server once they are built, before anything is printed. */
  readonly keep?: ((client: string, server: string) => Promise<void>) | null;
};

/** How a site is built, served and shown for any story: its own `Printed` is all that differs. */
export const createSiteConfig = ({ load, folder, keep = null }: Printed): UserConfig => ({
  appType: 'mpa',
  plugins: [react(), prerender({ load, keep }), folder !== null && devServer(load, folder), preview()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: { outDir: 'dist', manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    // All that the first view needs is one file: a part that is fetched later never cuts a piece out of it.
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } } },
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
