import { CopyLink } from '../../ui/links/CopyLink.tsx';
import { ShareButton } from '../../ui/links/ShareButton.tsx';
import type { CitationSubject } from './citation.ts';

type Props = {
  readonly subject: CitationSubject;
  readonly cite: (subject: CitationSubject) => void;
};

const most = 60;

/** The first words of a passage, to name it by. */
const shorten = (words: string): string => {
  const line = words.replaceAll('\n', ' ');
  return line.length > most ? `${line.slice(0, line.lastIndexOf(' ', most))}…` : line;
};

/** What can be done with a passage: copy its link, cite it, and hand it on where the device can. */
export const PassageActions = ({ subject, cite }: Props) => (
  <>
    <CopyLink key={subject.href} href={subject.href} what={shorten(subject.words)} />
    <button type="button" aria-haspopup="dialog" onClick={() => cite(subject)}>
      Cite
    </button>
    <ShareButton href={subject.href} title={shorten(subject.words)} />
  </>
);
