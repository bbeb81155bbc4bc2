/** Hands the reader a file made in the browser. */
export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its copy when the click is handled; a while later nobody needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** The style of a drawing that has to go with it when it leaves the page and its style sheet. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
] as const;

/** What belongs to the page and not to the drawing. */
const LEFT = ['class', 'style', 'tabindex'];

/** An element with its computed style written out. Built anew: a clone would take inline styles along, which the page forbids. */
const copyWithStyle = (element: Element): Element => {
  const copy = document.createElementNS(element.namespaceURI, element.localName);
  for (const { name, value } of element.attributes) if (!LEFT.includes(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(element);
  for (const name of KEPT) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copyWithStyle(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
};

/** What of a drawing with a view box shows in the box round it, in its own units, after it was moved and zoomed there. */
const shownPart = (svg: SVGSVGElement, box: DOMRect): string => {
  const whole = svg.getBoundingClientRect();
  const { x, y, width, height } = svg.viewBox.baseVal;
  const [perX, perY] = [width / whole.width, height / whole.height];
  const part = [
    x + (box.left - whole.left) * perX,
    y + (box.top - whole.top) * perY,
    box.width * perX,
    box.height * perY,
  ];
  return part.map((value) => Math.round(value * 10) / 10).join(' ');
};

/**
 * A drawing of the page as a file that stands by itself: its size and colours as shown, on the page's ground. What moves in a
 * box marked `data-frame` is cut to it.
 */
const formatFigure = (svg: SVGSVGElement): string => {
  const copy = copyWithStyle(svg);
  const box = svg.closest('[data-frame]')?.getBoundingClientRect();
  const { width, height } = box ?? svg.getBoundingClientRect();
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const part = box ? shownPart(svg, box) : svg.getAttribute('viewBox');
  if (part !== null) copy.setAttribute('viewBox', part);
  const [x = '0', y = '0', across = '100%', down = '100%'] = part?.split(' ') ?? [];
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const fill = getComputedStyle(document.documentElement).backgroundColor;
  for (const [name, value] of Object.entries({ x, y, width: across, height: down, fill }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  return `${new XMLSerializer().serializeToString(copy)}\n`;
};

/** Hands the reader the drawing with an id as an SVG file. */
export const saveFigure = (id: string, name: string): void => {
  const svg = document.getElementById(id);
  if (svg instanceof SVGSVGElement) saveFile(`${name}.svg`, 'image/svg+xml', formatFigure(svg));
};
