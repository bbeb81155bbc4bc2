import { createDesk, type ReviewFiles } from './desk.ts';
import { reviewServer } from './reviewServer.ts';

/**
 * Serves the page of a story with the panel of its editor, on this machine alone; `root` is this repository.
 * @returns the address
 */
export const serveReview = async (root: string, files: ReviewFiles): Promise<string> => {
  const desk = createDesk(files);
  await desk.load(); // what cannot be shown is said before anything is served
  const [{ createServer }, { createSiteConfig }, { devServer }] = await Promise.all([
    import('vite'),
    import('../site/siteConfig.ts'),
    import('../site/devServer.ts'),
  ]);
  const config = createSiteConfig(devServer(desk.load, null), reviewServer(desk));
  const server = await createServer({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    server: { ...config.server, strictPort: false, cors: false },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server of the review has no address.');
  return address;
};
