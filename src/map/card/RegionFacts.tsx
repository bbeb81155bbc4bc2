import { links } from '../../page/address/links.ts';
import { nameBlock } from '../../page/nameBlock.ts';
import type { PageData, Region } from '../../page/pageData.ts';
import type { Sentence } from '../../page/pageText.ts';
import { selectRoles, selectSentences } from '../../page/selection.ts';
import { CopyLink } from '../../ui/links/CopyLink.tsx';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import { articleWords, modelWords } from './regionWords.ts';
import { ShareBar } from './ShareBar.tsx';

type Props = {
  readonly page: PageData;
  readonly region: Region;
  /** Whether the reader wants to see what the article does not say. */
  readonly recordShown: boolean;
};

type SentencesProps = Pick<Props, 'page' | 'region'> & { readonly sentences: readonly Sentence[] };

const Sentences = ({ page, region, sentences }: SentencesProps) => (
  <>
    <h3>{sentences.length === 1 ? 'The sentence that names it' : `The ${sentences.length} sentences that name it`}</h3>
    <ol className="sentences">
      {sentences.map((sentence) => (
        <li key={`${sentence.blockId}.${sentence.start}`}>
          <q>{sentence.text}</q>{' '}
          <a href={links.block(sentence.blockId)} data-view>
            {nameBlock(page, sentence.blockId)}
          </a>{' '}
          <CopyLink href={links.block(sentence.blockId)} what={`sentence about ${region.name}`} label="Copy" />
        </li>
      ))}
    </ol>
  </>
);

/** What the article and the record say of one country: the answer first, every sentence and source behind "Details". */
export const RegionFacts = ({ page, region, recordShown }: Props) => {
  const share = recordShown ? page.coverage?.shares[region.id] : undefined;
  const sentences = selectSentences(page, region.id);
  const said = articleWords(page, region);
  const city = page.cities.find(({ regionId }) => regionId === region.id);
  const day = page.archive.day;
  // What the article says of it stands above already.
  const roles = selectRoles(region, recordShown).filter(({ origin }) => said === null || origin !== 'article');
  return (
    <>
      <p className="verdict">
        {said ?? (sentences.length > 0 ? 'The article names it.' : 'The article does not name it.')}
        {(said ?? sentences[0]) && (
          <>
            {' '}
            <OriginTag origin="article" />
          </>
        )}
        {share && (
          <>
            {' '}
            {modelWords(region, share)} <OriginTag origin="computed" />
          </>
        )}
      </p>
      {share && (
        <p className="ways">
          <a href={city ? links.engagement(city.id) : links.chapter('why')} data-view>
            {city ? `Why? Try ${city.name}` : 'Why?'}
          </a>
        </p>
      )}
      <details className="details">
        <summary>Details</summary>
        {share && <ShareBar share={share} />}
        <ul className="facts">
          {roles.map((role) => (
            <li key={role.kind}>
              {role.words} <OriginTag origin={role.origin} />
              {role.origin === 'record' && <SourceRefs ids={role.sources} sources={page.sourceIds} />}
            </li>
          ))}
          {page.hasRecord && recordShown && (
            <li>
              {region.nato === null
                ? `Not a member of Nato ${day === '' ? 'at the time of the story' : `on ${day}`}`
                : `A member of Nato since ${region.nato.since.slice(0, 4)}`}{' '}
              <OriginTag origin="record" />
              {region.nato !== null && <SourceRefs ids={region.nato.sources} sources={page.sourceIds} />}
            </li>
          )}
          {region.about !== null && recordShown && (
            <li>
              {region.about.text} <OriginTag origin="record" />
              <SourceRefs ids={region.about.sources} sources={page.sourceIds} />
            </li>
          )}
        </ul>
        {sentences.length > 0 && <Sentences {...{ page, region, sentences }} />}
      </details>
    </>
  );
};
