/** Which build of the site this page is of; its data lies in a folder of that name. */
export const ownBuild = (): string => document.documentElement.dataset.build ?? 'dev';

/** Loads versions.ts. Fetched once the page is ready, because a later deploy may have removed it as well. */
export const loadVersions = () => import('./versions.ts');

let isReporting = false;

/** To be called when an asset fails to load: if a new deploy has removed it, the new version is offered. */
export const reportLostFile = async (): Promise<void> => {
  if (isReporting) return; // the asset that failed may be versions.ts itself
  isReporting = true;
  await loadVersions().then(
    ({ offerNewVersion }) => offerNewVersion(),
    () => {},
  );
  isReporting = false;
};
