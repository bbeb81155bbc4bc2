import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter, RecordPerson } from '../page/recordChapter.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { ChapterHeading } from '../ui/parts/ChapterHeading.tsx';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import { sideWords, people as words } from './words.ts';

type Props = {
  readonly data: Pick<RecordChapter, 'people' | 'members'>;
  readonly page: PageData;
  readonly view: ViewState;
};

const Person = ({ person, page }: { readonly person: RecordPerson; readonly page: PageData }) => (
  <tr id={`person-${person.id}`} className={person.isLater ? 'later-only' : undefined}>
    <th scope="row">
      {person.name} {person.inArticle ? <OriginTag origin="article" /> : person.isLater && <OriginTag origin="later" />}
    </th>
    <td>
      {person.role} <SourceRefs ids={person.sources} sources={page.sourceIds} />
      {person.about !== null && <span className="note">{person.about}</span>}
      {person.aboutLater !== null && (
        <span className="note later-only">
          {person.aboutLater} <OriginTag origin="later" />
        </span>
      )}
    </td>
    <td>{person.asOf}</td>
    <td>{person.speaksFor}</td>
    <td className={`side-${person.side}`}>
      <span className="rec-side">{sideWords[person.side]}</span>
    </td>
  </tr>
);

/** Who speaks, in which office and in whose name, and who was a member of the alliance on the day. */
export const People = ({ data: { people, members }, page, view }: Props) => {
  const sorted = [...people].sort((a, b) => Number(b.inArticle) - Number(a.inArticle));
  return (
    <FoldedPart view={view} id="people" title={words.title} says={words.says}>
      <ListTable className="people" caption={words.caption} columns={words.columns}>
        {sorted.map((person) => (
          <Person key={person.id} person={person} page={page} />
        ))}
      </ListTable>
      <ChapterHeading view={view} level={2} id="members">
        {words.members(members.length)}
      </ChapterHeading>
      <p className="note">{words.membersNote}</p>
      <ul className="members">
        {members.map(({ id, name, since, sources }) => (
          <li key={id} id={`member-${id}`}>
            {name}, {since} <SourceRefs ids={sources} sources={page.sourceIds} />
          </li>
        ))}
      </ul>
    </FoldedPart>
  );
};
