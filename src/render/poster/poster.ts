import {ReadableError} from '../../dataset/readable-error.js';
import type {Facts} from '../../dataset/types.js';
import type {FigureLayout, Table} from '../../model/layout.js';
import {drawingOf} from '../../pages/drawings.js';
import {dataTable} from '../../pages/snippet/content.js';
import {factsOfAll} from '../../pages/snippet/facts.js';
import {element, lines} from '../../pages/snippet/markup.js';
import {withColors} from '../../view/picture.js';
import type {Picture} from '../../view/picture.js';
import type {Shape} from '../../view/shapes.js';
import {svgOf} from '../../view/svg.js';
import {layoutWith, pictureStyle} from '../options.js';
import type {StyleOptions} from '../options.js';
import {withOwnIds} from '../own-ids.js';
import {moved, page, paragraph, stacked} from './block.js';
import type {Block} from './block.js';
import {compositionOf, posterText} from './composition.js';
import type {PosterComposition, PosterSection} from './composition.js';
import {defaultComposition} from './default-composition.js';
import {footer} from './footer.js';
import type {QrCode} from './footer.js';
import {masthead, posterTitle} from './masthead.js';
import {numberGrid} from './numbers.js';
import {languages} from './words/languages.js';

/** What a poster is made of. */
export interface PosterOptions extends StyleOptions {
  /** Default: the goals, what changed most, what is to open and where the projects are, as far as the dataset has them. */
  readonly composition?: PosterComposition;
  /** A dataset in the published form. Default: the built-in report. */
  readonly data?: unknown;
  /** The modules of a QR code, for example of the report's address. Default: none. */
  readonly code?: QrCode | undefined;
}

/** A poster in every form that needs no browser. */
export interface Poster {
  readonly title: string;
  /** A self-contained picture, 540 CSS pixels wide: at a scale of 2, 1080 pixels. */
  readonly svg: string;
  /** An `<article>` with the picture and the data tables of its charts. */
  readonly html: string;
}

/** A section that has been laid out. */
interface Composed {
  readonly block: Block;
  readonly heading: string;
  readonly table?: Table;
}

const findingStyle = {size: 18, step: 26, tone: 'name', isBalanced: true} as const;

/** A chart with its finding, and the remarks that must be shown with it; the source of all stands at the foot of the poster. A title
 * that is no finding is left out below a heading. */
function chartBlock(layout: FigureLayout, drawing: readonly Shape[], hasHeading: boolean): Block {
  const {title, finding, subtitle = layout.summary, howToRead, notes, height} = layout;
  return stacked([
    [0, paragraph(hasHeading && finding === undefined ? '' : title, {...findingStyle, isBold: true})],
    [2, paragraph(subtitle, {size: 14, step: 21})],
    [16, {height, shapes: drawing}],
    [12, paragraph(howToRead, {size: 12, step: 18})],
    ...notes.map((note): readonly [number, Block] => [2, paragraph(note, {size: 12, step: 18})]),
  ]);
}

/** The number and the heading of a section below a heavy line. */
function headingBlock(heading: string, position: number): Block {
  if (!heading) return {height: 0, shapes: []};
  const number = String(position).padStart(2, '0');
  return {
    height: 46,
    shapes: [
      ['rect', {x: 0, y: 0, width: page.content, height: 3, fill: 'var(--_ink)'}],
      ...paragraph(number, {size: 24, step: 30, isBold: true, color: 'accent'}).shapes.map((shape) =>
        moved([shape], 0, 14),
      ),
      ...paragraph(heading, {size: 24, step: 30, tone: 'name', isBold: true, x: 42}).shapes.map((shape) =>
        moved([shape], 0, 14),
      ),
    ],
  };
}

/** A section; one of a chart without anything to draw has no height where it is part of the default composition. */
function composed(section: PosterSection, position: number, data: Facts, options: PosterOptions): Composed | undefined {
  const {locale = 'zh', data: own, composition} = options;
  const {chart, attributes, numbers = []} = section;
  const heading = posterText(section.heading, locale);
  try {
    const layout = chart && layoutWith(chart, {attributes, data: own, locale, width: page.content});
    return {
      heading,
      ...(layout && {table: layout.table}),
      block: stacked([
        [0, headingBlock(heading, position)],
        [14, paragraph(posterText(section.text, locale), {size: 15, step: 24, tone: 'name'})],
        [12, numberGrid(data, numbers, locale)],
        [12, layout ? chartBlock(layout, drawingOf(chart, layout), heading !== '') : {height: 0, shapes: []}],
      ]),
    };
  } catch (reason) {
    if (composition || !(reason instanceof ReadableError)) throw reason;
    return undefined;
  }
}

/** The shapes of a section with ids that no other section has. */
const distinct = (shapes: readonly Shape[], prefix: string): readonly Shape[] =>
  shapes.map(([name, attributes, content]) => {
    const {id, fill} = attributes;
    const reference = typeof fill === 'string' ? fill.replace(/^url\(#/, `url(#${prefix}-`) : fill;
    const own = {
      ...attributes,
      ...(id !== undefined && {id: `${prefix}-${id}`}),
      ...(fill !== undefined && {fill: reference}),
    };
    const isShapes = typeof content === 'object' && content.every((child) => typeof child !== 'string');
    return [name, own, isShapes ? distinct(content, prefix) : content];
  });

/** A poster as a picture, and the tables of its charts with their headings. */
export interface PosterPicture {
  readonly picture: Picture;
  readonly tables: readonly (readonly [heading: string, table: Table])[];
}

/** Composes a poster; its ids are not unique in a page. @throws as `renderPoster` does */
export function posterPicture(options: PosterOptions = {}): PosterPicture {
  const {locale = 'zh', code} = options;
  const {colorOf, ...style} = pictureStyle(options);
  const data = factsOfAll(options.data);
  const composition = options.composition ? compositionOf(options.composition) : defaultComposition(data);
  const sections: Composed[] = [];
  for (const section of composition.sections) {
    const position = sections.filter(({heading}) => heading).length + 1;
    sections.push(...[composed(section, position, data, options) ?? []].flat());
  }
  const body = stacked([
    [0, masthead(data, composition, locale)],
    ...sections.map(({block: {height, shapes}}, index): readonly [number, Block] => [
      index === 0 ? 34 : 46,
      {height, shapes: distinct(shapes, `section-${index}`)},
    ]),
    [44, footer(data, code, locale)],
  ]);
  const {width, margin} = page;
  const height = Math.ceil(body.height + margin);
  const shapes: Shape[] = [['rect', {fill: 'var(--_paper)', width, height}], moved(body.shapes, margin, 0)];
  const title = posterTitle(data, composition, locale);
  const description = sections.map(({heading}) => heading).join(languages[locale].separator);
  const drawn = shapes.map((shape) => withColors(shape, colorOf));
  return {
    picture: {...style, width, height, title, description, shapes: drawn},
    tables: sections.flatMap(({heading, table}) => (table ? [[heading || table.caption, table] as const] : [])),
  };
}

/**
 * Draws a long picture of a report (一图读懂): its title, sections of big numbers and charts, and its source.
 *
 * @example renderPoster().svg
 * @throws Error `invalid <name>: <value>` where an option has no meaning, InvalidIdError and ReadableError as `render` does
 */
export function renderPoster(options: PosterOptions = {}): Poster {
  const {picture, tables} = posterPicture(options);
  const svg = withOwnIds(svgOf(picture));
  const markup = lines(...tables.flatMap(([heading, table]) => [element('h2', {}, heading), dataTable(table)]));
  return {
    title: picture.title,
    svg,
    html: `<article lang="${picture.lang}">\n${svg}\n${markup}\n</article>`,
  };
}
