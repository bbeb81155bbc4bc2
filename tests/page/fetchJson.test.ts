import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, findFetchProblem } from '../../src/page/fetchJson.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page of the build `old` on a host that has these files; `null` for a host that does not answer. */
const openPage = (files: Readonly<Record<string, string>> | null) => {
  vi.stubGlobal('document', { documentElement: { dataset: { build: 'old' } } });
  vi.stubGlobal('fetch', async (address: string) => {
    if (files === null) throw new TypeError('Failed to fetch');
    const body = files[address];
    return new Response(body ?? 'Not here', { status: body === undefined ? 404 : 200 });
  });
};
const problemOf = async (path: string) => {
  try {
    return await fetchJson(path);
  } catch (error) {
    expect((error as Error).message).toContain(path);
    return findFetchProblem(error);
  }
};

describe('a page that asks for its data', () => {
  it('gets that of its own build', async () => {
    openPage({ '/assets/old/why/data.json': '{"a":1}', '/assets/new/why/data.json': '{"b":1}' });
    expect(await fetchJson('why/data.json')).toEqual({ a: 1 });
  });

  it('is told that the site has been built anew when its own is gone and another build is there', async () => {
    openPage({ '/build.json': '{"build":"new"}', '/assets/new/why/data.json': '{}' });
    expect(await problemOf('why/data.json')).toBe('otherBuild');
  });

  it('is told so too by a host that answers with a page for what it does not have', async () => {
    openPage({ '/build.json': '{"build":"new"}', '/assets/old/why/data.json': '<!doctype html>' });
    expect(await problemOf('why/data.json')).toBe('otherBuild');
  });

  it('is told that a file is missing when the build is still its own, or nobody knows', async () => {
    openPage({ '/build.json': '{"build":"old"}' });
    expect(await problemOf('why/data.json')).toBe('missing');
    openPage({});
    expect(await problemOf('why/data.json')).toBe('missing');
  });

  it('is told that nobody answers when it has no network', async () => {
    openPage(null);
    expect(await problemOf('why/data.json')).toBe('unreachable');
  });
});
