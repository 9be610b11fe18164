import {defaultSize} from './picture.js';
import type {Picture} from './picture.js';
import {markupOf} from './markup.js';
import type {Shape} from './shapes.js';

const chinese = /\p{Script=Han}/u;

const hasChinese = ([, , content = '']: Shape): boolean =>
  typeof content === 'string'
    ? chinese.test(content)
    : content.some((child) => (typeof child === 'string' ? chinese.test(child) : hasChinese(child)));

/**
 * A shape as all programs draw it: resvg leaves out a space at the beginning of a `tspan`. Text with Chinese characters may
 * have fonts of its own.
 */
function inFile(shape: Shape, chineseFontFamily: string | undefined): Shape {
  const [name, attributes, content] = shape;
  if (name === 'tspan' && typeof content === 'string') return [name, attributes, content.replace(/^ /, '\u00a0')];
  const own = name === 'text' && hasChinese(shape) ? chineseFontFamily : undefined;
  return [
    name,
    own ? {...attributes, 'font-family': own} : attributes,
    typeof content === 'object'
      ? content.map((child) => (typeof child === 'string' ? child : inFile(child, chineseFontFamily)))
      : content,
  ];
}

/** A picture as a self-contained SVG file: no style sheet, no script, no foreign markup. */
export function svgOf(picture: Picture): string {
  const {width, height, title, description, lang, fontFamily, chineseFontFamily, shapes} = picture;
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
    [['title', {}, title], ['desc', {}, description], ...shapes.map((shape) => inFile(shape, chineseFontFamily))],
  ]);
}
