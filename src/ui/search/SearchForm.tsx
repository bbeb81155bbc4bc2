import type { FormEvent } from 'react';
import { links } from '../../page/address/links.ts';
import { OpenSources } from './OpenSources.tsx';
import './search.css';

type Props = {
  readonly label: string;
  /** What stands in the box; without it the box is the reader's alone, and sending it goes to the results. */
  readonly text?: string;
  readonly onType?: (text: string) => void;
};

/** The search of the whole site: a plain form that leads to its results among the sources, and works before the scripts do. */
export const SearchForm = ({ label, text, onType }: Props) => {
  const isLive = onType !== undefined;
  // Results that are shown while the reader types are there already.
  const stay = (event: FormEvent) => event.preventDefault();
  return (
    <search className="search-form" aria-label={label}>
      <form action={links.chapter('sources')} method="get" onSubmit={isLive ? stay : undefined}>
        <OpenSources />
        <label>
          {label}{' '}
          <input
            type="search"
            name="find"
            autoComplete="off"
            {...(isLive && { value: text ?? '', onChange: (event) => onType(event.target.value) })}
          />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  );
};
