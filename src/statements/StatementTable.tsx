import { useState } from 'react';
import { lazyPart } from '../ui/rooms/lazyPart.tsx';
import { Room } from '../ui/rooms/Room.tsx';
import type { StatementRowsProps } from './StatementRows.tsx';

const StatementRows = lazyPart(() => import('./StatementRows.tsx').then((module) => module.StatementRows));

/** The statements as a table, fetched when it is asked for: without scripts the list above says the same. */
export const StatementTable = (props: StatementRowsProps) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="table-view needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {open && (
        <Room name="The table">
          <StatementRows {...props} />
        </Room>
      )}
    </details>
  );
};
