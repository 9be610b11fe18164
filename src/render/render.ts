/**
 * Charts without a browser: pictures, markup and facts from the same layouts and shapes that the elements draw. This entry of
 * the package runs in Node, Deno and workers, and needs no DOM.
 */

import type {FigureLayout} from '../model/layout.js';
import {once} from '../model/once.js';
import {csvOf} from '../model/export.js';
import type {Chart} from '../pages/charts.js';
import {drawingOf} from '../pages/drawings.js';
import {dataTable, sentence} from '../pages/snippet/content.js';
import {lines} from '../pages/snippet/markup.js';
import {pictureOf} from '../view/picture.js';
import {svgOf} from '../view/svg.js';
import {layoutWith, pictureStyle} from './options.js';
import type {RenderOptions} from './options.js';
import {withOwnIds} from './own-ids.js';
import {wechatSvg} from './wechat/wechat.js';
import {languages} from '../model/words/languages.js';

export type {Chart} from '../pages/charts.js';
export type {OwnTable} from '../pages/snippet/facts.js';
export type {FigureLayout} from '../model/layout.js';
export {renderCard} from './card/card.js';
export type {Theme} from './colors.js';
export type {RenderOptions, StyleOptions} from './options.js';
export type {PosterComposition, PosterSection, PosterText} from './poster/composition.js';
export type {QrCode} from './poster/footer.js';
export type {TargetOutcome} from './promises/promises.js';
export {renderPromises} from './promises/render-promises.js';
export type {PromiseTable} from './promises/render-promises.js';
export type {PromiseState} from './promises/states.js';
export {renderPoster} from './poster/poster.js';
export type {Poster, PosterOptions} from './poster/poster.js';

/** A chart in every form that needs no browser. Each form is made when it is first read. */
export interface Rendering {
  /** A self-contained SVG with title, graphic, notes and source: no script, no style sheet, nothing to load. */
  readonly svg: string;
  /** A `<figure>` with the SVG and the data table. */
  readonly html: string;
  /** The facts as an HTML table. */
  readonly table: string;
  /** Title, sentence and source as plain text. */
  readonly sentence: string;
  /** The layout: plain data. */
  readonly json: FigureLayout;
}

/**
 * Draws a chart.
 *
 * @example render('target-gauge', {attributes: {indicator: 'new-urban-jobs'}}).svg
 * @throws Error `invalid <name>: <value>` where an option has no meaning
 * @throws InvalidIdError where an attribute names something that the data do not have
 * @throws ReadableError where there is nothing to draw
 */
export function render(chart: Chart, options: RenderOptions = {}): Rendering {
  const {locale = 'zh'} = options;
  const style = pictureStyle(options);
  const json = layoutWith(chart, options);
  const svg = once(() => withOwnIds(svgOf(pictureOf(json, drawingOf(chart, json), style))));
  const table = once(() => lines(dataTable(json.table)));
  return {
    get svg() {
      return svg();
    },
    get html() {
      return `<figure lang="${languages[locale].tag}">\n${svg()}\n${table()}\n</figure>`;
    },
    get table() {
      return table();
    },
    get sentence() {
      return sentence(json, locale);
    },
    json,
  };
}

/** The width of a graphic whose text is legible on a phone, where an article is about 340 pixels wide. */
const phone = 300;

/**
 * Draws a chart as SVG for an article of WeChat, which removes ids, classes and styles and with them gradients, patterns and clips:
 * fades and hatching are plain shapes. It is as wide as the article.
 *
 * @param options Default of `width`: 300. @throws as `render` does
 */
export function renderWechat(chart: Chart, options: RenderOptions = {}): string {
  const layout = layoutWith(chart, {width: phone, ...options});
  return wechatSvg(pictureOf(layout, drawingOf(chart, layout), pictureStyle(options)));
}

/** The facts of a chart as CSV (RFC 4180), with a column for each raw fact beside what is shown. @throws as `render` does */
export function renderCsv(chart: Chart, options: RenderOptions = {}): string {
  return csvOf(layoutWith(chart, options).table);
}
