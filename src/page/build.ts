/** Which build of the site this page is of; its data lies in a folder of that name. */
export const ownBuild = (): string => document.documentElement.dataset.build ?? 'dev';

/** What there is to do about the versions of the site. Fetched once the page is ready, because after a deploy it may be gone as well. */
export const loadVersions = () => import('./versions.ts');

let isReporting = false;

/** To be called when a file of the page did not come: if a deploy took it, the new version is offered. */
export const reportLostFile = async (): Promise<void> => {
  if (isReporting) return; // what was to report it may be what did not come
  isReporting = true;
  await loadVersions().then(
    ({ offerNewVersion }) => offerNewVersion(),
    () => {},
  );
  isReporting = false;
};
