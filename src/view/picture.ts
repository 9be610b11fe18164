import type {FigureLayout} from '../model/layout.js';
import {sheetOf} from '../model/sheet.js';
import {label} from './chart.js';
import type {Shape} from './shapes.js';

/** A figure as one picture that stands without its page: the graphic, with the words of the figure around it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** A list of families, as CSS has it. */
  readonly fontFamily: string;
  /** Everything that is drawn, in the order in which it is drawn. Every colour is one that SVG 1.1 knows. */
  readonly shapes: readonly Shape[];
}

/** Font size of text that says no other, in pixels. */
export const defaultSize = 13;

/** What a picture takes from its surroundings. */
export interface PictureStyle extends Pick<Picture, 'lang' | 'fontFamily'> {
  /** What a custom property such as `--_ink` stands for. */
  readonly colorOf: (property: string) => string;
}

/** A shape whose colours are plain values instead of custom properties. */
const painted = ([name, attributes, content]: Shape, colorOf: PictureStyle['colorOf']): Shape => [
  name,
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => {
      const property = typeof value === 'string' && /^var\((--_[\w-]+)\)$/.exec(value)?.[1];
      return [key, property ? colorOf(property) : value];
    }),
  ),
  typeof content === 'object'
    ? content.map((child) => (typeof child === 'string' ? child : painted(child, colorOf)))
    : content,
];

/**
 * A figure as one picture.
 *
 * @param drawing The shapes and labels of the graphic.
 */
export function pictureOf(layout: FigureLayout, drawing: readonly Shape[], {colorOf, ...style}: PictureStyle): Picture {
  const {width, height, graphic, words} = sheetOf(layout);
  const shapes: Shape[] = [
    ['rect', {fill: 'var(--_paper)', width, height}],
    ...words.map(label),
    ['g', {transform: `translate(${graphic.x} ${graphic.y})`}, drawing],
  ];
  const {title, summary: description} = layout;
  return {...style, width, height, title, description, shapes: shapes.map((shape) => painted(shape, colorOf))};
}
