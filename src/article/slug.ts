/** A name as an id or a piece of an address: plain small letters and digits with single hyphens between; empty when it has none. */
export const toSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
