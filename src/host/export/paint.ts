/**
 * Paints the shapes of a static SVG on a canvas, one by one. A browser could paint the file as an image, but a
 * strict content security policy forbids loading an image from memory.
 */

const number = (element: Element, name: string, fallback = 0) =>
  Number.parseFloat(element.getAttribute(name) ?? '') || fallback;

function pathOf(element: Element): Path2D | undefined {
  const at = (name: string) => number(element, name);
  const path = new Path2D(element.localName === 'path' ? (element.getAttribute('d') ?? '') : undefined);
  if (element.localName === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (element.localName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (element.localName === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else if (element.localName !== 'path') return undefined;
  return path;
}

/** The horizontal extent of a shape's gradient, from the shape's own coordinates: an element outside a page has no bounding box. */
function spanOf(element: Element): [from: number, to: number] {
  if (element.localName === 'rect') return [number(element, 'x'), number(element, 'x') + number(element, 'width')];
  let x = 0;
  const steps = (element.getAttribute('d') ?? '').matchAll(/([MLHlh])\s*(-?[\d.]+)/g);
  const ends = [...steps].map(([, step, by]) => (x = /[lh]/.test(step) ? x + Number(by) : Number(by)));
  return [Math.min(...ends), Math.max(...ends)];
}

/** A computed colour, `rgb(…)` or `color(…)`, with the opacity of a gradient stop. */
const withOpacity = (color: string, opacity: number): string =>
  opacity === 1 || color.startsWith('rgba') ? color : color.replaceAll(',', '').replace(/\)$/, ` / ${opacity})`);

/** A texture: one tile of the SVG pattern, painted at a higher resolution, then repeated and rotated as the pattern says. */
function textureOf(context: CanvasRenderingContext2D, pattern: Element): CanvasPattern | string {
  const fine = 4;
  const tile = document.createElement('canvas');
  tile.width = fine * number(pattern, 'width');
  tile.height = fine * number(pattern, 'height');
  const inner = tile.getContext('2d')!;
  inner.scale(fine, fine);
  for (const line of pattern.children) paintShape(inner, line, '');
  const texture = context.createPattern(tile, 'repeat');
  const [, turn = '0'] = /rotate\(([\d.-]+)/.exec(pattern.getAttribute('patternTransform') ?? '') ?? [];
  texture?.setTransform(new DOMMatrix().rotate(Number(turn)).scale(1 / fine));
  return texture ?? 'transparent';
}

function paintOf(
  context: CanvasRenderingContext2D,
  element: Element,
  name: 'fill' | 'stroke',
): string | CanvasGradient | CanvasPattern {
  const value = element.getAttribute(name) ?? (name === 'fill' ? '#000' : 'none');
  const id = /^url\(#(.+)\)$/.exec(value)?.[1];
  if (!id) return value;
  const definition = element.closest('svg')?.querySelector(`[id="${CSS.escape(id)}"]`);
  if (definition?.localName === 'pattern') return textureOf(context, definition);
  const [from, to] = spanOf(element);
  const gradient = context.createLinearGradient(from, 0, to, 0);
  for (const stop of definition?.children ?? [])
    gradient.addColorStop(
      number(stop, 'offset'),
      withOpacity(stop.getAttribute('stop-color') ?? '#000', Number(stop.getAttribute('stop-opacity') ?? 1)),
    );
  return gradient;
}

interface Run {
  readonly text: string;
  readonly font: string;
}

/** Paints a line of text with its spans, aligned by `text-anchor`; an outline is painted below the text. */
function paintText(context: CanvasRenderingContext2D, element: Element, family: string, isOutlined: boolean): void {
  const fontOf = (of: Element) =>
    `${of.getAttribute('font-weight') ?? element.getAttribute('font-weight') ?? '400'} ${number(of, 'font-size', number(element, 'font-size', 13))}px ${family}`;
  const runs = [...element.childNodes].map((node): Run => ({
    text: node.textContent ?? '',
    font: fontOf(node instanceof Element ? node : element),
  }));
  const widths = runs.map(({text, font}) => {
    context.font = font;
    return context.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchor = element.getAttribute('text-anchor');
  let x = number(element, 'x') - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  runs.forEach(({text, font}, index) => {
    context.font = font;
    if (isOutlined) context.strokeText(text, x, number(element, 'y'));
    context.fillText(text, x, number(element, 'y'));
    x += widths[index];
  });
}

function paintShape(context: CanvasRenderingContext2D, element: Element, family: string): void {
  context.save();
  context.globalAlpha *= Number(element.getAttribute('opacity') ?? 1);
  const [, dx = '0', dy = '0'] =
    /translate\(([\d.-]+)[ ,]+([\d.-]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  context.translate(Number(dx), Number(dy));
  const path = pathOf(element);
  if (element.localName === 'pattern') {
    // Painted where it is used.
  } else if (element.localName === 'g') for (const child of element.children) paintShape(context, child, family);
  else if (element.localName === 'text' || path) {
    const fill = paintOf(context, element, 'fill');
    const stroke = paintOf(context, element, 'stroke');
    context.setLineDash(
      (element.getAttribute('stroke-dasharray') ?? '')
        .split(/[\s,]+/)
        .map(Number.parseFloat)
        .filter(Number.isFinite),
    );
    context.lineWidth = number(element, 'stroke-width', 1);
    if (stroke !== 'none') context.strokeStyle = stroke;
    if (fill !== 'none') {
      context.fillStyle = fill;
      if (path) context.fill(path);
      else {
        context.lineJoin = 'round';
        paintText(context, element, family, stroke !== 'none');
      }
    }
    if (path && stroke !== 'none') context.stroke(path);
  }
  context.restore();
}

/** Paints a static SVG, at `scale` device pixels to one of its own. @throws Error where the browser gives no canvas */
export function paint(svg: SVGSVGElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(number(svg, 'width') * scale);
  canvas.height = Math.round(number(svg, 'height') * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  for (const child of svg.children) paintShape(context, child, svg.getAttribute('font-family') ?? 'sans-serif');
  return canvas;
}
