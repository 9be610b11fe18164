import type {FigureLayout} from '../../model/layout.js';
import {sheetOf} from '../../model/sheet.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The presentation attributes of a shape, which a picture outside the page needs in place of the style sheet. */
const presentationAttributes = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'stop-color',
  'font-size',
  'font-weight',
  'letter-spacing',
];

/** The initial values in SVG, which need not be written. */
const initial: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'stop-color': 'rgb(0, 0, 0)',
  'letter-spacing': 'normal',
};

const geometry =
  /^(?:d|x\d?|y\d?|cx|cy|r|rx|ry|width|height|points|offset|stop-opacity|text-anchor|transform|id|dx|dy|pattern(?:Units|Transform))$/;

const inherited = ['font-size', 'font-weight', 'letter-spacing', 'fill'];

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}

const hasText = (name: string) => name === 'text' || name === 'tspan';

/** A copy of a shape on the page with its computed style as presentation attributes, without roles, classes and events. */
function copyOf(live: Element): SVGElement {
  const style = getComputedStyle(live);
  const copy = make(live.localName, {});
  for (const {name, value} of live.attributes) if (geometry.test(name)) copy.setAttribute(name, value);
  const isShape = !['g', 'linearGradient', 'pattern', 'defs'].includes(live.localName);
  for (const name of isShape ? presentationAttributes : []) {
    const value = style.getPropertyValue(name);
    const isOfText = /^(?:font|letter)/.test(name);
    const isOfStop = name === 'stop-color';
    if (!value || value === initial[name] || (isOfText && !hasText(live.localName))) continue;
    if (isOfStop !== (live.localName === 'stop')) continue;
    // Computed styles give the page's address before the id of a gradient; the file needs the id alone.
    copy.setAttribute(name, value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/, 'url(#$1)'));
  }
  for (const child of live.childNodes) {
    if (child instanceof Element) {
      const inner = copyOf(child);
      if (child.localName === 'tspan')
        for (const name of inherited)
          if (inner.getAttribute(name) === copy.getAttribute(name)) inner.removeAttribute(name);
      copy.append(inner);
    } else if (hasText(live.localName) && child instanceof Text && child.data.trim()) copy.append(child.data);
  }
  return copy;
}

/**
 * The figure as a self-contained picture: title, sentence, graphic, notes and source line, with presentation attributes
 * only; no style sheet, no script, no foreign markup.
 */
export function staticSvg(live: SVGSVGElement, layout: FigureLayout): SVGSVGElement {
  const {width, height, graphic, words} = sheetOf(layout);
  const host = live.closest('figure') ?? live;
  const ink = getComputedStyle(host).color;
  const small = live.ownerDocument.defaultView!.getComputedStyle(host.querySelector('.small') ?? host).color;
  const paper = getComputedStyle(host).backgroundColor;
  const svg = make('svg', {
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': getComputedStyle(host).fontFamily,
    lang: host.getAttribute('lang') ?? '',
  }) as SVGSVGElement;
  svg.append(make('title', {}, layout.title), make('desc', {}, layout.summary));
  svg.append(make('rect', {width, height, fill: paper || '#fff'}));
  for (const {x, y, size = 13, text, tone, isBold} of words)
    svg.append(
      make(
        'text',
        {x, y, 'font-size': size, fill: tone === 'name' ? ink : small, 'font-weight': isBold ? 700 : 400},
        text,
      ),
    );
  const drawing = make('g', {transform: `translate(${graphic.x} ${graphic.y})`});
  for (const child of live.querySelector('[aria-hidden]')?.children ?? []) drawing.append(copyOf(child));
  svg.append(drawing);
  return svg;
}
