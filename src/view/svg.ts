import {defaultSize} from './picture.js';
import type {Picture} from './picture.js';
import type {Shape} from './shapes.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

// Characters that XML 1.0 forbids.
// eslint-disable-next-line no-control-regex -- the control characters are what the expression is for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign]);

/** An element as markup, without its classes, which refer to the style sheet of a page. */
export function markupOf([name, attributes, content = '']: Shape | readonly [string, Shape[1], string]): string {
  const list = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && key !== 'class')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : content.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child))).join('');
  return inner ? `<${name}${list}>${inner}</${name}>` : `<${name}${list}/>`;
}

/** A picture as a self-contained SVG file: no style sheet, no script, no foreign markup. */
export function svgOf({width, height, title, description, lang, fontFamily, shapes}: Picture): string {
  return markupOf([
    'svg',
    {
      ...{xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`},
      ...{role: 'img', lang, 'font-family': fontFamily, 'font-size': defaultSize},
    },
    [['title', {}, title], ['desc', {}, description], ...shapes],
  ]);
}
