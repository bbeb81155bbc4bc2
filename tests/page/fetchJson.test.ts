import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/page/fetchJson.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page of the build `old` on a host that has these files; `null` for a host that does not answer. Returns what is put above the page. */
const openPage = (files: Readonly<Record<string, string>> | null) => {
  const above: unknown[] = [];
  vi.stubGlobal('document', {
    documentElement: { dataset: { build: 'old' } },
    createElement: () => ({ append: () => {} }),
    body: { prepend: (notice: unknown) => above.push(notice) },
  });
  const answer = async (address: string) => {
    if (files === null) throw new TypeError('Failed to fetch');
    const body = files[address];
    return new Response(body ?? 'Not here', { status: body === undefined ? 404 : 200 });
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  return above;
};
/** Asks for a file in vain; returns how many notices then stand above the page. */
const noticesFor = async (files: Readonly<Record<string, string>> | null, path: string) => {
  const above = openPage(files);
  await expect(fetchJson(path)).rejects.toThrow(path);
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledWith('/build.json', expect.anything()));
  await new Promise((resolve) => setTimeout(resolve)); // its answer has been read by then
  return above.length;
};

describe('a page that asks for its data', () => {
  it('gets that of its own build, and says nothing', async () => {
    const above = openPage({ '/assets/old/why/data.json': '{"a":1}', '/assets/new/why/data.json': '{"b":1}' });
    expect(await fetchJson('why/data.json')).toEqual({ a: 1 });
    expect(above).toEqual([]);
  });

  it('offers the new version when its own data is gone and another build is there', async () => {
    const files = { '/build.json': '{"build":"new"}', '/assets/new/why/data.json': '{}' };
    expect(await noticesFor(files, 'why/data.json')).toBe(1);
  });

  it('offers it too on a host that answers with a page for what it does not have', async () => {
    const files = { '/build.json': '{"build":"new"}', '/assets/old/why/data.json': '<!doctype html>' };
    expect(await noticesFor(files, 'why/data.json')).toBe(1);
  });

  it('offers nothing when the build is still its own, or nobody knows, or nobody answers', async () => {
    expect(await noticesFor({ '/build.json': '{"build":"old"}' }, 'why/data.json')).toBe(0);
    expect(await noticesFor({}, 'why/data.json')).toBe(0);
    expect(await noticesFor(null, 'why/data.json')).toBe(0);
  });
});
