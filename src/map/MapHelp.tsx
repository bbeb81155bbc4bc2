import { useEffect, useRef } from 'react';
import { SingleKeysSwitch } from '../ui/reader/SingleKeysSwitch.tsx';
import '../ui/reader/help.css';

/** The map's keys, as a dialog that the browser closes on Escape. It opens by itself: it is fetched when asked for. */
export const MapHelp = ({ close }: { readonly close: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function openDialog() {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">Map shortcuts</h2>
      <dl>
        <dt>Tab</dt>
        <dd>enters the map and leaves it</dd>
        <dt>Arrow keys</dt>
        <dd>go to the nearest country that way</dd>
        <dt>Enter</dt>
        <dd>opens the country</dd>
        <dt>Escape</dt>
        <dd>clears the selection</dd>
        <dt>+ and −, 0</dt>
        <dd>zoom in and out; the whole map</dd>
        <dt>Shift with arrow keys</dt>
        <dd>moves a map that is zoomed in</dd>
        <dt>Ctrl and wheel, or a pinch</dt>
        <dd>zooms; scrolling alone never does</dd>
      </dl>
      <SingleKeysSwitch />
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
};
