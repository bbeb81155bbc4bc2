import { describe, expect, it } from 'vitest';
import { type Entry, listenTo } from '../../scripts/engines/listen.ts';

/** A window whose document can be changed, and which complains when asked to. */
const createWindow = () => {
  let tell = (_event: { readonly entry: Entry }) => {};
  const defaultRealm = { id: 'first' };
  const heard: string[] = [];
  const ears = listenTo({ defaultRealm, on: (_log, listener) => (tell = listener) }, (complaint) =>
    heard.push(complaint),
  );
  let timestamp = 0;
  const complain = (text: string, realm = defaultRealm.id, type = 'javascript', level = 'error') => {
    timestamp += 1;
    const entry = { type, level, text, timestamp, source: { realm } };
    tell({ entry });
    return () => tell({ entry: { ...entry, source: { realm: `${realm} again` } } });
  };
  return { ...ears, complain, heard, show: (id: string) => Object.assign(defaultRealm, { id }) };
};

describe('what is heard of a page in Firefox', () => {
  it('is every error, thrown or written to the console, and nothing less', () => {
    const { complain, heard } = createWindow();
    complain('a');
    complain('b', 'first', 'console');
    complain('c', 'first', 'console', 'warn');
    expect(heard).toEqual(['thrown: a', 'console: b']);
  });

  it('is nothing of a document that is being left, and all of the one that comes, from its first moment', () => {
    const { complain, heard, leave, show } = createWindow();
    complain('before');
    leave();
    complain('stopped');
    complain('first words', 'second');
    show('second');
    complain('stopped late', 'first');
    complain('later');
    expect(heard).toEqual(['thrown: before', 'thrown: first words', 'thrown: later']);
  });

  it('is everything again of a document to which Back has led, and of one that was not left after all', () => {
    const { complain, heard, leave, stay, show } = createWindow();
    leave();
    show('second');
    leave();
    show('first');
    complain('kept');
    leave();
    stay();
    complain('stayed');
    expect(heard).toEqual(['thrown: kept', 'thrown: stayed']);
  });

  it('is not what Firefox tells again of a document that Back has brought, whether it was heard the first time or not', () => {
    const { complain, heard, leave, show } = createWindow();
    const again = [complain('before')];
    leave();
    again.push(complain('stopped'));
    show('second');
    leave();
    show('first');
    for (const tell of again) tell();
    complain('before');
    expect(heard).toEqual(['thrown: before', 'thrown: before']);
  });
});
