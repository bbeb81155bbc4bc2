import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './src/build/prerender.ts';

export default defineConfig({
  appType: 'mpa',
  plugins: [react(), prerender()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: { outDir: 'dist', manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    ssr: {
      build: {
        ssr: 'src/entry-server.tsx',
        outDir: 'node_modules/.ssr',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry-server.mjs' } },
      },
    },
  },
});
