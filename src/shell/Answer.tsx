import type { PageData } from '../page/pageData.ts';

/** The answer before the story: our own words, and said to be. A story that nobody has written one for has its name here. */
export const Answer = ({ page }: { readonly page: PageData }) => {
  const { answer, what } = page.story;
  if (answer === null) return <p className="deck plain">{what}</p>;
  return (
    <section className="answer" aria-label="In short">
      <p className="lead">
        {answer.lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </p>
      <p className="deck">
        {answer.deck} <span className="ours">Our summary</span>
      </p>
    </section>
  );
};
