import {isReport, yearOf} from '../../dataset/query/report.js';
import type {Facts, Locale} from '../../dataset/types.js';
import {placeOf} from '../../model/words/place.js';
import {periodWords} from '../../model/words/period.js';
import {boldness, textWidth} from '../../model/text-width.js';
import type {Shape} from '../../view/shapes.js';
import {moved, page, paragraph, stacked} from './block.js';
import type {Block} from './block.js';
import {posterText} from './composition.js';
import type {PosterComposition} from './composition.js';
import {languages} from './words/languages.js';

/** The title in two sizes: what it is of, and what it is. */
function titleOf({report}: Facts, {title}: PosterComposition, locale: Locale): readonly [string, string] {
  const place = placeOf(report, locale);
  const year = yearOf(report);
  if (title) return ['', posterText(title, locale)];
  return place && year ? [place, languages[locale].report(year)] : ['', report.title[locale]];
}

/** The title of a poster as one text. */
export const posterTitle = (data: Facts, composition: PosterComposition, locale: Locale): string =>
  titleOf(data, composition, locale).filter(Boolean).join({zh: '', en: ': '}[locale]);

/** The font sizes of the place and of the year behind it. */
const [placeSize, yearSize] = [46, 120];

/** The title on a ground of the accent colour, from edge to edge, with the year large behind it. */
export function masthead(data: Facts, composition: PosterComposition, locale: Locale): Block {
  const {report} = data;
  const eyebrow = posterText(composition.eyebrow, locale) || languages[locale].eyebrow;
  const [place, title] = titleOf(data, composition, locale);
  const year = yearOf(report);
  const frame = textWidth(eyebrow, 15) * boldness + 22;
  const look = {tone: 'name', color: 'paper', isBold: true} as const;
  const delivered = isReport(report)
    ? languages[locale].delivered(periodWords(report.delivered, locale), report.publisher[locale])
    : '';
  const pill: Block = {
    height: 27,
    shapes: [
      ['rect', {x: 0, y: 0, width: frame, height: 27, fill: 'var(--_paper)'}],
      ...paragraph(eyebrow, {...look, color: 'accent', size: 15, step: 20, x: 11}).shapes.map((shape) =>
        moved([shape], 0, 4),
      ),
    ],
  };
  const text = stacked([
    [0, pill],
    [20, paragraph(place, {...look, size: placeSize, step: 54})],
    [place ? 4 : 20, paragraph(title, {...look, size: 30, step: 40, isBalanced: true})],
    [14, paragraph(delivered, {...look, isBold: false, size: 14, step: 20})],
  ]);
  const [above, below] = [34, 32];
  const height = above + text.height + below;
  const decoration: Shape = [
    'text',
    {
      ...{x: page.content + 6, y: above + 88, 'font-size': yearSize, 'font-weight': 700, 'text-anchor': 'end'},
      ...{fill: 'var(--_paper)', opacity: 0.14},
    },
    year,
  ];
  const hasRoom = place !== '' && textWidth(place, placeSize) + textWidth(year, yearSize) < page.content;
  const ground: Shape[] = [
    ['rect', {x: -page.margin, y: 0, width: page.width, height, fill: 'var(--_accent)'}],
    ...(hasRoom ? [decoration] : []),
  ];
  return {height, shapes: [...ground, moved(text.shapes, 0, above)]};
}
