import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {InvalidIdError} from '../../dataset/invalid-id.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Locale} from '../../dataset/types.js';
import {errorSentence} from '../../host/error-sentence.js';
import type {ReportFigure} from '../../pages/report-figures.js';
import {snippet} from '../../pages/snippet/snippet.js';
import {version} from '../../pages/version.js';
import type {Rasterizer} from '../../render/raster/rasterizer.js';
import {render} from '../../render/render.js';
import type {Theme} from '../../render/render.js';
import {figurePage} from './figure-page.js';
import type {ListedFigure, RefusedFigure} from './manifest.js';
import {languages} from '../../model/words/languages.js';

/** How the figures of a report are drawn. */
export interface ReportStyle {
  readonly data: unknown;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
  /** The font files of the PNG; undefined for those that are installed. */
  readonly fonts: readonly string[] | undefined;
  /** The address of the folder of the scripts, for oEmbed; undefined where there is none. */
  readonly base: string | undefined;
  /** The address from which the embed page loads the dataset; undefined for the built-in report. */
  readonly src: string | undefined;
}

/** What became of a figure. */
export type Drawn = {readonly figure: ListedFigure; readonly isNew: boolean} | {readonly refused: RefusedFigure};

/** The oEmbed response of a figure: the iframe that draws it. */
const responseOf = ({chart, attributes}: ReportFigure, {base, src, data, locale, theme}: ReportStyle): string =>
  snippet({
    ...{chart, data, locale, base, form: 'oembed'},
    attributes: {...attributes, src, theme: theme === 'dark' && theme},
  });

/**
 * Draws a figure as SVG, HTML and, with a rasterizer, PNG into a folder; where its inputs are those of an earlier run, nothing is
 * written.
 */
export function drawFigure(
  folder: string,
  figure: ReportFigure,
  before: string | undefined,
  style: ReportStyle,
  rasterizer: Rasterizer | undefined,
): Drawn {
  const {data, locale, theme, width, scale, fonts, base: scripts} = style;
  try {
    const {attributes, chart, name} = figure;
    const response = scripts === undefined ? '' : responseOf(figure, style);
    const {svg, html, sentence, json} = render(chart, {attributes, locale, theme, width, data});
    const base = `${chart}/${name}`;
    const png = rasterizer && {png: `${base}.png`};
    const oembed = response && `${base}.oembed.json`;
    const files = {svg: `${base}.svg`, html: `${base}.html`, ...png, ...(oembed && {oembed})};
    const picture = rasterizer ? `${scale} ${(fonts ?? []).join()}` : '';
    const inputs = createHash('sha256').update([version, html, picture, response].join('\n')).digest('hex');
    const listed = {...figure, title: json.title, sentence, files, inputs};
    if (inputs === before) return {figure: listed, isNew: false};
    mkdirSync(join(folder, chart), {recursive: true});
    writeFileSync(join(folder, files.svg), `${svg}\n`);
    writeFileSync(
      join(folder, files.html),
      figurePage(json.title, languages[locale].tag, html, response && `${name}.oembed.json`),
    );
    if (oembed) writeFileSync(join(folder, oembed), `${response}\n`);
    if (rasterizer && png) writeFileSync(join(folder, png.png), rasterizer.png(svg, scale));
    return {figure: listed, isNew: true};
  } catch (reason) {
    if (!(reason instanceof ReadableError || reason instanceof InvalidIdError)) throw reason;
    return {refused: {...figure, reason: errorSentence(reason, locale)}};
  }
}
