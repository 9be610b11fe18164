import {isReport} from '../../dataset/query/report.js';
import type {Facts, Locale} from '../../dataset/types.js';
import {reportWords} from '../../model/words/citation.js';
import type {Shape} from '../../view/shapes.js';
import {moved, page, paragraph, stacked} from './block.js';
import type {Block} from './block.js';
import {languages} from './words/languages.js';

/** The modules of a QR code, row by row (ISO/IEC 18004): true is dark. Without the quiet zone. */
export type QrCode = readonly (readonly boolean[])[];

/** The side of a code with its quiet zone, in pixels. */
const side = 112;

/** The width of the quiet zone, in modules (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/** A QR code: dark on light in dark surroundings too, since not every reader reads inverted ones. */
function codeShapes(code: QrCode): readonly Shape[] {
  const module = side / (code.length + 2 * quiet);
  const d = code
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('');
  return [
    ['rect', {width: side, height: side, fill: '#ffffff'}],
    ['path', {fill: '#000000', transform: `scale(${module})`, 'shape-rendering': 'crispEdges', d}],
  ];
}

/** The source, with the code of the report's address where there is one. */
export function footer({report}: Facts, code: QrCode | undefined, locale: Locale): Block {
  const {source, scan, basis} = languages[locale];
  const width = code ? page.content - side - 24 : page.content;
  const address = isReport(report) ? (report.url ?? '') : '';
  const text = stacked([
    [0, paragraph(source + reportWords(report, locale), {size: 14, step: 21, tone: 'name', width})],
    [2, paragraph(address, {size: 12, step: 18, width})],
    [8, paragraph(basis, {size: 12, step: 18, width})],
    [8, paragraph(code ? scan + ' →' : '', {size: 14, step: 20, tone: 'name', isBold: true, width})],
  ]);
  const rule: Shape = ['path', {stroke: 'var(--_ink)', 'stroke-width': 2, d: `M0 1H${page.content}`}];
  const top = 22;
  const height = top + Math.max(text.height, code ? side : 0);
  return {
    height,
    shapes: [rule, moved(text.shapes, 0, top), ...(code ? [moved(codeShapes(code), page.content - side, top)] : [])],
  };
}
