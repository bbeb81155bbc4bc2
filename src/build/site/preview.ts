import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readMarker } from './editionFolder.ts';
import { parseHeaders, selectHeaders } from './hosts/headers.ts';
import { baseOf } from './siteUrl.ts';

/** Shows a built site as a static host does, with its headers and below the folder that it was built for. */
export const preview = (): Plugin => ({
  name: 'preview',
  config: (_config, { isPreview }) => (isPreview ? { base: '/' } : {}),
  async configurePreviewServer(server) {
    const out = resolve(server.config.root, server.config.build.outDir);
    const base = baseOf(readMarker(out)?.siteUrl ?? null) ?? '/';
    const rules = parseHeaders(await readFile(join(out, '_headers'), 'utf8'));
    const missing = await readFile(join(out, '404.html'), 'utf8');
    server.middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(`http://localhost${request.url}`);
      const redirect = (to: string) => response.writeHead(301, { Location: `${to}${search}` }).end();
      if (pathname === '/' && base !== '/') return redirect(base);
      const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
      const isThere = (file: string) => existsSync(join(out, file));
      const found = path !== null && isThere(path.endsWith('/') ? `${path}index.html` : path);
      // As static hosts do: a folder is asked for again with its slash, and what is not there is answered with a page.
      if (path !== null && !path.endsWith('/') && isThere(`${path}/index.html`)) return redirect(`${pathname}/`);
      for (const [name, value] of selectHeaders(rules, found ? pathname : `${base}404.html`))
        response.setHeader(name, value);
      if (!found) return response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
      request.url = path + search;
      next();
    });
  },
});
