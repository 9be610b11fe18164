import {defaultSize} from './picture.js';
import type {Picture} from './picture.js';
import {markupOf} from './markup.js';

/** A picture as a self-contained SVG file: no style sheet, no script, no foreign markup. */
export function svgOf({width, height, title, description, lang, fontFamily, shapes}: Picture): string {
  return markupOf([
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang,
      'font-family': fontFamily,
      'font-size': defaultSize,
    },
    [['title', {}, title], ['desc', {}, description], ...shapes],
  ]);
}
