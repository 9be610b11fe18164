import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {InvalidIdError} from '../../dataset/invalid-id.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Locale} from '../../dataset/types.js';
import {errorSentence} from '../../host/error-sentence.js';
import type {ReportFigure} from '../../pages/report-figures.js';
import {version} from '../../pages/version.js';
import type {Rasterizer} from '../../render/raster/rasterizer.js';
import {render} from '../../render/render.js';
import type {Theme} from '../../render/render.js';
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
}

/** What became of a figure. */
export type Drawn = {readonly figure: ListedFigure; readonly isNew: boolean} | {readonly refused: RefusedFigure};

/** A page with a figure; it has no style sheet, so that it looks like the page that it is pasted into. */
const pageOf = (title: string, lang: string, figure: string) =>
  `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
  `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>\n${figure}\n</html>\n`;

/**
 * Draws a figure as SVG, HTML and, with a rasterizer, PNG into a folder; where its inputs are those of an earlier run, nothing is
 * written.
 */
export function drawFigure(
  folder: string,
  figure: ReportFigure,
  before: string | undefined,
  {data, locale, theme, width, scale, fonts}: ReportStyle,
  rasterizer: Rasterizer | undefined,
): Drawn {
  try {
    const {attributes, chart, name} = figure;
    const {svg, html, sentence, json} = render(chart, {attributes, locale, theme, width, data});
    const base = `${chart}/${name}`;
    const png = rasterizer && {png: `${base}.png`};
    const files = {svg: `${base}.svg`, html: `${base}.html`, ...png};
    const picture = rasterizer ? `${scale} ${(fonts ?? []).join()}` : '';
    const inputs = createHash('sha256').update([version, html, picture].join('\n')).digest('hex');
    const listed = {...figure, title: json.title, sentence, files, inputs};
    if (inputs === before) return {figure: listed, isNew: false};
    mkdirSync(join(folder, chart), {recursive: true});
    writeFileSync(join(folder, files.svg), `${svg}\n`);
    writeFileSync(join(folder, files.html), pageOf(json.title, languages[locale].tag, html));
    if (rasterizer && png) writeFileSync(join(folder, png.png), rasterizer.png(svg, scale));
    return {figure: listed, isNew: true};
  } catch (reason) {
    if (!(reason instanceof ReadableError || reason instanceof InvalidIdError)) throw reason;
    return {refused: {...figure, reason: errorSentence(reason, locale)}};
  }
}
