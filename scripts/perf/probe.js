// Runs in the page before anything of its own does, and leaves what it saw in window.perfMarks: times in ms since the navigation began.
(() => {
  /** @type {import('./measure.ts').Marks} */
  const marks = { firstPaintMs: null, seenMs: null, interactiveMs: null, shifts: [], longTasks: [] };
  window.perfMarks = marks;
  /**
   * @param {'firstPaintMs' | 'seenMs' | 'interactiveMs'} moment
   * @param {number} ms
   */
  const mark = (moment, ms) => {
    marks[moment] = ms;
    console.debug(`perf ${moment}`);
  };

  /**
   * @param {string} type
   * @param {(entry: any) => void} take
   */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') mark('firstPaintMs', startTime);
  });
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) marks.shifts.push({ atMs: startTime, value });
  });
  observe('longtask', ({ startTime, duration }) => marks.longTasks.push({ startMs: startTime, durationMs: duration }));

  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready !== 'true') return;
    mark('interactiveMs', performance.now());
    observer.disconnect();
  }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });

  /** @param {Element} element */
  const isInView = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && bottom > 0;
  };
  /** Not the first element only: a map's first path may be part of a hatching that is drawn nowhere itself. */
  const isSeen = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)].some(isInView);
  const isStyled = () =>
    [...document.querySelectorAll('link[rel~="stylesheet"]')].every((link) => 'sheet' in link && link.sheet);

  const look = () => {
    if (!['h1', '[data-map] path', '#statements li'].every(isSeen) || !isStyled()) {
      requestAnimationFrame(look);
      return;
    }
    // A message sent before a frame is painted arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      mark('seenMs', performance.now());
      port1.close();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})();
