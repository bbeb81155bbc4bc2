/** Runs in the page before its own scripts: notes each kind of movement that is not the reader's own in `window.moved`. */
export const watchMotion = () => {
  const moved: string[] = [];
  Object.assign(window, { moved });
  const note = (what: string) => {
    if (!moved.includes(what)) moved.push(what);
  };
  const isSmooth = (options: unknown) =>
    typeof options === 'object' && options !== null && Reflect.get(options, 'behavior') === 'smooth';
  for (const owner of [Element.prototype, window]) {
    for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll'] as const) {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') continue;
      Reflect.set(owner, name, function scroll(this: unknown, ...words: unknown[]) {
        if (words.some(isSmooth)) note('smooth scroll');
        return Reflect.apply(original, this, words);
      });
    }
  }
  document.addEventListener('transitionrun', () => note('transition'), true);
  document.addEventListener('animationstart', () => note('animation'), true);
  // A map that is panned by script is no transition: Leaflet moves it frame by frame under this class.
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof Element && /leaflet-(?:pan|zoom)-anim\b/.test(target.getAttribute('class') ?? ''))
        note('map animation');
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
  const look = () => {
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    if (running.length > 0) note(running.some((one) => one instanceof CSSTransition) ? 'transition' : 'animation');
    const root = document.documentElement;
    if (root && getComputedStyle(root).scrollBehavior === 'smooth') note('smooth scroll by style');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
