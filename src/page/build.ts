/** Which build of the site this page is of; its data lies in a folder of that name. */
export const ownBuild = (): string => document.documentElement.dataset.build ?? 'dev';

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
 * To be called when a file of the page did not come. If that is because the site has been built anew since the page was opened, a notice
 * over the page says so and offers the new version. It stands outside what React draws, which may be what did not come, and is part of the first
 * script: no file of an old page can be relied upon any more.
 */
export const reportLostFile = async (): Promise<void> => {
  if (!(await isReplaced())) return;
  notice ??= makeNotice();
  document.body.prepend(notice);
  notice.showPopover?.();
};
