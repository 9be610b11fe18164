/**
 * Charts without a browser: pictures, markup and facts from the same layouts and shapes that the elements draw. This entry of
 * the package runs in Node, Deno and workers, and needs no DOM.
 */

import type {Locale} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';
import {csvOf, rawFactsOf} from '../model/export.js';
import {charts, isChart} from '../pages/charts.js';
import type {Chart} from '../pages/charts.js';
import {dataTable, sentence} from '../pages/snippet/content.js';
import type {OwnTable} from '../pages/snippet/facts.js';
import {figureLayout} from '../pages/snippet/layouts.js';
import {lines} from '../pages/snippet/markup.js';
import {pictureOf} from '../view/picture.js';
import {svgOf} from '../view/svg.js';
import {checkAttributes} from './attributes.js';
import {colorsOf, themes} from './colors.js';
import type {Theme} from './colors.js';
import {drawingOf} from './drawing.js';
import {withOwnIds} from './own-ids.js';

export type {Chart} from '../pages/charts.js';
export type {OwnTable} from '../pages/snippet/facts.js';
export type {FigureLayout} from '../model/layout.js';
export type {Theme} from './colors.js';

/** What a picture is drawn of, and for. */
export interface RenderOptions {
  /** The attributes of the element, by name. Default: none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** A dataset in the published form. Default: the built-in report. */
  readonly data?: unknown;
  /** A table of your own, its headings in the first row. Default: none. */
  readonly table?: OwnTable | undefined;
  /** The width of the graphic in CSS pixels, without the margins around it. Default: 600; from 240 to 4000. */
  readonly width?: number;
  /** Default: `zh`. */
  readonly locale?: Locale;
  /** Default: `light`. */
  readonly theme?: Theme;
  /** The fonts of all text, as a CSS font-family list. Default: sans-serif fonts with Chinese characters. */
  readonly fontFamily?: string;
}

/** A chart in every form that needs no browser. */
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

const fonts = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const invalid = (name: string, value: unknown) => new Error(`invalid ${name}: ${String(value)}`);

/** The attributes as texts, without those that are absent. */
const textsOf = (attributes: RenderOptions['attributes'] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === null || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  );

/** The layout of a chart with the options of a rendering. */
function layoutWith(chart: Chart, {attributes, data, table, width = 600, locale = 'zh'}: RenderOptions): FigureLayout {
  if (!isChart(chart)) throw invalid('chart', `${String(chart)} (valid: ${charts.join(', ')})`);
  if (locale !== 'zh' && locale !== 'en') throw invalid('locale', locale);
  if (!(width >= 240 && width <= 4000)) throw invalid('width', width);
  const texts = textsOf(attributes);
  checkAttributes(chart, Object.keys(texts));
  return figureLayout(chart, texts, locale, {data, table}, {width});
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
  const {locale = 'zh', theme = 'light', fontFamily = fonts} = options;
  if (!themes.includes(theme)) throw invalid('theme', theme);
  const json = layoutWith(chart, options);
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  const style = {colorOf: colorsOf(theme), lang, fontFamily};
  const svg = withOwnIds(svgOf(pictureOf(json, drawingOf(chart, json), style)));
  const table = lines(dataTable(json.table));
  return {
    svg,
    html: `<figure lang="${lang}">\n${svg}\n${table}\n</figure>`,
    table,
    sentence: sentence(json, locale),
    json,
  };
}

/** The facts of a chart as CSV (RFC 4180), with a column for each raw fact beside what is shown. @throws as `render` does */
export async function renderCsv(chart: Chart, options: RenderOptions = {}): Promise<string> {
  const {table} = layoutWith(chart, options);
  return csvOf(table, await rawFactsOf(table));
}
