import type { ReactNode } from 'react';
import { links } from '../../page/links.ts';

type Props = {
  readonly title: string;
  readonly copy: ReactNode;
  readonly children: ReactNode;
};

/** What was chosen, with a link to it and a way to let go of it. Focus comes here when a choice is made. */
export const Panel = ({ title, copy, children }: Props) => (
  <section id="panel" className="panel" aria-labelledby="panel-title">
    <header>
      <h3 id="panel-title" tabIndex={-1}>
        {title}
      </h3>
      <span className="panel-tools">
        {copy}
        <a className="close" href={links.home} data-view>
          Clear
        </a>
      </span>
    </header>
    {children}
  </section>
);
