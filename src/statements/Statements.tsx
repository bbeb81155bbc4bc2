import { links } from '../page/address/links.ts';
import type { ArticleEntry, PageData } from '../page/pageData.ts';
import { findStatement, nameEntry, type Selection } from '../page/selection.ts';
import { VoiceMark } from '../ui/links/VoiceMark.tsx';
import { sideWords, voiceWords } from '../ui/words.ts';
import { areFew, groupEntries, onlySide } from './groupEntries.ts';
import { SideTabs } from './SideTabs.tsx';
import { StatementTable } from './StatementTable.tsx';
import './statements.css';

type Props = {
  readonly page: PageData;
  readonly entries: readonly ArticleEntry[];
  readonly selection: Selection;
  readonly hide: readonly string[];
};

const whereOf = (page: PageData, entry: ArticleEntry): string => {
  const blockId = findStatement(page, entry.statementId)?.blockId;
  const number = page.blocks.find(({ id }) => id === blockId)?.number ?? null;
  return number === null ? '' : `¶ ${number}`;
};

/** The words without who says them, whose name stands before them already; what is reported keeps its verb. */
const wordsOf = (page: PageData, entry: ArticleEntry): string => {
  const statement = findStatement(page, entry.statementId);
  if (!statement) return entry.title;
  const { verb, words } = statement;
  return verb !== '' ? `${verb} ${words}` : words.replace(/^that /, '');
};

/** The first words, which name the link, and the others, which are only seen: the card and the table have them all. */
const cut = (words: string): readonly [first: string, rest: string] => {
  const first = /^(?:\S+\s+){0,5}\S+/.exec(words)?.[0] ?? '';
  return [first, words.slice(first.length)];
};

type EntryProps = {
  readonly page: PageData;
  readonly entry: ArticleEntry;
  readonly on: boolean;
  readonly current: boolean;
};

/** A statement in words, or as a mark whose words are its name. */
const Entry = ({ page, entry, on, current, inWords }: EntryProps & { readonly inWords: boolean }) => {
  const name = nameEntry(page, entry);
  const [first, rest] = cut(wordsOf(page, entry));
  return (
    <a
      id={`e-${entry.id}`}
      className={`entry side-${entry.side}${inWords ? '' : ' entry-mark'}${on ? ' on' : ''}`}
      href={links.event(entry.id)}
      data-view
      aria-current={current ? 'true' : undefined}
      title={inWords ? undefined : `${name}: ${entry.title}`}
    >
      <VoiceMark voice={entry.voice} side={entry.side} />
      {inWords ? (
        <span className="entry-text">
          <b>{name}</b> <span className="unseen">{entry.voice !== 'story' && `, ${voiceWords[entry.voice]}`}: </span>
          <span className={entry.voice === 'direct' ? 'words spoken' : 'words'}>
            {first}
            {rest !== '' && <span aria-hidden="true">{rest}</span>}
          </span>{' '}
          {entry.voice !== 'story' && <span className="where">{whereOf(page, entry)}</span>}
        </span>
      ) : (
        <span className="unseen">{`${name}, ${sideWords[entry.side]}, ${voiceWords[entry.voice]}: ${entry.title.split(' ').slice(0, 6).join(' ')}`}</span>
      )}
    </a>
  );
};

/**
 * Who said what, on an axis that runs from the two earlier stories to the article's last paragraph. The leading statements
 * stand in words, the rest as marks between them; choosing one side puts all of its statements into words.
 */
export const Statements = ({ page, entries, selection, hide }: Props) => {
  const groups = groupEntries(entries, page.story.leading, onlySide(page, hide) !== null || areFew(entries));
  return (
    <section id="statements" className="statements" aria-labelledby="statements-title" tabIndex={-1}>
      <header>
        <h2 id="statements-title">Who said what</h2>
        <SideTabs page={page} hide={hide} />
      </header>
      {page.entries.length === 0 && <p className="note">The article quotes no one.</p>}
      <ol className="axis">
        {groups.map(({ id, dateLabel, date, note, rows }) => (
          <li key={id} className={note === '' ? 'stretch story' : 'stretch'}>
            <p className="when">
              {date === '' ? dateLabel : <time dateTime={date}>{dateLabel}</time>}
              {note !== '' && <span> {note}</span>}
            </p>
            <ol>
              {rows.map(({ marks, inWords }) => (
                <li key={(inWords ?? marks[0])?.id}>
                  {[...marks, ...(inWords ? [inWords] : [])].map((entry) => (
                    <Entry
                      key={entry.id}
                      {...{ page, entry, inWords: entry === inWords }}
                      on={selection.entryIds.has(entry.id)}
                      current={selection.entry === entry}
                    />
                  ))}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {page.entries.length > 0 && <StatementTable page={page} entries={page.entries} />}
    </section>
  );
};
