import {csvOf, fileName} from '../../model/export.js';
import type {FigureLayout} from '../../model/layout.js';
import type {FileKind} from '../../view/downloads.js';
import {pictureOf} from '../../view/picture.js';
import type {Picture, PictureStyle} from '../../view/picture.js';
import type {Shape} from '../../view/shapes.js';
import {svgOf} from '../../view/svg.js';
import {paint} from './paint.js';
import {saveFile} from './save-file.js';

export {pageStyle} from './page-style.js';

/** Device pixels per CSS pixel: sharp on a phone and in print. */
const scale = 2;

/** A figure to save: its layout, its shapes and labels, and its style on the page. */
export interface DrawnFigure {
  readonly layout: FigureLayout;
  readonly drawing: readonly Shape[];
  readonly style: PictureStyle;
}

/** A picture as PNG. @throws Error where the browser cannot make one of this size */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const canvas = paint(picture, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture is too large');
  return blob;
}

/** A figure as a file, as it is drawn at the moment: in its theme, language and width. */
async function fileOf(kind: FileKind, {layout, drawing, style}: DrawnFigure): Promise<Blob> {
  // The byte order mark tells Excel that the Chinese is UTF-8.
  if (kind === 'csv') return new Blob(['\ufeff', csvOf(layout.table)], {type: 'text/csv;charset=utf-8'});
  const picture = pictureOf(layout, drawing, style);
  return kind === 'svg' ? new Blob([svgOf(picture)], {type: 'image/svg+xml'}) : pngOf(picture, scale);
}

/** Downloads a figure as a file that is named after its title. */
export async function download(kind: FileKind, figure: DrawnFigure): Promise<void> {
  saveFile(await fileOf(kind, figure), fileName(figure.layout.title, kind));
}
