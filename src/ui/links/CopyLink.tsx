import { useState } from 'react';
import { announce } from '../reader/announce.ts';
import { copyText } from './copyText.ts';

type Props = { readonly href: string; readonly what: string; readonly label?: string };

/** Copies the full address of `href`. Where the clipboard is denied it shows the address instead, ready to be copied. */
export const CopyLink = ({ href, what, label = 'Copy link' }: Props) => {
  const [shown, setShown] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const copy = async () => {
    const address = new URL(href, location.href).href;
    if (await copyText(address)) {
      setDone(true);
      announce(`Link copied: ${what}`);
      return;
    }
    setShown(address);
    announce('The browser did not allow copying. The link is shown beside the button.');
  };
  return (
    <>
      <button
        type="button"
        className="copy needs-script"
        onClick={copy}
        onBlur={() => setDone(false)}
        aria-label={`${label}: ${what}`}
      >
        {done ? 'Copied' : label}
      </button>
      {shown !== null && (
        <input
          className="address"
          readOnly
          value={shown}
          aria-label="Link"
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
};
