import {defaultSize} from './picture.js';
import type {Picture} from './picture.js';
import {markupOf} from './markup.js';
import type {Shape} from './shapes.js';

const chinese = /\p{Script=Han}/u;

const hasChinese = ([, , content = '']: Shape): boolean =>
  typeof content === 'string'
    ? chinese.test(content)
    : content.some((child) => (typeof child === 'string' ? chinese.test(child) : hasChinese(child)));

/** A shape in which text with Chinese characters has fonts of its own. */
function withFonts(shape: Shape, fontFamily: string): Shape {
  const [name, attributes, content] = shape;
  if (name === 'text') return hasChinese(shape) ? [name, {...attributes, 'font-family': fontFamily}, content] : shape;
  if (typeof content !== 'object') return shape;
  return [name, attributes, content.map((child) => (typeof child === 'string' ? child : withFonts(child, fontFamily)))];
}

/** A picture as a self-contained SVG file: no style sheet, no script, no foreign markup. */
export function svgOf(picture: Picture): string {
  const {width, height, title, description, lang, fontFamily, chineseFontFamily: own, shapes} = picture;
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
    [['title', {}, title], ['desc', {}, description], ...(own ? shapes.map((shape) => withFonts(shape, own)) : shapes)],
  ]);
}
