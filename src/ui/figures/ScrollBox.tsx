import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly children: ReactNode };

/** A table that may be wider than the page: it can be scrolled by keyboard, and says what it is when it is reached. */
export const ScrollBox = ({ label, children }: Props) => (
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
