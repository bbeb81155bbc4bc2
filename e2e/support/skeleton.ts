import type { Page } from '@playwright/test';

/** What a screen reader goes by: landmarks, headings, pictures, tables and controls. */
const KEPT =
  /^(?:banner|main|contentinfo|navigation|region|search|form|complementary|article|figure|group|heading|img|table|link|button|combobox|searchbox|slider|spinbutton|radio|checkbox)\b/;

/** What is many of a kind, and not read one by one here: the countries on the map, and the links among the article's words. */
const MANY = /^(?:group "Countries"|article )/;

/** A line of Playwright's tree: how deep it stands, and its role and name without the marks of YAML and without the text that it holds. */
const readLine = (line: string) => {
  const [, indent = '', words = ''] = /^( *)- (.*)$/.exec(line) ?? [];
  const quoted = /^'((?:[^']|'')*)'/.exec(words)?.[1]?.replaceAll("''", "'");
  // What a fold is named by, its summary, stands behind it.
  const fold = /^group: (.{1,60})/.exec(quoted ?? words)?.[0].replaceAll('"', '');
  if (fold) return { depth: indent.length, name: fold };
  const plain = /^[a-z]+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*/.exec(quoted ?? words)?.[0] ?? '';
  return { depth: indent.length, name: plain };
};

/**
 * The page's accessibility tree as lines of roles and names, each as deep as its ancestors among them: what a reader who goes by landmark,
 * heading and control is told, in that order. Text, list items and options are left out, and so are the links of what has very many.
 */
export const skeletonOf = async (page: Page): Promise<string> => {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map(readLine);
  const above: number[] = [];
  let many: number | null = null;
  const kept: string[] = [];
  for (const { depth, name } of lines) {
    if (many !== null && depth <= many) many = null;
    if (!KEPT.test(name) || (many !== null && name.startsWith('link'))) continue;
    while ((above.at(-1) ?? -1) >= depth) above.pop();
    kept.push(`${'  '.repeat(above.length)}${name}`);
    above.push(depth);
    if (MANY.test(name)) many = depth;
  }
  return `${kept.join('\n')}\n`;
};
