import { useId, useRef, useState } from 'react';
import { copyText } from '../../ui/links/copyText.ts';
import { announce } from '../../ui/reader/announce.ts';

type Props = { readonly label: string; readonly text: string };

/** Text to be taken away: shown whole, selected on focus, copied with one button. */
export const CopyField = ({ label, text }: Props) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('Copy');
  const copy = async () => {
    if (await copyText(text)) {
      setSaid('Copied');
      announce(`Copied: ${label}`);
      return;
    }
    field.current?.select();
    announce('The browser did not allow copying. The text is selected.');
  };
  return (
    <div className="copy-field">
      <p>
        <label htmlFor={id}>{label}</label>
        <button type="button" aria-label={`${said}: ${label}`} onClick={copy} onBlur={() => setSaid('Copy')}>
          {said}
        </button>
      </p>
      <textarea
        ref={field}
        id={id}
        readOnly
        spellCheck={false}
        rows={Math.min(9, text.split('\n').length + 1)}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
};
