import react from '@vitejs/plugin-react';
import type { PluginOption, UserConfig } from 'vite';
import { preview } from './preview.ts';

/** How a site is served while it is worked on, and shown once it is built; `bundle.mjs` has how its code is built. */
export const createSiteConfig = (...servers: readonly PluginOption[]): UserConfig => ({
  appType: 'mpa',
  plugins: [react(), ...servers, preview()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
