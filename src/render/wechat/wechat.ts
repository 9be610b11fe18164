import {defaultSize} from '../../view/picture.js';
import type {Picture} from '../../view/picture.js';
import type {Shape} from '../../view/shapes.js';
import {markupOf} from '../../view/markup.js';
import {withoutReferences} from './without-references.js';

/** A shape without what an article would remove: an outline below a text is a text of its own, and lines are transparent as a whole. */
function plain([name, attributes, content]: Shape): Shape[] {
  const {class: _, 'paint-order': order, 'stroke-opacity': opacity, ...look} = attributes;
  if (name === 'g') return [[name, look, (content as readonly Shape[]).flatMap(plain)]];
  if (name !== 'text') return [[name, opacity === undefined ? look : {...look, opacity}, content]];
  const {stroke, 'stroke-width': width, 'stroke-linejoin': join, ...bare} = look;
  const text = {...bare, 'font-size': bare['font-size'] ?? defaultSize};
  const outline = {...text, fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': join};
  return [...(order && stroke ? [[name, outline, content] as const] : []), [name, text, content]];
}

/**
 * A picture for an article of WeChat: it fills the width of the article, and has no more than the elements and attributes that an
 * article keeps.
 */
export function wechatSvg({width, height, shapes}: Picture): string {
  const attributes = {xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`};
  return markupOf(['svg', attributes, withoutReferences(shapes).flatMap(plain)]);
}
