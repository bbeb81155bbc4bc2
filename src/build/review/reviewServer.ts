import type { Plugin } from 'vite';
import { OVERRIDES_PATH } from '../../review/reviewData.ts';
import { formatScriptData } from '../site/scriptData.ts';
import type { Desk } from './desk.ts';
import { readBody, refuseWriter } from './guard.ts';

/** The panel of the editor beside the served page, and the one address that takes corrections. No build has this plugin. */
export const reviewServer = (desk: Desk): Plugin => ({
  name: 'review-server',
  apply: 'serve',
  configureServer(dev) {
    dev.middlewares.use(OVERRIDES_PATH, async (request, response, next) => {
      try {
        const body = refuseWriter(request) ?? (await readBody(request));
        const refused = 'say' in body ? body : await desk.save(body.json);
        if (refused === null) response.writeHead(204).end();
        else response.writeHead(refused.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(refused.say);
      } catch (error) {
        next(error);
      }
    });
  },
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { originalUrl = '/' }) {
      // The chapters of a record are not the saved page.
      if (!/^\/(?:$|[?#]|q\/)/.test(originalUrl)) return html;
      const panel = `<div id="review"></div>\n${formatScriptData('type="application/json" id="review-data"', await desk.describe())}`;
      const script = '<script type="module" src="/src/entry-review.tsx"></script>';
      return html.replace('</body>', () => `${panel}\n${script}\n</body>`);
    },
  },
});
