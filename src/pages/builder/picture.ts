/** The pictures that an editor takes away: of a chart, and of a whole report. */

import {pngOf} from '../../host/export/download.js';
import {saveFile} from '../../host/export/save-file.js';
import {fileName} from '../../model/export.js';
import {paint} from '../../host/export/paint.js';
import {errorSentence} from '../../host/error-sentence.js';
import type {Picture} from '../../view/picture.js';
import {pictureOf} from '../../view/picture.js';
import {svgOf} from '../../view/svg.js';
import {layoutWith, pictureStyle} from '../../render/options.js';
import {withOwnIds} from '../../render/own-ids.js';
import {posterPicture, renderPoster} from '../../render/poster/poster.js';
import type {PosterOptions} from '../../render/poster/poster.js';
import type {Chart} from '../charts.js';
import {drawingOf, pictureAttributes} from '../drawings.js';
import {codeAddress, initialPoster, posterComposition} from './poster.js';
import {qrCodeOf} from './qr-code.js';
import {tableOf} from './result.js';
import type {BuilderState} from './state.js';

/** A picture to look at, or the sentence that says why there is none. */
export type Made =
  | {readonly picture: Picture; readonly canvas: HTMLCanvasElement; readonly problem?: undefined}
  | {readonly problem: string};

/** Two pixels for each pixel of the preview are sharp on a phone. */
const previewScale = 2;

function made(locale: BuilderState['locale'], make: () => Picture): Made {
  try {
    const picture = make();
    const canvas = paint(picture, previewScale);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${picture.title} ${picture.description}`);
    return {picture, canvas};
  } catch (reason) {
    return {problem: errorSentence(reason, locale)};
  }
}

/** The picture of a chart, in the colours of the preview. */
export const chartPicture = ({
  chart,
  attributes,
  locale,
  scheme,
  picture,
  table,
}: BuilderState & {readonly chart: Chart}) =>
  made(locale, () => {
    const known = pictureAttributes(chart);
    const drawn = Object.fromEntries(Object.entries(attributes).filter(([name]) => known.includes(name)));
    const layout = layoutWith(chart, {
      attributes: drawn,
      table: tableOf({table}),
      locale,
      width: picture.width,
    });
    return pictureOf(layout, drawingOf(chart, layout), pictureStyle({locale, theme: scheme}));
  });

function posterOptions({locale, scheme, poster = initialPoster}: BuilderState): PosterOptions {
  const address = codeAddress(poster);
  const composition = posterComposition(poster);
  return {locale, theme: scheme, composition, ...(address && {code: qrCodeOf(address)})};
}

/** The poster of the report. */
export const reportPoster = (state: BuilderState) =>
  made(state.locale, () => posterPicture(posterOptions(state)).picture);

/** The kinds of files of a picture; of a poster also a page with the tables of its charts. */
export type PictureFile = 'png' | 'svg' | 'html';

/** The content of a picture's file. @throws Error where the browser cannot make a PNG of this size */
async function pictureFile(kind: PictureFile, picture: Picture, state: BuilderState): Promise<Blob> {
  if (kind === 'png') return pngOf(picture, state.picture.scale);
  if (kind === 'svg') return new Blob([withOwnIds(svgOf(picture))], {type: 'image/svg+xml'});
  const page = `<!doctype html>\n<meta charset="utf-8">\n${renderPoster(posterOptions(state)).html}\n`;
  return new Blob([page], {type: 'text/html;charset=utf-8'});
}

/** Lets the editor save a picture as a file that is named after its title. @throws Error like `pictureFile` */
export async function savePicture(kind: PictureFile, picture: Picture, state: BuilderState): Promise<void> {
  saveFile(await pictureFile(kind, picture, state), fileName(picture.title, kind));
}

/**
 * Copies a picture as PNG, and returns whether the browser has done it: it must know `ClipboardItem`, the page must be a secure
 * context, and the reader may refuse.
 *
 * @throws Error like `pictureFile`
 */
export async function copyPicture(picture: Picture, state: BuilderState): Promise<boolean> {
  if (!isSecureContext || typeof ClipboardItem === 'undefined') return false;
  const png = pictureFile('png', picture, state);
  try {
    // Safari takes it only while the click is handled, and so the promise of a picture in place of the picture.
    await navigator.clipboard.write([new ClipboardItem({'image/png': png})]);
    return true;
  } catch {
    await png;
    return false;
  }
}
