import { useEffect, useRef, useState } from 'react';

/** How long the reader has stopped typing before the address is written and the count is spoken. */
const pauseMs = 300;

/** What stands in a search box, ahead of the address by a pause in the typing, and back in step when the address moves. */
export const useFindText = (find: string, write: (find: string) => void): [string, (text: string) => void] => {
  const [text, setText] = useState(find);
  const written = useRef(find);
  useEffect(
    function follow() {
      if (find === written.current) return;
      written.current = find;
      setText(find);
    },
    [find],
  );
  useEffect(
    function writeAfterPause() {
      const next = text.trim();
      if (next === written.current) return;
      const timer = setTimeout(() => {
        written.current = next;
        write(next);
      }, pauseMs);
      return () => clearTimeout(timer);
    },
    [text, write],
  );
  return [text, setText];
};
