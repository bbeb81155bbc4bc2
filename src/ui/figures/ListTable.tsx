import type { ReactNode } from 'react';

type Props = {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
};

/** A table under one row of names, in a box that scrolls sideways where the table is wider than the page. */
export const ListTable = ({ caption, columns, className, children }: Props) => (
  <div className="scroll">
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
