import type {Locale} from '../../../dataset/types.js';
import type {Box, Label} from '../../../model/layout.js';
import {boldness, textWidth} from '../../../model/text-width.js';
import {capital} from '../../../model/words/capital.js';
import {reportWords} from '../../../model/words/citation.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {actsOf, listedTwice, shareOf} from './acts.js';
import type {ActShare} from './acts.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './layout.js';
import {kindWords} from './milestone-words.js';
import type {PeriodWords} from './milestone-words.js';
import {countsOf, layoutNames, repeatedSign} from './names.js';
import {squaresIn, squaresRoom} from './squares.js';
import {languages} from './words/languages.js';
import type {OverviewWords} from './words/words.js';

/** A square for each project, those with an act first, and a label below for each kind. */
function shareSquares({projects, withAct, acts}: ActShare, width: number, pitch: number, words: OverviewWords) {
  const squares = {...squaresRoom(projects, width, pitch), x: 0, y: 0};
  const [act, rest] = words.share(withAct, projects - withAct, acts.length);
  const y = squares.height + 16;
  // The second label ends with the squares, unless few of them leave no room for both; a narrow figure has it below the first.
  const least = textWidth(act) * boldness + 16 + textWidth(rest);
  const isBelow = least > width;
  const second: Label = {x: 0, y: y + 18, text: rest, tone: 'axis'};
  return {
    labels: [
      {x: 0, y, text: act, tone: 'target'},
      isBelow ? second : {...second, x: Math.max(squares.perLine * pitch - 2, least), y, anchor: 'end'},
    ] satisfies Label[],
    act: squaresIn(squares, 0, withAct, 'target'),
    rest: squaresIn(squares, withAct, projects, 'axis'),
    height: y + (isBelow ? 36 : 18),
  };
}

const noSquares = {labels: [], act: '', rest: '', height: 0};

/** The words for the acts, in the order of the rows. */
const actWords = ({acts}: ActShare, locale: Locale): string[] => [
  ...new Set(acts.map(({project, milestone}) => kindWords(milestone.kind, project, locale))),
];

/** The title, and what the subtitle adds to it; both empty where no project has a date. */
export function shareWords(
  share: ActShare,
  place: string,
  locale: Locale,
): {readonly title: string; readonly subtitle: string} {
  const words = languages[locale];
  const {certainty, years, projects, withAct} = share;
  if (projects === 0) return {title: '', subtitle: ''};
  const [first, last] = [years[0], years.at(-1)!];
  const facts = {
    ...{certainty, projects, withAct},
    years: periodWords(first === last ? String(first) : `${first}/${last}`, locale),
    acts: actWords(share, locale),
  };
  const rest = projects - withAct;
  return {title: capital(words.title(place, facts)), subtitle: withAct > 0 && rest > 0 ? words.subtitle(rest) : ''};
}

/** What a page or a filter adds to the names of projects by year and act. */
export interface OverviewOptions {
  /** The place in the title. Default: that of the report. */
  readonly place?: string;
  /** The most names of a cell of an open row. Default: none, since no row is open. */
  readonly most?: number;
  /** Default: `periodWords`. */
  readonly wordsOf?: PeriodWords;
}

/**
 * Lays out the names of projects by year and act: without options the first view of the built-in report. The data table has
 * no rows yet.
 */
export function layoutOverview(
  input: ProjectTimelineInput,
  {width, isStatic = false}: Box,
  locale: Locale,
  {place = placeOf(input.report, locale), most = 0, wordsOf = periodWords}: OverviewOptions = {},
): ProjectTimelineLayout {
  const {report, open, projects} = input;
  const words = languages[locale];
  const acts = actsOf(projects);
  const share = shareOf(acts);
  const {title, subtitle} = shareWords(share, place, locale);
  // Squares are smaller in a narrow figure, where many should be seen at a glance.
  const pitch = width < 640 ? 9 : 11;
  const squares = subtitle && share.certainty === 'planned' ? shareSquares(share, width, pitch, words) : noSquares;
  const repeated = listedTwice(acts);
  const namesInput = {acts, report, open, most, isStatic, repeated, pitch, locale, words, periodWords: wordsOf};
  const names = layoutNames(namesInput, width, squares.height);
  return {
    ...{title, finding: title},
    ...(subtitle && {subtitle}),
    summary: words.summary(projects.length, countsOf(namesInput)),
    howToRead: names.marks.length > 0 && !isStatic ? words.howToRead : '',
    notes: repeated.some(({size}) => size > 0) ? [words.listedTwice(repeatedSign)] : [],
    citation: {cite: reportWords(report, locale)},
    table: {caption: title, columns: [], rows: []},
    ...names,
    width,
    labels: [...squares.labels, ...names.labels],
    bars: {...names.bars, planned: squares.act + names.bars.planned},
    rest: squares.rest + names.rest,
    ...{bands: [], discs: '', rings: '', yearLines: ''},
    printed: [],
  };
}
