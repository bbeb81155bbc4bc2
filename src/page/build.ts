/** Which build of the site this page is of; its data lies in a folder of that name. */
export const ownBuild = (): string => document.documentElement.dataset.build ?? 'dev';

/** Whether another build than this page's stands at its address by now; false when nobody answers. */
export const isReplaced = async (): Promise<boolean> => {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}build.json`, { cache: 'no-cache' });
    const { build } = (await response.json()) as { readonly build?: string };
    return response.ok && build !== undefined && build !== ownBuild();
  } catch {
    return false;
  }
};
