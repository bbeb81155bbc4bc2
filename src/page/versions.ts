import { ownBuild } from './build.ts';

/** What the types of the DOM leave out, because not every browser has it. */
type NavigatorWithConnection = Navigator & { readonly connection?: { readonly saveData: boolean } };

/** Has the site kept for reading without a network, where its build offers that (`data-offline`) and the reader does not save data. */
export const keepForOffline = (): void => {
  const { connection, serviceWorker }: NavigatorWithConnection = navigator;
  if ('offline' in document.documentElement.dataset && !connection?.saveData)
    serviceWorker?.register(`${import.meta.env.BASE_URL}offline.js`).catch(() => {});
};

/** Whether another build than this page's stands at its address by now; false when nobody answers. */
const isReplaced = async (): Promise<boolean> => {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}build.json`, { cache: 'no-cache' });
    const { build } = (await response.json()) as { readonly build?: string };
    return response.ok && build !== undefined && build !== ownBuild();
  } catch {
    return false;
  }
};

const makeNotice = (): HTMLElement => {
  const notice = document.createElement('p');
  const button = document.createElement('button');
  button.textContent = 'Load the new version';
  button.onclick = () => location.reload();
  notice.append('This page has been updated since you opened it. ', button);
  notice.className = 'notice';
  notice.role = 'alert';
  notice.popover = 'auto';
  return notice;
};

let notice: HTMLElement | null = null;

/**
 * If the site has been built anew since the page was opened, shows a notice that offers the new version. The notice is outside React's
 * tree, since React itself may have failed to load.
 */
export const offerNewVersion = async (): Promise<void> => {
  if (!(await isReplaced())) return;
  notice ??= makeNotice();
  document.body.prepend(notice);
  notice.showPopover?.();
};
