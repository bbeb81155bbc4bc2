import type { ArticleEntry, Side } from '../../page/pageData.ts';

type Props = { readonly voice: ArticleEntry['voice']; readonly side: Side | null };

/** Disc for words in quotation marks, ring for reported speech, diamond for a correspondent's view, bar for a story. */
export const VoiceMark = ({ voice, side }: Props) => (
  <svg
    className={side === null ? 'voice' : `voice side-${side}`}
    viewBox="-8 -8 16 16"
    width="12"
    height="12"
    aria-hidden="true"
  >
    {voice === 'direct' && <circle r="6" fill="currentColor" />}
    {voice === 'reported' && <circle r="5" fill="none" stroke="currentColor" strokeWidth="2.5" />}
    {voice === 'view' && <path d="M0-7 7 0 0 7-7 0Z" fill="currentColor" />}
    {voice === 'story' && <path d="M-6-4H6M-6 0H6M-6 4H2" stroke="currentColor" strokeWidth="2" />}
  </svg>
);
