import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createHeaderRules,
  formatHeaders,
  parseHeaders,
  selectHeaders,
} from '../../../../src/build/site/hosts/headers.ts';
import { formatNginx } from '../../../../src/build/site/hosts/nginx.ts';
import { formatEmbedPolicy, formatPolicy, insertPolicy } from '../../../../src/build/site/hosts/policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const template = readFileSync('index.html', 'utf8');
const embed = '<meta charSet="utf-8"/><style>p{margin:0}</style>';
const files = [
  '404.html',
  'article.json',
  'assets/0123456789/page.json',
  'assets/coverage.worker-abc.js',
  'assets/index-abc.js',
  'cards/page.png',
  'embed/map/index.html',
  'index.html',
  'q/not-covered/index.html',
  'why/index.html',
];
const rules = createHeaderRules(files, { pages: formatPolicy([template]), embeds: formatEmbedPolicy([embed]) });
const sent = (path: string, name: string) => selectHeaders(rules, path).get(name);

/** The policy's directives by name, each with its sources. */
const policyOf = (...pages: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    formatPolicy(pages)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources] as const;
      }),
  );

describe('the headers of the built site', () => {
  it('give no path a header twice, which some hosts would add up: an embed may be framed, a page may not', () => {
    for (const file of files) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const names = rules
        .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(new Set(names).size, path).toBe(names.length);
      expect(names, path).toContain('Cache-Control');
    }
    expect(sent('/embed/map/', 'Content-Security-Policy')).toMatch(/frame-ancestors \*$/);
    for (const path of ['/', '/404.html', '/q/not-covered/', '/why/'])
      expect(sent(path, 'Content-Security-Policy')).toMatch(/frame-ancestors 'none'$/);
  });

  it('let a browser keep a built file, whose name changes with it, and nothing else without asking', () => {
    for (const path of ['/assets/index-abc.js', '/assets/0123456789/page.json'])
      expect(sent(path, 'Cache-Control'), path).toContain('immutable');
    for (const path of ['/', '/q/not-covered/', '/article.json', '/cards/page.png', '/embed/map/'])
      expect(sent(path, 'Cache-Control'), path).toBe('no-cache');
  });

  it('do not let the answer for a built file that is not there be kept', () => {
    expect(sent('/assets/index-old.js', 'Cache-Control')).toBeUndefined();
    expect(sent('/assets/index-old.js', 'X-Content-Type-Options')).toBe('nosniff');
  });

  it('read back as they were written, and begin with the folder of the site', () => {
    expect(parseHeaders(formatHeaders(rules, '/'))).toEqual(rules);
    expect(parseHeaders(formatHeaders(rules, '/story/')).map(({ path }) => path)).toEqual(
      rules.map(({ path }) => `/story${path}`),
    );
  });

  it('have no line longer than 2000 characters, which Cloudflare would drop', () => {
    const lines = formatHeaders(rules, '/').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  it('stand in the configuration of nginx too, each of its locations with the whole of them', () => {
    const conf = formatNginx(rules, '/story/');
    const locations = conf.split(/^location /m).slice(1);
    const at = (match: string) => locations.find((one) => one.startsWith(`${match} {`)) ?? '';
    for (const [name] of selectHeaders(rules, '/')) expect(at('/story/'), name).toContain(`add_header ${name} "`);
    expect(at('/story/embed/')).toContain('frame-ancestors *" always;');
    expect(at('/story/assets/')).toContain('immutable";');
    expect(at('/story/why/')).toBe('');
  });
});

describe('the policy of a page', () => {
  it('allows the inline script of the page’s template by its hash, and no other', () => {
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(template) ?? [];
    expect(script).not.toBe('');
    expect(policyOf(template).get('script-src')).toEqual(["'self'", hashOf(script)]);
  });

  it('allows each inline style of any of the pages by its hash, once, line breaks and all', () => {
    const styles = ['a{color:red}\n', '\nb > c { margin: 0 }'];
    const pages = [...styles, ...styles].map((style) => `<style>${style}</style><script>1</script>`);
    expect(policyOf(...pages).get('style-src')).toEqual(["'self'", ...styles.map(hashOf)]);
    expect(policyOf(...pages).get('script-src')).toEqual(["'self'", hashOf('1')]);
  });

  it('hashes neither data nor scripts that have a file of their own', () => {
    const html = '<script type="application/json">{}</script><script type="module" src="/a.js"></script>';
    expect(policyOf(html).get('script-src')).toEqual(["'self'"]);
  });

  it('begins from nothing, and names no source that allows whatever is there', () => {
    const policy = policyOf(template);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(formatPolicy([template])).not.toMatch(/unsafe-|\*|https?:/);
    expect(formatEmbedPolicy([embed])).not.toMatch(/unsafe-|\*|https?:|self/);
  });

  it('stands in the page before anything that it rules over, for hosts that send no headers', () => {
    for (const html of [template, embed])
      expect(insertPolicy(html, 'P')).toMatch(
        /<meta charset="utf-8"\/?>\n<meta http-equiv="Content-Security-Policy" content="P">/i,
      );
  });
});
