import {isReport} from '../../dataset/query/report.js';
import type {Facts, Locale} from '../../dataset/types.js';
import {reportWords} from '../../model/words/citation.js';
import type {Shape} from '../../view/shapes.js';
import {moved, page, paragraph, stacked} from './block.js';
import type {Block} from './block.js';
import {languages} from './words/languages.js';

/** The modules of a QR code, row by row (ISO/IEC 18004): true is dark. Without the quiet zone. */
export type QrCode = readonly (readonly boolean[])[];

/** About the side of a code with its quiet zone, in pixels. */
const aboutSide = 112;

/** The width of the quiet zone, in modules (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/** A QR code that is drawn, and its side with the quiet zone. */
interface DrawnCode {
  readonly side: number;
  readonly shapes: readonly Shape[];
}

/**
 * A QR code: dark on light in dark surroundings too, since not every reader reads inverted ones. Its modules end between the
 * pixels of a picture at a scale of 2, so that they are sharp.
 */
function drawnCode(code: QrCode): DrawnCode {
  const count = code.length + 2 * quiet;
  const module = Math.max(1, Math.round((2 * aboutSide) / count)) / 2;
  const squares = code.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark ? [`M${(x + quiet) * module} ${(y + quiet) * module}h${module}v${module}h${-module}z`] : [],
    ),
  );
  const side = count * module;
  return {
    side,
    shapes: [
      ['rect', {width: side, height: side, fill: '#ffffff'}],
      ['path', {fill: '#000000', 'shape-rendering': 'crispEdges', d: squares.join('')}],
    ],
  };
}

/** The source, with the code of the report's address where there is one. */
export function footer({report}: Facts, code: QrCode | undefined, locale: Locale): Block {
  const {source, scan, basis} = languages[locale];
  const drawn = code && drawnCode(code);
  const left = page.content - (drawn?.side ?? 0);
  const width = drawn ? left - 24 : left;
  const address = isReport(report) ? (report.url ?? '') : '';
  const text = stacked([
    [0, paragraph(source + reportWords(report, locale), {size: 14, step: 21, tone: 'name', width})],
    [2, paragraph(address, {size: 12, step: 18, width})],
    [8, paragraph(basis, {size: 12, step: 18, width})],
    [8, paragraph(code ? scan + ' →' : '', {size: 14, step: 20, tone: 'name', isBold: true, width})],
  ]);
  const rule: Shape = ['path', {stroke: 'var(--_ink)', 'stroke-width': 2, d: `M0 1H${page.content}`}];
  const top = 22;
  const height = top + Math.max(text.height, drawn?.side ?? 0);
  return {
    height,
    shapes: [rule, moved(text.shapes, 0, top), ...(drawn ? [moved(drawn.shapes, left, top)] : [])],
  };
}
