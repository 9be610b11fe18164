import {defaultSize} from '../../view/picture.js';
import type {Picture} from '../../view/picture.js';
import type {Shape} from '../../view/shapes.js';

/**
 * Paints a picture on a canvas, shape by shape. A browser could paint its SVG as an image, but a strict content security
 * policy forbids loading an image from memory.
 */

type Context = CanvasRenderingContext2D;
type Attributes = Shape[1];

const number = (attributes: Attributes, name: string, fallback = 0): number => Number(attributes[name] ?? fallback);

/** The outline of a shape; undefined for elements that have none. */
function pathOf([name, attributes]: Shape): Path2D | undefined {
  const at = (key: string) => number(attributes, key);
  if (name === 'path') return new Path2D(String(attributes['d'] ?? ''));
  const path = new Path2D();
  if (name === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'));
  else if (name === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else return undefined;
  return path;
}

/** The horizontal extent of a rectangle, or of a path of vertical and horizontal lines, from its coordinates. */
function extentOf([name, attributes]: Shape): [from: number, to: number] {
  if (name === 'rect') return [number(attributes, 'x'), number(attributes, 'x') + number(attributes, 'width')];
  let x = 0;
  const steps = String(attributes['d'] ?? '').matchAll(/([MLHlh])\s*(-?[\d.]+)/g);
  const ends = [...steps].map(([, step, by]) => (x = /[lh]/.test(step) ? x + Number(by) : Number(by)));
  return [Math.min(...ends), Math.max(...ends)];
}

const withOpacity = (hex: string, opacity: number): string =>
  hex +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

/** A gradient between its end points; without end points, along the shape that it fills. */
function gradientOf(context: Context, [, attributes, stops = []]: Shape, shape: Shape): CanvasGradient {
  const [from, to] = extentOf(shape);
  const at = (key: string, fallback: number) => number(attributes, key, fallback);
  const gradient = context.createLinearGradient(at('x1', from), at('y1', 0), at('x2', to), at('y2', 0));
  for (const stop of stops) {
    if (typeof stop === 'string') continue;
    const {offset, 'stop-color': color, 'stop-opacity': opacity} = stop[1];
    gradient.addColorStop(Number(offset), withOpacity(String(color), Number(opacity ?? 1)));
  }
  return gradient;
}

/** A texture: one tile of the SVG pattern, painted at a higher resolution, then repeated and rotated as the pattern says. */
function textureOf(context: Context, [, attributes, lines = []]: Shape): CanvasPattern | string {
  const fine = 4;
  const tile = document.createElement('canvas');
  tile.width = fine * number(attributes, 'width');
  tile.height = fine * number(attributes, 'height');
  const inner = tile.getContext('2d')!;
  inner.scale(fine, fine);
  for (const line of lines) if (typeof line !== 'string') new Painter(inner, '').paint(line);
  const texture = context.createPattern(tile, 'repeat');
  const [, turn = '0'] = /rotate\(([\d.-]+)/.exec(String(attributes['patternTransform'])) ?? [];
  texture?.setTransform(new DOMMatrix().rotate(Number(turn)).scale(1 / fine));
  return texture ?? 'transparent';
}

/** The text of a `tspan`, which has no child elements. */
const textOf = ([, , content]: Shape): string => (typeof content === 'string' ? content : '');

interface Run {
  readonly text: string;
  readonly font: string;
}

/** Paints shapes in order. A gradient or pattern must precede the shapes that refer to its id. */
class Painter {
  readonly #context: Context;
  readonly #family: string;
  readonly #references = new Map<string, Shape>();

  constructor(context: Context, family: string) {
    this.#context = context;
    this.#family = family;
  }

  paint(shape: Shape): void {
    const [name, attributes, content] = shape;
    const context = this.#context;
    if (attributes['id'] !== undefined) return void this.#references.set(String(attributes['id']), shape);
    context.save();
    const [, dx = '0', dy = '0'] =
      /translate\(([\d.-]+)[ ,]+([\d.-]+)\)/.exec(String(attributes['transform'] ?? '')) ?? [];
    context.translate(Number(dx), Number(dy));
    if (name === 'g') {
      for (const child of content ?? []) if (typeof child !== 'string') this.paint(child);
    } else this.#paintShape(shape);
    context.restore();
  }

  #paintShape(shape: Shape): void {
    const [name, attributes] = shape;
    const context = this.#context;
    const fill = this.#paintOf(shape, attributes['fill'] ?? '#000');
    const stroke = this.#paintOf(shape, attributes['stroke'] ?? 'none');
    context.globalAlpha = number(attributes, 'opacity', 1);
    if (fill) context.fillStyle = fill;
    if (stroke) context.strokeStyle = stroke;
    context.lineWidth = number(attributes, 'stroke-width', 1);
    context.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    const dashes = attributes['stroke-dasharray'];
    if (dashes !== undefined) context.setLineDash(String(dashes).split(' ').map(Number));
    if (name === 'text') return this.#paintText(shape, stroke !== undefined);
    const path = pathOf(shape);
    if (!path) return;
    if (fill) context.fill(path);
    context.globalAlpha *= number(attributes, 'stroke-opacity', 1);
    if (stroke) context.stroke(path);
  }

  /** The paint of a `fill` or `stroke`; undefined for `none`. */
  #paintOf(shape: Shape, value: string | number): string | CanvasGradient | CanvasPattern | undefined {
    if (value === 'none') return undefined;
    const id = /^url\(#(.+)\)$/.exec(String(value))?.[1];
    const referred = id === undefined ? undefined : this.#references.get(id);
    if (!referred) return String(value);
    const isPattern = referred[0] === 'pattern';
    return isPattern ? textureOf(this.#context, referred) : gradientOf(this.#context, referred, shape);
  }

  /** Paints a line of text with its spans, aligned by `text-anchor`; an outline is painted below the text. */
  #paintText([, attributes, content = '']: Shape, isOutlined: boolean): void {
    const context = this.#context;
    const size = number(attributes, 'font-size', defaultSize);
    const weight = attributes['font-weight'] ?? 400;
    const runs = (typeof content === 'string' ? [content] : content).map((part): Run => {
      const [text, ofRun] =
        typeof part === 'string' ? [part, size] : [textOf(part), number(part[1], 'font-size', size)];
      return {text, font: `${weight} ${ofRun}px ${this.#family}`};
    });
    const widths = runs.map(({text, font}) => {
      context.font = font;
      return context.measureText(text).width;
    });
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const anchor = attributes['text-anchor'];
    let x = number(attributes, 'x') - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
    runs.forEach(({text, font}, index) => {
      context.font = font;
      if (isOutlined) context.strokeText(text, x, number(attributes, 'y'));
      context.fillText(text, x, number(attributes, 'y'));
      x += widths[index];
    });
  }
}

/** Paints a picture at a number of device pixels per pixel of the picture. @throws Error where the browser provides no canvas */
export function paint({width, height, fontFamily, shapes}: Picture, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  const painter = new Painter(context, fontFamily);
  for (const shape of shapes) painter.paint(shape);
  return canvas;
}
