import { useState } from 'react';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Part } from '../ui/parts/Part.tsx';
import type { StatementRowsProps } from './StatementRows.tsx';

const StatementRows = lazyPart(() => import('./StatementRows.tsx').then((module) => module.StatementRows));

/** The statements as a table, fetched when it is asked for: without scripts the list above says the same. */
export const StatementTable = (props: StatementRowsProps) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="table-view needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {open && (
        <Part name="The table">
          <StatementRows {...props} />
        </Part>
      )}
    </details>
  );
};
