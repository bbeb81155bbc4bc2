import { links } from '../../page/links.ts';
import type { PageData, Region } from '../../page/pageData.ts';
import { nameBlock, selectRoles, selectSentences } from '../../page/selection.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { OriginTag } from '../../ui/OriginTag.tsx';
import { SourceRefs } from '../../ui/SourceRefs.tsx';

type Props = {
  readonly page: PageData;
  readonly region: Region;
  /** Whether the reader wants to see what the article does not say. */
  readonly recordShown: boolean;
};

/** What the article and the record say of one country: its part in the plan, and every sentence that names it. */
export const RegionFacts = ({ page, region, recordShown }: Props) => {
  const share = page.coverage?.shares[region.id];
  const sentences = selectSentences(page, region.id);
  return (
    <>
      <ul className="facts">
        {selectRoles(region, recordShown).map((role) => (
          <li key={role.kind}>
            {role.words} <OriginTag origin={role.origin} />
            {role.origin === 'record' && <SourceRefs ids={role.sources} sources={page.sourceIds} />}
          </li>
        ))}
        {share && recordShown && (
          <li>
            By a model of the plan: a window on {share.window} per cent of its land, a short one on {share.short}, none
            on {share.none}. <a href={links.chapter('why')}>Why</a> <OriginTag origin="computed" />
          </li>
        )}
        {page.hasRecord && recordShown && (
          <li>
            {region.nato === null
              ? `Not a member of Nato ${page.archive.day === '' ? 'at the time of the story' : `on ${page.archive.day}`}`
              : `Nato member since ${region.nato.since.slice(0, 4)}`}{' '}
            <OriginTag origin="record" />
            {region.nato !== null && <SourceRefs ids={region.nato.sources} sources={page.sourceIds} />}
          </li>
        )}
      </ul>
      {region.about !== null && recordShown && (
        <p>
          {region.about.text} <OriginTag origin="record" />
          <SourceRefs ids={region.about.sources} sources={page.sourceIds} />
        </p>
      )}
      <h4>
        {sentences.length === 0
          ? 'The article does not name this country.'
          : `Named in ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} of the article`}
      </h4>
      <ol className="sentences">
        {sentences.map((sentence) => (
          <li key={`${sentence.blockId}.${sentence.start}`}>
            <q>{sentence.text}</q>{' '}
            <a href={links.block(sentence.blockId)} data-view>
              {nameBlock(page, sentence.blockId)}
            </a>{' '}
            <CopyLink href={links.block(sentence.blockId)} what={`sentence about ${region.name}`} />
          </li>
        ))}
      </ol>
    </>
  );
};
