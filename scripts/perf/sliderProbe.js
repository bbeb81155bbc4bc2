// Runs in the page before anything of its own does, and leaves each step of a slider in window.sliderSteps: when it was asked for, handed to
// the worker, answered, in the document, and painted. Times in ms.
(() => {
  /** @type {import('./slider.ts').Step[]} */
  const steps = [];
  window.sliderSteps = steps;
  const last = () => steps.at(-1);

  const Plain = window.Worker;
  /** @param {unknown[]} args */
  const watched = (...args) => {
    const worker = Reflect.construct(Plain, args);
    const send = worker.postMessage.bind(worker);
    worker.postMessage = (/** @type {any} */ message) => {
      const step = last();
      if (message.kind === 'request' && step) step.sentMs ??= performance.now();
      send(message);
    };
    worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
      const step = last();
      if (data.kind === 'areas' && step) step.answeredMs ??= performance.now();
    });
    return worker;
  };
  window.Worker = /** @type {any} */ (new Proxy(Plain, { construct: (_, args) => watched(...args) }));

  // A key moves the slider while its press is handled: the press is what the reader did.
  addEventListener('keydown', ({ timeStamp }) => steps.push({ askedMs: timeStamp }), { capture: true });

  const watchMap = () => {
    const map = document.getElementById('why-map');
    if (!map) throw new Error('There is no map of the model on this page.');
    new MutationObserver(() => {
      const step = last();
      if (!step || step.drawnMs) return;
      step.drawnMs = performance.now();
      requestAnimationFrame((frameMs) => {
        step.frameMs = frameMs;
        // A message sent before a frame is painted arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          step.paintedMs = performance.now();
          port1.close();
        };
        port2.postMessage(null);
      });
    }).observe(map, { attributes: true, attributeFilter: ['d'], subtree: true });
  };
  addEventListener('DOMContentLoaded', watchMap);
})();
