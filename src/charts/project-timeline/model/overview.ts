import {textIn} from '../../../dataset/localized.js';
import type {Locale, Project} from '../../../dataset/types.js';
import type {Box, Label} from '../../../model/layout.js';
import {capital} from '../../../model/words/capital.js';
import {reportWords} from '../../../model/words/citation.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {actsOf, shareOf} from './acts.js';
import type {ActShare} from './acts.js';
import type {PrintedGroup, ProjectTimelineInput, ProjectTimelineLayout} from './layout.js';
import {kindWords, withinYearWords} from './milestone-words.js';
import type {PeriodWords} from './milestone-words.js';
import {datedMilestones} from './milestones.js';
import {countsOf, headingOf, isTable, layoutNames, rowName} from './names.js';
import type {NamesInput} from './names.js';
import {languages} from './words/languages.js';
import type {OverviewWords} from './words/words.js';

/** The height of the bar of two parts, and of the bar with its labels. */
const barHeight = 16;
const shareHeight = 50;

/** The bar of projects with an act and of those without, with a label at each end. */
function shareBar({projects, withAct}: ActShare, width: number, words: OverviewWords) {
  const split = Math.round((width * withAct) / projects);
  const [act, rest] = words.share(withAct, projects - withAct);
  const y = barHeight + 18;
  return {
    labels: [
      {x: 0, y, text: act, tone: 'target'},
      {x: width, y, text: rest, tone: 'axis', anchor: 'end'},
    ] satisfies Label[],
    act: `M0 0h${split}v${barHeight}h${-split}z`,
    rest: `M${split + 0.5} 0.5H${width - 0.5}v${barHeight - 1}H${split + 0.5}z`,
  };
}

/** The words for the acts, in the order of the rows. */
const actWords = ({acts}: ActShare, locale: Locale): string[] => [
  ...new Set(acts.map(({project, milestone}) => kindWords(milestone.kind, project, locale))),
];

/** The title, and what the subtitle adds to it; both empty where no project has a date. */
export function shareWords(
  share: ActShare,
  all: readonly Project[],
  place: string,
  locale: Locale,
  wordsOf: PeriodWords,
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
  const dated = all.filter((project) =>
    datedMilestones(project).some(({period}) => withinYearWords(period, locale, wordsOf)),
  );
  return {
    title: capital(words.title(place, facts)),
    // Where every project has a finer date, none is an exception.
    subtitle:
      rest === 0 && dated.length === projects
        ? ''
        : words.subtitle(
            withAct > 0 ? rest : 0,
            dated.map(({name}) => textIn(name, locale)),
          ),
  };
}

/** The rows with the names of all projects, for paper, where some names are cut off on the screen. */
function printedOf(input: NamesInput): PrintedGroup[] {
  const {acts, words, locale} = input;
  return acts.rows.map((row) => {
    const cells = row.cells.flatMap((cell, index) => {
      const names = cell.map(({project}) => textIn(project.name, locale));
      return cell.length > 0 ? [words.printed(headingOf(acts.columns[index], input), names)] : [];
    });
    return {name: rowName(row, words), text: cells.join(words.clause)};
  });
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
  {width}: Box,
  locale: Locale,
  {place = placeOf(input.report, locale), most = 0, wordsOf = periodWords}: OverviewOptions = {},
): ProjectTimelineLayout {
  const {report, open, projects} = input;
  const words = languages[locale];
  const acts = actsOf(projects);
  const share = shareOf(acts);
  const hasRest = share.withAct > 0 && share.withAct < share.projects;
  const hasBar = share.certainty === 'planned' && hasRest && !isTable(acts, width);
  const bar = hasBar ? shareBar(share, width, words) : undefined;
  const namesInput = {acts, report, open, most, locale, words, periodWords: wordsOf};
  const names = layoutNames(namesInput, width, bar ? shareHeight : 0);
  const {title, subtitle} = shareWords(share, projects, place, locale, wordsOf);
  const isCut = names.marks.some(({id}) => id.startsWith('group:'));
  return {
    ...{title, finding: title},
    ...(subtitle && {subtitle}),
    summary: words.summary(projects.length, countsOf(namesInput)),
    howToRead: names.marks.length > 0 ? words.howToRead : '',
    notes: [],
    citation: {cite: reportWords(report, locale) + words.sources},
    table: {caption: title, columns: [], rows: []},
    ...names,
    width,
    labels: [...(bar?.labels ?? []), ...names.labels],
    bars: {...names.bars, planned: (bar?.act ?? '') + names.bars.planned},
    ...(bar && {rest: bar.rest}),
    ...{bands: [], discs: '', rings: '', yearLines: ''},
    printed: isCut ? printedOf(namesInput) : [],
  };
}
