import {csvOf, fileName, rawFactsOf} from '../../model/export.js';
import type {FigureLayout} from '../../model/layout.js';
import type {FileKind} from '../../view/downloads.js';
import {paint} from './paint.js';
import {staticSvg} from './static-svg.js';

/** Device pixels to a CSS pixel: sharp on a phone and in print. */
const scale = 2;

async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const canvas = paint(svg, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture is too large');
  return blob;
}

/** A figure as a file, as it is drawn at the moment: in its theme, language and width. */
export async function fileOf(kind: FileKind, live: SVGSVGElement, layout: FigureLayout): Promise<Blob> {
  // The byte order mark tells Excel that the Chinese is UTF-8.
  if (kind === 'csv') {
    const csv = csvOf(layout.table, await rawFactsOf(layout.table));
    return new Blob(['\ufeff', csv], {type: 'text/csv;charset=utf-8'});
  }
  const svg = staticSvg(live, layout);
  if (kind === 'png') return pngOf(svg);
  return new Blob([new XMLSerializer().serializeToString(svg)], {type: 'image/svg+xml'});
}

/** Downloads a figure as a file that is named after its title. */
export async function download(kind: FileKind, live: SVGSVGElement, layout: FigureLayout): Promise<void> {
  const address = URL.createObjectURL(await fileOf(kind, live, layout));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(layout.title, kind);
  link.click();
  // Most browsers have opened the file when the click returns; Safari needs a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
