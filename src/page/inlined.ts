/**
 * What a site would fetch and an edition in one file has beside the page.
 * @throws Error when it is not there
 */
export const readInlined = <Data>(path: string): Data => {
  const element = document.getElementById(`data-${path}`);
  if (!element) throw new Error(`${path} is not in this file`);
  return JSON.parse(element.textContent ?? '') as Data;
};
