import type { PageData } from '../page/pageData.ts';
import type { Question } from '../page/recordChapter.ts';
import type { ViewState } from '../page/viewState.ts';
import { ChapterHeading } from '../ui/ChapterHeading.tsx';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';

type Props = { readonly questions: readonly Question[]; readonly page: PageData; readonly view: ViewState };

/** Questions to which the sources give different answers, side by side. */
export const Disagreements = ({ questions, page, view }: Props) => (
  <section className="rec-part" aria-labelledby="disagreements">
    <ChapterHeading view={view} level={1} id="disagreements">
      Where the sources disagree
    </ChapterHeading>
    <p>The answers stand side by side. None of them is averaged, and none is called right unless the note says so.</p>
    <p className="later-off">
      {questions.filter(({ later }) => later).length} more questions rest on what was said afterwards; they are hidden
      until asked for.
    </p>
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
            {values.map(({ value, who, later, sources }) => (
              <div key={value + who} className={later ? 'later-only' : undefined}>
                <dt>{value}</dt>
                <dd>
                  {who} <SourceRefs ids={sources} sources={page.sourceIds} /> {later && <OriginTag origin="later" />}
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
  </section>
);
