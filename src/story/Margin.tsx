import { links } from '../page/address/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { PageBlock, PageStatement } from '../page/pageText.ts';
import { findSpeaker } from '../page/selection.ts';
import { CopyLink } from '../ui/links/CopyLink.tsx';
import { VoiceMark } from '../ui/links/VoiceMark.tsx';
import { voiceWords } from '../ui/words.ts';

type Props = { readonly page: PageData; readonly block: PageBlock; readonly on: boolean };

/** Statements of one block that share speaker and voice are one line: who speaks, not how often. */
const group = (statements: readonly PageStatement[]): PageStatement[] => {
  const key = ({ speakerId, voice, viaId }: PageStatement) => `${speakerId} ${voice} ${viaId}`;
  return [...new Map([...statements].reverse().map((statement) => [key(statement), statement])).values()].reverse();
};

/**
 * Beside a paragraph: its number, who speaks in it, and the links to its named quotes. An `aside`, so that a reader mode
 * leaves it out and what is copied is the article's words alone; a note, because a landmark for every paragraph would be too many.
 */
export const Margin = ({ page, block, on }: Props) => {
  const statements = group(page.statements.filter(({ blockId }) => blockId === block.id));
  const quotes = page.quotes.filter(({ blockId }) => blockId === block.id);
  return (
    <aside className={on ? 'margin on' : 'margin'} role="note">
      {block.number !== null && (
        <a className="number" href={links.block(block.id)} data-view aria-label={`Paragraph ${block.number}`}>
          {block.number}
        </a>
      )}
      <div className="margin-notes">
        {statements.map((statement) => {
          const speaker = findSpeaker(page, statement.speakerId);
          const via = findSpeaker(page, statement.viaId);
          const said = `${voiceWords[statement.voice]}${via ? `, as told by ${via.name}` : ''}`;
          return (
            <a key={statement.id} className="speaker" href={links.event(statement.id)} data-view title={said}>
              <VoiceMark voice={statement.voice} side={speaker?.side ?? 'press'} />
              <span>
                {speaker?.name}
                <span className="unseen">, {said}</span>
              </span>
            </a>
          );
        })}
        {quotes.map((quote) => (
          <span key={quote.slug} className="quote-link">
            <a href={links.quote(quote.slug)} data-view aria-label={`Quote: ${quote.title}`}>
              Quote
            </a>
            <CopyLink href={links.quote(quote.slug)} what={quote.title} label="Copy" />
          </span>
        ))}
      </div>
    </aside>
  );
};
