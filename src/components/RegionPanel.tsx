import type { Links } from '../state/links.ts';
import type { PageData, Region } from '../state/page.ts';
import { selectSentences } from '../state/viewModel.ts';
import { CopyLink } from './CopyLink.tsx';
import { OriginTag } from './OriginTag.tsx';
import { Panel } from './Panel.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import { roleWords } from './words.ts';

type Props = { readonly page: PageData; readonly region: Region; readonly links: Links };

const formatYear = (date: string): string => date.slice(0, 4);

/** What the article and the record say of one country: its part in the plan, and every sentence that names it. */
export const RegionPanel = ({ page, region, links }: Props) => {
  const sentences = selectSentences(page, region.id);
  const numberOf = (blockId: string) => page.blocks.find(({ id }) => id === blockId)?.number ?? null;
  return (
    <Panel title={region.name} links={links} copy={<CopyLink href={links.region(region.id)} what={region.name} />}>
      <ul className="facts">
        {region.roles.map((role) => (
          <li key={role}>{roleWords[role]}</li>
        ))}
        {region.natoSince !== null && (
          <li>
            Nato member since {formatYear(region.natoSince)} <OriginTag origin="record" />
            <SourceRefs ids={region.sourceIds} sources={page.sources} />
          </li>
        )}
        {region.natoSince === null && <li>not a member of Nato in April 2007</li>}
      </ul>
      {region.about !== null && (
        <p>
          {region.about} <OriginTag origin="record" />
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
              {numberOf(sentence.blockId) === null ? 'caption' : `paragraph ${numberOf(sentence.blockId)}`}
            </a>{' '}
            <CopyLink href={links.block(sentence.blockId)} what={`sentence about ${region.name}`} />
          </li>
        ))}
      </ol>
    </Panel>
  );
};
