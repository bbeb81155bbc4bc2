import { refusal } from '../refusal.ts';

/**
 * The address of a site from the setting SITE_URL, ending in "/"; `null` when it is not set.
 * @throws RangeError (a refusal) with one sentence when it is set to something else
 */
export const parseSiteUrl = (setting: string | undefined): string | null => {
  if (setting === undefined || setting === '') return null;
  if (!/^https?:\/\/[^/?#\s"<>]+(?:\/[^?#\s"<>]*)?$/.test(setting) || !URL.canParse(setting))
    throw refusal(
      `SITE_URL: "${setting}" is not the address of a site, such as https://example.org/ or https://example.org/story/.`,
    );
  return new URL(setting.endsWith('/') ? setting : `${setting}/`).href;
};

/** The folder that a site is served from, such as "/story/"; `null` when its address is not known. */
export const baseOf = (siteUrl: string | null): string | null => siteUrl && new URL(siteUrl).pathname;

/** The whole address of a path of the site, "/why/" for example; `null` when that of the site is not known. */
export const addressOf = (siteUrl: string | null, path: string): string | null =>
  siteUrl && new URL(path.replace(/^\//, './'), siteUrl).href;
