import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatHeaders, parseHeaders, selectHeaders } from '../../../src/build/site/headers.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const template = readFileSync('index.html', 'utf8');

/** The policy's directives by name, each with its sources. */
const policyOf = (html: string): ReadonlyMap<string, readonly string[]> => {
  const policy = selectHeaders(parseHeaders(formatHeaders(html)), '/').get('Content-Security-Policy') ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ').filter((word) => word !== '');
      return [name, sources] as const;
    }),
  );
};

describe('the headers of the built site', () => {
  it('let a browser keep a built file, whose name changes with it, and no page', () => {
    const rules = parseHeaders(formatHeaders(template));
    expect(selectHeaders(rules, '/assets/index-abc.js').get('Cache-Control')).toContain('immutable');
    expect(selectHeaders(rules, '/assets/index-abc.js').get('X-Content-Type-Options')).toBe('nosniff');
    expect(selectHeaders(rules, '/q/not-covered/').has('Cache-Control')).toBe(false);
  });

  it('read back as they were written', () => {
    const text = formatHeaders(template);
    const rules = parseHeaders(text);
    const lines = rules.map(
      ({ start, headers }) => `${start}*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    );
    expect(lines.join('')).toBe(text);
    expect([...selectHeaders(rules, '/').keys()]).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
    ]);
  });

  it('allow the inline script of the page’s template by its hash, and no other', () => {
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(template) ?? [];
    expect(script).not.toBe('');
    expect(policyOf(template).get('script-src')).toEqual(["'self'", hashOf(script)]);
  });

  it('allow each inline style by its hash, line breaks and all', () => {
    const styles = ['a{color:red}\n', '\nb > c { margin: 0 }'];
    const html = styles.map((style) => `<style>${style}</style>`).join('<script>1</script>');
    expect(policyOf(html).get('style-src')).toEqual(["'self'", ...styles.map(hashOf)]);
    expect(policyOf(html).get('script-src')).toEqual(["'self'", hashOf('1')]);
  });

  it('hash neither data nor scripts that have a file of their own', () => {
    const html = '<script type="application/json">{}</script><script type="module" src="/a.js"></script>';
    expect(policyOf(html).get('script-src')).toEqual(["'self'"]);
  });

  it('begin from nothing, and name no source that allows whatever is there', () => {
    const policy = policyOf(template);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(formatHeaders(template)).not.toMatch(/unsafe-|\*(?!\n)|https?:/);
  });
});
