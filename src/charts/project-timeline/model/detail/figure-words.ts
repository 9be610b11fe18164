import {textIn} from '../../../../dataset/localized.js';
import {isReport} from '../../../../dataset/query/report.js';
import type {Locale, Milestone, Place} from '../../../../dataset/types.js';
import {lazyTable} from '../../../../model/lazy-table.js';
import type {FigureWords, RawFacts, Table} from '../../../../model/layout.js';
import {rawSource} from '../../../../model/raw-facts.js';
import {plainText} from '../../../../model/words/bidi.js';
import {citationOf, passageOf, quoteWords, reportWords, sourceWords} from '../../../../model/words/citation.js';
import {languages as sharedLanguages} from '../../../../model/words/languages.js';
import {formatNumber} from '../../../../model/words/number.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import type {ProjectTimelineInput} from '../layout.js';
import {isDated, isMoment} from '../milestones.js';
import {howToReadGroups, sentenceOf, symbolClauses} from './reading.js';
import type {Clause} from './reading.js';
import {subjectWords} from './finding.js';
import type {Finding} from './finding.js';
import {languages} from '../words/detail/languages.js';
import type {TaskPart} from './task.js';
import {milestoneWords, statusWords} from '../milestone-words.js';
import {capital} from '../../../../model/words/capital.js';

const sentence = (clause: string, locale: Locale) => capital(clause) + sharedLanguages[locale].stop;

/** A row for each milestone with its raw facts, in chronological order; those without a date come last. */
function tableRows(
  {report, projects, places}: ProjectTimelineInput,
  locale: Locale,
): Pick<Table, 'rows'> & {readonly raw: readonly RawFacts[]} {
  const placeNames = new Map(places.map((place: Place) => [place.id, textIn(place.name, locale)]));
  const rows = projects.flatMap((project) => {
    const where = project.places.map((id) => placeNames.get(id) ?? id).join(languages[locale].comma);
    const kind = project.kind ? capital(projectKindWords(project.kind, locale)) : '';
    const start = [plainText(textIn(project.name, locale)), kind];
    const raw = {project: project.id, kind: project.kind ?? '', places: project.places.join(' ')};
    if (project.milestones.length === 0) return [{from: Infinity, row: [...start, '', '', '', where, '', ''], raw}];
    return project.milestones.map((milestone) => ({
      from: spanOfPeriod(milestone.period)?.from ?? Infinity,
      row: [
        ...start,
        milestoneWords(milestone, project, locale),
        roughPeriodWords(milestone.period, locale),
        statusWords(milestone, locale),
        where,
        isReport(report) ? quoteWords(milestone.source) : passageOf(milestone.source),
        sourceWords(report, milestone.source, locale),
      ],
      raw: {
        ...raw,
        milestone: milestone.kind,
        period: milestone.period,
        certainty: milestone.certainty,
        ...rawSource(milestone.source),
      },
    }));
  });
  rows.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return {rows: rows.map(({row}) => row), raw: rows.map(({raw}) => raw)};
}

/** The data table of a timeline; for a page's own projects, without empty columns. */
function tableOf(input: ProjectTimelineInput, caption: string, locale: Locale): Table {
  const {rows, raw} = tableRows(input, locale);
  const {columns, pageColumns} = languages[locale];
  if (isReport(input.report)) return {caption, columns: columns.map((label) => ({label})), rows, raw};
  const labels = [...columns.slice(0, -2), ...pageColumns];
  const kept = labels.map((_, index) => index === 0 || rows.some((row) => row[index]));
  const isKept = (_: unknown, index: number) => kept[index];
  return {
    caption,
    columns: labels.filter(isKept).map((label) => ({label})),
    rows: rows.map((row) => row.filter(isKept)),
    raw,
  };
}

/** The words of projects that a report names: many, one, none, or without a date. */
function wordsOfReport(
  {report, projects, leftOut}: ProjectTimelineInput,
  {title, facts}: Finding,
  undated: number,
  locale: Locale,
): Pick<FigureWords, 'title' | 'summary' | 'notes' | 'citation'> {
  const words = languages[locale].report;
  const milestones = projects.flatMap((project) => project.milestones);
  const count = projects.length;
  const clause = facts || words.undated;
  return {
    title: title || words.title,
    summary:
      count === 0
        ? words.none
        : count === 1
          ? sentence(clause, locale)
          : words.summary(formatNumber(count, locale), clause),
    notes: [
      ...(undated > 0 && count > 1 ? [words.more(formatNumber(undated, locale))] : []),
      ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ],
    citation:
      milestones.length === 1 ? citationOf(report, milestones[0].source, locale) : {cite: reportWords(report, locale)},
  };
}

/** The words for projects that the page gives; they do not mention a report. */
function wordsOfPage(
  input: ProjectTimelineInput,
  {title, facts}: Finding,
  undated: number,
  locale: Locale,
): Pick<FigureWords, 'title' | 'finding' | 'summary' | 'notes' | 'citation'> {
  const {report, projects} = input;
  const words = languages[locale].page;
  const milestones = projects.flatMap((project) => project.milestones.filter(isDated));
  const clause = facts || words.undated;
  const count = projects.length;
  const sources = new Set(milestones.map(({source}) => sourceWords(report, source, locale)).filter(Boolean));
  const some = [...sources].slice(0, 3).join(languages[locale].comma) + (sources.size > 3 ? ' …' : '');
  return {
    title: milestones.length > 0 ? title : subjectWords(input, locale) || words.title,
    // The title does not lead into the sentence, so that a title of the page can replace it.
    finding: '',
    summary:
      count === 0
        ? words.none
        : count === 1
          ? sentence(clause, locale)
          : words.summary(formatNumber(count, locale), clause),
    notes: undated > 0 && count > 1 ? [words.more(formatNumber(undated, locale))] : [],
    citation: {cite: reportWords(report, locale) + (some && words.sourced(some))},
  };
}

/**
 * Title, sentence, notes, source line and data table of a timeline.
 *
 * @param undated How many projects have no date.
 */
export function figureWords(
  input: ProjectTimelineInput,
  finding: Finding,
  undated: number,
  howToRead: string,
  locale: Locale,
): FigureWords {
  const words = isReport(input.report) ? wordsOfReport : wordsOfPage;
  const {title, subtitle} = finding;
  return {
    ...words(input, finding, undated, locale),
    ...(subtitle && {finding: title, subtitle}),
    howToRead,
    table: input.isTableless ? {caption: title, columns: [], rows: []} : lazyTable(() => tableOf(input, title, locale)),
  };
}

/** The milestones of a figure, for the line on how to read it. */
interface Shown {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  /** The parts of bars from the start of projects to their end. */
  readonly taskParts: readonly TaskPart[];
  readonly isGrouped: boolean;
  /** Whether no group can be opened. */
  readonly isStatic: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
}

/** The clauses on bars. */
function taskClauses(parts: readonly TaskPart[], locale: Locale): Clause[] {
  const {solid, light, fading} = languages[locale].reading;
  return [
    [parts.some(({certainty}) => certainty === 'stated'), solid],
    [parts.some(({certainty}) => certainty === 'planned'), light],
    [parts.some(({fade}) => fade !== 'none'), fading],
  ];
}

const isDeadline = ({period}: Milestone) => spanOfPeriod(period)?.open === 'start';

function bandClauses(banded: readonly Milestone[], locale: Locale): Clause[] {
  const {band, softEnd, bandWithoutDot} = languages[locale].reading;
  const hasBand = (test: (span: PeriodSpan, milestone: Milestone) => boolean) =>
    banded.some((milestone) => test(spanOfPeriod(milestone.period)!, milestone));
  return [
    [hasBand(({from, to}) => to - from > 1 / 300), band],
    [hasBand(({soft}) => soft !== 'none'), softEnd],
    [hasBand((_, {kind}) => !isMoment(kind)), bandWithoutDot],
  ];
}

/** The line on how to read the figure: a clause for each kind of shape that occurs in it. */
export function howToRead({milestones, banded, taskParts, isGrouped, isStatic, unit}: Shown, locale: Locale): string {
  if (milestones.length + taskParts.length === 0) return '';
  const bands = bandClauses(banded, locale);
  if (isGrouped) return howToReadGroups(milestones, unit, isStatic, bands, locale);
  const dotted = milestones.filter((milestone) => !isDeadline(milestone));
  // Where there are bands, they represent ongoing work, so that dashes are not explained.
  const dashed = banded.length === 0 ? milestones : [];
  const deadlines: Clause = [milestones.some(isDeadline), languages[locale].reading.deadline];
  return sentenceOf(
    [...taskClauses(taskParts, locale), ...symbolClauses(dotted, dashed, locale), ...bands, deadlines],
    locale,
  );
}
