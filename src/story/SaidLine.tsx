import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { PageBlock, PageStatement } from '../page/pageText.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { VoiceMark } from '../ui/VoiceMark.tsx';
import { voiceWords } from '../ui/words.ts';

type Props = { readonly page: PageData; readonly block: PageBlock };

const nameOf = (page: PageData, id: string | null): string => page.speakers.find((one) => one.id === id)?.name ?? '';

/** Statements of one block that share speaker and voice are one line: who speaks, not how often. */
const group = (statements: readonly PageStatement[]): PageStatement[] => {
  const key = ({ speakerId, voice, viaId }: PageStatement) => `${speakerId} ${voice} ${viaId}`;
  return [...new Map([...statements].reverse().map((statement) => [key(statement), statement])).values()].reverse();
};

/** Under a paragraph: whose words these are and how they are given, and the links to its named quotes. */
export const SaidLine = ({ page, block }: Props) => {
  const statements = group(page.statements.filter(({ blockId }) => blockId === block.id));
  const quotes = page.quotes.filter(({ blockId }) => blockId === block.id);
  return (
    <div className="apparatus">
      <ul className="who">
        {statements.map((statement) => {
          const speaker = page.speakers.find(({ id }) => id === statement.speakerId);
          return (
            <li key={statement.id}>
              <a href={links.event(statement.id)} data-view>
                <VoiceMark voice={statement.voice} side={speaker?.side ?? 'press'} />
                {speaker?.name}
              </a>
              , {voiceWords[statement.voice]}
              {statement.viaId !== null && `, as told by ${nameOf(page, statement.viaId)}`}
            </li>
          );
        })}
        {statements.length === 0 && <li>The article’s own words</li>}
      </ul>
      {quotes.map((quote) => (
        <span key={quote.slug} className="quote-link">
          <a href={links.quote(quote.slug)} data-view aria-label={`Quote: ${quote.title}`}>
            Quote{quotes.length > 1 && `: ${quote.title}`}
          </a>
          <CopyLink href={links.quote(quote.slug)} what={`quote: ${quote.title}`} />
        </span>
      ))}
    </div>
  );
};
