/**
 * Where an address of the site leads within an edition that is one file: a chapter opens in place, a quote is its fragment. `file` is the
 * path of the file, or empty while it is printed; the "?" then keeps a link from adding to the query that the page has at the moment.
 */
export const placeInFile = (address: string, file: string): string => {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const chapter = /^\/([a-z]+)\/$/.exec(path)?.[1];
  const query = [...(chapter ? [`open=${chapter}`] : []), ...(search ? [search] : [])].join('&');
  const fragment = hash || (chapter ? `#${chapter}` : '');
  return `${file}${query !== '' || file === '' ? `?${query}` : ''}${fragment}`;
};
