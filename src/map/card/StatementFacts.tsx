import { links } from '../../page/address/links.ts';
import { beginWithBlock } from '../../page/nameBlock.ts';
import type { ArticleEntry, PageData } from '../../page/pageData.ts';
import { findSpeaker, findStatement } from '../../page/selection.ts';
import { VoiceMark } from '../../ui/links/VoiceMark.tsx';
import { sideWords, voiceWords } from '../../ui/words.ts';

type Props = { readonly page: PageData; readonly entry: ArticleEntry };

/** One entry of the statements: who, how it is given, the words, and where they stand. */
export const StatementFacts = ({ page, entry }: Props) => {
  const statement = findStatement(page, entry.statementId);
  const speaker = findSpeaker(page, statement?.speakerId);
  const via = findSpeaker(page, statement?.viaId);
  const block = page.blocks.find(({ id }) => id === statement?.blockId);
  const quotes = page.quotes.filter(({ statementIds }) => statement !== null && statementIds.includes(statement.id));
  return (
    <>
      <p className="facts">
        <VoiceMark voice={entry.voice} side={entry.side} /> {voiceWords[entry.voice]}
        {speaker?.role ? `, ${speaker.role}` : `, ${sideWords[entry.side]}`}
        {via && `; as told by ${via.name}`}. {entry.date !== '' && <time dateTime={entry.date}>{entry.dateLabel}</time>}
        {entry.when !== null && `, “${entry.when}”`}.
      </p>
      <blockquote className={entry.voice === 'direct' ? 'spoken' : undefined}>{entry.title}</blockquote>
      <p>
        {block && (
          <a href={links.block(block.id)} data-view>
            {beginWithBlock(page, block.id)}
          </a>
        )}
        {quotes.map((quote) => (
          <span key={quote.slug}>
            {' · '}
            <a href={links.quote(quote.slug)} data-view>
              Quote: {quote.title}
            </a>
          </span>
        ))}
      </p>
      {statement !== null && (
        <details className="details">
          <summary>Details</summary>
          <p className="note">How the page knows who speaks: {statement.because}</p>
        </details>
      )}
    </>
  );
};
