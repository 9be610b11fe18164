/** The elements and attributes of SVG in an article of WeChat. */

const geometry: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  g: [],
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor'],
  tspan: ['font-size'],
};

const paint = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray', 'opacity', 'transform'];

/**
 * What an article keeps. WeChat publishes no list. This one has the geometry and the paint of the list of attributes that designers
 * and WeChat tested together (SVG AttributeName, 2016 to 2023, now T/CASME 1609-2024), and of text its position and its font.
 * By the rules beside that list there are no ids and so no references, no gradients, patterns, clips, masks and filters, no
 * classes and no styles; `title` and `desc` are not on it.
 */
export const allowed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(geometry).map(([name, attributes]) => [name, name === 'svg' ? attributes : [...attributes, ...paint]]),
);
