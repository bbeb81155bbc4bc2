import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sureness } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { isSameName } from './names.ts';

/** A quotation of a few invented sentences; `speaker` is null where nobody should be named, `mayBeOpen` where nobody need be. */
export type SpeakerCase = {
  readonly kind: string;
  readonly page: string;
  readonly words: string;
  readonly speaker: string | null;
  readonly mayBeOpen: boolean;
};

export type SpeakerAnswer = { readonly name: string | null; readonly sure: Sureness; readonly right: boolean };

const TOP = `Last Updated: Thursday, 19 April 2007, 21:24 GMT 22:24 UK
Harbour to stay open
The harbour will stay open until the end of the year, after a vote.

`;

/** The cases of the text files in a folder: sentences, then `> words | speaker`, then a blank line. */
export function loadSpeakerCases(dir: string): readonly SpeakerCase[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(dir, name), 'utf8')
        .split(/\n\n+/)
        .flatMap((entry) => {
          const lines = entry.split('\n').filter((line) => line !== '');
          const page = `${TOP}${lines.filter((line) => !line.startsWith('> ')).join('\n\n')}\n`;
          return lines
            .filter((line) => line.startsWith('> '))
            .map((line) => {
              const [words = '', speaker = '?'] = line.slice(2).split(' | ');
              const named = speaker.replace(/ ?\?$/, '');
              return {
                kind: name.replace('.txt', ''),
                page,
                words,
                speaker: named === '' ? null : named,
                mayBeOpen: speaker.endsWith('?'),
              };
            });
        }),
    );
}

/** Who the parser says speaks, how sure it is, and whether that is right; a case that may be left open is right when it is. */
export function answerSpeakerCase({ page, words, speaker, mayBeOpen }: SpeakerCase): SpeakerAnswer {
  const { statements, speakers } = parseArticle(page, { sha256: '' });
  const found = statements.find(({ content }) =>
    content.some(({ start, end }) => page.slice(start, end).startsWith(words)),
  );
  const name = speakers.find(({ id }) => id === found?.speakerId)?.name ?? null;
  const right = name === null ? mayBeOpen : speaker !== null && isSameName(name, speaker);
  return { name, sure: found?.because.sure ?? 'guessed', right };
}
