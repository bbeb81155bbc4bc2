import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { Question } from '../page/recordChapter.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { ChapterHeading } from '../ui/parts/ChapterHeading.tsx';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import { disagreements as words } from './words.ts';

type Props = { readonly questions: readonly Question[]; readonly page: PageData; readonly view: ViewState };

/** Questions to which the sources give different answers, side by side. */
export const Disagreements = ({ questions, page, view }: Props) => {
  const later = questions.filter((question) => question.later).length;
  const says = (
    <>
      <span className="later-off">{words.says(questions.length - later)}</span>
      <span className="later-only">{words.says(questions.length)}</span>
    </>
  );
  return (
    <FoldedPart view={view} id="disagreements" title={words.title} says={says}>
      <p>{words.how}</p>
      {later > 0 && <p className="later-off">{words.hidden(later)}</p>}
      <div className="questions">
        {questions.map(({ id, question, values, note, noteLater, later: whole }) => (
          <section
            key={id}
            id={`question-${id}`}
            className={whole ? 'later-only' : undefined}
            aria-labelledby={`question-${id}-title`}
          >
            <ChapterHeading view={view} level={2} id={`question-${id}-title`}>
              {question}
            </ChapterHeading>
            <dl>
              {values.map(({ value, who, later: since, sources }) => (
                <div key={value + who} className={since ? 'later-only' : undefined}>
                  <dt>{value}</dt>
                  <dd>
                    {who} <SourceRefs ids={sources} sources={page.sourceIds} /> {since && <OriginTag origin="later" />}
                  </dd>
                </div>
              ))}
            </dl>
            {note !== null && <p className="note">{note}</p>}
            {noteLater !== null && (
              <p className="note later-only">
                {noteLater} <OriginTag origin="later" />
              </p>
            )}
          </section>
        ))}
      </div>
    </FoldedPart>
  );
};
