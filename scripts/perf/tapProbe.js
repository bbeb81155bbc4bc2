// Runs in the page before anything of its own does: from `watchTap` on it keeps the times of the first press, and of the first frame
// that shows something at `panel`, in ms since the navigation began.
/** @param {string} panel a selector */
window.watchTap = (panel) => {
  window.tap = { downMs: null, paintedMs: null };
  const isShown = () => {
    const box = document.querySelector(panel)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
  };
  const look = () => {
    if (!isShown()) {
      requestAnimationFrame(look);
      return;
    }
    // A message sent before a frame is painted arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.tap.paintedMs = performance.now();
      port1.close();
    };
    port2.postMessage(null);
  };
  const begin = (/** @type {PointerEvent} */ { timeStamp }) => {
    window.tap.downMs = timeStamp;
    requestAnimationFrame(look);
  };
  addEventListener('pointerdown', begin, { capture: true, once: true });
};
