import type { ReactNode } from 'react';
import { SaveFigure } from '../ui/figures/SaveFigure.tsx';

type Props = {
  /** Id of the drawing. */
  readonly of: string;
  /** Name of the file that it is saved as. */
  readonly name: string;
  /** What the menu is about, for those who hear it alone. */
  readonly what: string;
  readonly children: ReactNode;
  readonly keys?: ReactNode;
  readonly tables: ReactNode;
};

/** A drawing with its key, and one small menu for its table and its file. */
export const Chart = ({ of, name, what, children, keys, tables }: Props) => (
  <figure className="chart" aria-label={what}>
    {children}
    {keys && (
      <figcaption>
        <ul className="keys">{keys}</ul>
      </figcaption>
    )}
    <details className="chart-menu">
      <summary>
        Table and file<span className="unseen">: {what}</span>
      </summary>
      <SaveFigure of={of} name={name} what="Chart" />
      {tables}
    </details>
  </figure>
);
