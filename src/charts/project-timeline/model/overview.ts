import type {Locale} from '../../../dataset/types.js';
import {group} from '../../../model/group.js';
import type {Box, Label} from '../../../model/layout.js';
import {labelWidth} from '../../../model/text-width.js';
import {capital} from '../../../model/words/capital.js';
import {reportWords} from '../../../model/words/citation.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {actsOf, shareOf} from './acts.js';
import type {ActShare, NamedProject} from './acts.js';
import {en} from './en.js';
import type {PrintedGroup, ProjectTimelineInput, ProjectTimelineLayout} from './layout.js';
import {withinYearWords} from './milestone-words.js';
import {datedMilestones, kindWords, stepOf, steps} from './milestones.js';
import {isTable, layoutNames, rowName} from './names.js';
import type {NamesInput} from './names.js';
import type {OverviewWords} from './words.js';
import {factsByYear, summaryOf, tableSources} from './detail/facts.js';
import {zh} from './zh.js';

const overviewWords: Readonly<Record<Locale, OverviewWords>> = {zh, en};

/** The height of the bar of two parts, and of the bar with its labels. */
const barHeight = 16;
const shareHeight = 50;

/** The bar of projects with an act and of those without, with a label at each end. */
function shareBar({projects, withAct}: ActShare, width: number, words: OverviewWords) {
  const split = Math.round((width * withAct) / projects);
  const [act, rest] = words.share(withAct, projects - withAct);
  const y = barHeight + 18;
  const left: Label = {x: 0, y, text: act, tone: 'target'};
  const right: Label = {x: width, y, text: rest, tone: 'axis', anchor: 'end'};
  const from = width - labelWidth(right);
  // The label of the second part begins where the part begins, if it has room there.
  const start = Math.max(split, labelWidth(left) + 16);
  return {
    labels: [left, start < from ? {...right, x: start, anchor: 'start' as const} : right],
    act: `M0 0h${split}v${barHeight}h${-split}z`,
    rest: `M${split + 0.5} 0.5H${width - 0.5}v${barHeight - 1}H${split + 0.5}z`,
  };
}

/** The words for the acts: step by step, the more frequent first. */
function actWords({acts}: ActShare, locale: Locale): string[] {
  const words = group(acts, ({project, milestone}) => kindWords(milestone.kind, project, locale));
  const rank = ([first]: readonly NamedProject[]) => steps.indexOf(stepOf(first.milestone.kind));
  return [...words].sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length).map(([word]) => word);
}

/** The title, and what the subtitle adds to it. */
function findingOf(share: ActShare, input: ProjectTimelineInput, subject: string, locale: Locale) {
  const words = overviewWords[locale];
  const {certainty, years, projects, withAct} = share;
  if (projects === 0) return {title: '', subtitle: ''};
  const [first, last] = [years[0], years.at(-1)!];
  const facts = {
    ...{certainty, projects, withAct},
    years: periodWords(first === last ? String(first) : `${first}/${last}`, locale),
    acts: actWords(share, locale),
  };
  const title = words.title(subject ? '' : placeOf(input.report, locale), facts);
  const rest = projects - withAct;
  const dated = input.projects.filter((project) =>
    datedMilestones(project).some(({period}) => withinYearWords(period, locale)),
  );
  return {
    title: subject ? words.withSubject(subject, title) : title,
    subtitle: [rest > 0 && withAct > 0 ? words.rest(rest) : '', words.dates(dated.map(({name}) => name[locale]))]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ' '),
  };
}

/** The rows with the names of all projects, for paper, where some names are cut off on the screen. */
const printedOf = ({acts, words, locale}: NamesInput): PrintedGroup[] =>
  acts.rows.map((row) => ({
    name: rowName(row, words, locale),
    text: row.cells
      .flatMap((cell, index) => {
        const {year, certainty} = acts.columns[index];
        const names = cell.map(({project}) => project.name[locale]).join(words.separator);
        const column = words.column(periodWords(String(year), locale), certainty);
        return cell.length > 0 ? [words.printed(column, cell.length, names)] : [];
      })
      .join({zh: '；', en: '; '}[locale]),
  }));

/**
 * Lays out the first view of the built-in report: the names of its projects by year and act. The data table has no rows yet.
 *
 * @param subject What the projects were chosen by, for the title. Default: nothing, and the title names the place.
 * @param most The most names of a cell of an open row.
 */
export function layoutOverview(
  input: ProjectTimelineInput,
  {width}: Box,
  locale: Locale,
  subject = '',
  most = 0,
): ProjectTimelineLayout {
  const words = overviewWords[locale];
  const acts = actsOf(input.projects);
  const share = shareOf(acts);
  const {withAct, projects, certainty} = share;
  const hasBar = certainty === 'planned' && withAct > 0 && withAct < projects && !isTable(acts, width);
  const bar = hasBar ? shareBar(share, width, words) : undefined;
  const namesInput = {acts, report: input.report, open: input.open, most, locale, words};
  const names = layoutNames(namesInput, width, bar ? shareHeight : 0);
  const {title, subtitle} = findingOf(share, input, subject, locale);
  const isCut = names.marks.some(({id}) => id.startsWith('group:'));
  return {
    ...{title: capital(title), finding: capital(title)},
    ...(subtitle && {subtitle}),
    summary: summaryOf(input.projects.length, factsByYear(input.projects, locale), locale),
    howToRead: names.marks.length > 0 ? words.howToRead : '',
    notes: [],
    citation: {cite: reportWords(input.report, locale) + tableSources[locale]},
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
