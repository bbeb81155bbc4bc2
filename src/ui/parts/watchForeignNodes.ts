/** React marks every node that it makes or hydrates with a property of this name. */
export const isOurs = (node: Node): boolean => Object.keys(node).some((name) => name.startsWith('__reactFiber$'));

/** Leaflet's panes are foreign too, and hold no text. */
const isForeign = ({ addedNodes, target }: MutationRecord): boolean =>
  [...addedNodes].some((node) => !isOurs(node)) && !(target instanceof Element && target.closest('.map-live'));

/** Fetches what copes with translators and highlighters once one of them has put a node of its own into what React has drawn in `root`. */
export const watchForeignNodes = (root: HTMLElement): void => {
  let note: ((record: MutationRecord) => void) | null = null;
  const waiting: MutationRecord[] = [];
  new MutationObserver((records) => {
    if (note) {
      records.forEach(note);
      return;
    }
    const isFirst = waiting.length === 0;
    if (isFirst && !records.some(isForeign)) return;
    waiting.push(...records);
    if (!isFirst) return;
    import('./foreignNodes.ts').then(
      ({ noteForeignNodes }) => {
        note = noteForeignNodes;
        waiting.splice(0).forEach(note);
      },
      () => {
        waiting.length = 0; // asked for again at the next; until then the part in which React fails says so
      },
    );
  }).observe(root, { childList: true, subtree: true });
};
