import type {FigureLayout} from '../model/layout.js';
import {sheetOf} from '../model/sheet.js';
import {label} from './chart.js';
import type {Shape} from './shapes.js';

/** A figure as a self-contained picture: the graphic with title, sentence, notes and source line around it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** A CSS font-family list. */
  readonly fontFamily: string;
  /** All shapes and labels in drawing order, with colours in the syntax of SVG 1.1. */
  readonly shapes: readonly Shape[];
}

/** The font size of text without `font-size`, in pixels. */
export const defaultSize = 13;

/** The properties of a picture that do not follow from its layout. */
export interface PictureStyle extends Pick<Picture, 'lang' | 'fontFamily'> {
  /** The colour of a custom property such as `--_ink`, as `#rrggbb`. */
  readonly colorOf: (property: string) => string;
}

/** A shape with colours in place of custom properties. */
export const withColors = ([name, attributes, content]: Shape, colorOf: PictureStyle['colorOf']): Shape => [
  name,
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => {
      const property = typeof value === 'string' && /^var\((--_[\w-]+)\)$/.exec(value)?.[1];
      return [key, property ? colorOf(property) : value];
    }),
  ),
  typeof content === 'object'
    ? content.map((child) => (typeof child === 'string' ? child : withColors(child, colorOf)))
    : content,
];

/**
 * A figure as a self-contained picture. It needs no DOM.
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
  return {...style, width, height, title, description, shapes: shapes.map((shape) => withColors(shape, colorOf))};
}
