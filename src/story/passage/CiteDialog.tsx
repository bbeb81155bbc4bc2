import { useEffect, useRef, useState } from 'react';
import { base } from '../../page/address/base.ts';
import { isOneFile } from '../../page/address/isOneFile.ts';
import { formatQuoteSnippet } from '../../page/embeds.ts';
import type { PageData } from '../../page/pageData.ts';
import { CopyField } from './CopyField.tsx';
import { type CitationSubject, formatCitations } from './citation.ts';
import '../../ui/reader/help.css';
import './passage.css';

type Props = { readonly page: PageData; readonly subject: CitationSubject; readonly close: () => void };

/** A passage as a citation, and a named quote as code for another page. Closes on Escape as dialogs do. */
export const CiteDialog = ({ page, subject, close }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const citations = formatCitations(page, subject, location.href);
  const [id, setId] = useState(citations[0]?.id);
  const chosen = citations.find((citation) => citation.id === id);
  useEffect(function show() {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help cite" aria-labelledby="cite-title" onClose={close}>
      <h2 id="cite-title" tabIndex={-1}>
        Cite these words
      </h2>
      {chosen ? (
        <>
          <fieldset className="formats">
            <legend>Format</legend>
            {citations.map((citation) => (
              <label key={citation.id}>
                <input type="radio" name="format" checked={citation === chosen} onChange={() => setId(citation.id)} />
                {citation.label}
              </label>
            ))}
          </fieldset>
          <CopyField key={chosen.id} label={chosen.label} text={chosen.text} />
        </>
      ) : (
        <p>The day or the address of this story is not known, so there is nothing to cite it by.</p>
      )}
      {subject.quote && !isOneFile && (
        <CopyField
          label="Code to embed this quote"
          text={formatQuoteSnippet(page, subject.quote, new URL(base, location.href).href)}
        />
      )}
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
};
