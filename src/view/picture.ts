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
  /** The same for text with Chinese characters. Default: `fontFamily`. */
  readonly chineseFontFamily?: string | undefined;
  /** All shapes and labels in drawing order, with colours in the syntax of SVG 1.1. */
  readonly shapes: readonly Shape[];
}

/** The font size of text without `font-size`, in pixels. */
export const defaultSize = 13;

/** The properties of a picture that do not follow from its layout. */
export interface PictureStyle extends Pick<Picture, 'lang' | 'fontFamily' | 'chineseFontFamily'> {
  /** The colour of a custom property such as `--_ink`, as `#rrggbb`. */
  readonly colorOf: (property: string) => string;
}

/** A custom property as the whole value of an attribute. */
const customProperty = /^var\((--_[\w-]+)\)$/;

/** A shape with colours in place of custom properties. */
export function withColors([name, attributes, content]: Shape, colorOf: PictureStyle['colorOf']): Shape {
  const resolved: Record<string, string | number | undefined> = {};
  for (const key in attributes) {
    const value = attributes[key];
    const property = typeof value === 'string' ? customProperty.exec(value)?.[1] : undefined;
    resolved[key] = property ? colorOf(property) : value;
  }
  if (typeof content !== 'object') return [name, resolved, content];
  return [name, resolved, content.map((child) => (typeof child === 'string' ? child : withColors(child, colorOf)))];
}

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
  return {width, height, title, description, ...style, shapes: shapes.map((shape) => withColors(shape, colorOf))};
}
