import {isReport} from '../../../../dataset/query/report.js';
import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {languages as sharedLanguages} from '../../../../model/words/languages.js';
import {formatNumber} from '../../../../model/words/number.js';
import {periodWords} from '../../../../model/words/period.js';
import {placeOf} from '../../../../model/words/place.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {actsOf, shareOf} from '../acts.js';
import type {ProjectTimelineInput} from '../layout.js';
import {shareWords} from '../overview.js';
import {datedMilestones, isDated, isMoment, stepOf, steps, yearOf} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {languages as overviewLanguages} from '../words/languages.js';
import {certainties, clauses, factsByYear} from './facts.js';
import {capital} from '../../../../model/words/capital.js';

/** `2022年进展，2023年计划`: the years that are reported and those that are planned. */
function yearsByName(milestones: readonly Milestone[], locale: Locale): string {
  const {list, years: yearsWords} = languages[locale];
  const yearsOf = (certainty: Milestone['certainty']) => {
    const years = new Set(milestones.filter((milestone) => milestone.certainty === certainty).map(yearOf));
    return list([...years].sort((a, b) => a - b).map((year) => periodWords(String(year), locale)));
  };
  return yearsWords({stated: yearsOf('stated'), planned: yearsOf('planned')});
}

/** The most years that are named one by one. */
const fewYears = 4;
/** The main finding of a timeline: the title, and the clause that title and sentence share. */
export interface Finding {
  readonly title: string;
  /** What stands below the title. Default: the sentence. */
  readonly subtitle?: string;
  /** The number of projects that reached each step, by year; empty where no date is known. */
  readonly facts: string;
}

/** The subject of the figure: one project, some kinds, a place, a text, or all projects. */
export function subjectWords({projects, kinds, place, text = ''}: ProjectTimelineInput, locale: Locale): string {
  if (projects.length === 1) return textIn(projects[0].name, locale);
  const {list, subject} = languages[locale];
  const kindNames = list(kinds.map((kind) => projectKindWords(kind, locale)));
  return subject(kindNames, {place: place ? textIn(place.name, locale) : '', text});
}

/** What the figure shows, after its subject. */
export const titleOf = (subject: string, what: string, locale: Locale) =>
  what && subject ? subject + sharedLanguages[locale].colon + what : subject || capital(what);

/** The steps that projects reached over all years. */
interface Totals {
  readonly certainty: Milestone['certainty'];
  from: number;
  to: number;
  /** How many projects reached each step, each project once. */
  readonly steps: Map<string, number>;
}

function totalsOf(projects: readonly Project[]): Totals[] {
  const totals = certainties.map((certainty): Totals => ({
    certainty,
    from: Infinity,
    to: -Infinity,
    steps: new Map<string, number>(),
  }));
  for (const project of projects)
    for (const total of totals) {
      const reached = datedMilestones(project).filter(({certainty}) => certainty === total.certainty);
      for (const year of reached.map(yearOf)) {
        total.from = Math.min(total.from, year);
        total.to = Math.max(total.to, year);
      }
      for (const id of new Set(reached.map(({kind}) => stepOf(kind).id)))
        total.steps.set(id, (total.steps.get(id) ?? 0) + 1);
    }
  return totals.filter((total) => total.steps.size > 0);
}

const spanOf = ({from, to}: Totals, locale: Locale) =>
  roughPeriodWords(from === to ? String(from) : `${from}/${to}`, locale);

/** `2008年至2022年开工7533个、建成6790个` */
function factsOfTotals(totals: Totals, locale: Locale): string {
  const {count, factsOfYears} = languages[locale];
  const counted = steps.filter(({id}) => totals.steps.has(id));
  const moments = counted.filter(({kinds}) => isMoment(kinds[0]));
  const counts = (moments.length > 0 ? moments : counted).map(({id}) =>
    count(overviewLanguages[locale].steps[id][totals.certainty], formatNumber(totals.steps.get(id)!, locale)),
  );
  return factsOfYears(totals.certainty, spanOf(totals, locale), counts);
}

/** `2008年至2022年进展，2023年至2027年计划` */
function yearsTogether(totals: readonly Totals[], locale: Locale): string {
  const spans = {stated: '', planned: ''};
  for (const total of totals) spans[total.certainty] = spanOf(total, locale);
  return languages[locale].spans(spans);
}

/**
 * Title and facts of projects: how many have an act where a report names them, else year by year where the figure shows few
 * years, else for all years together, since a list of twenty years is too long to read.
 *
 * @param years How many years the figure shows.
 */
export function findingOf(input: ProjectTimelineInput, years: number, locale: Locale): Finding {
  const {projects} = input;
  const subject = subjectWords(input, locale);
  const dated = projects.filter((project) => project.milestones.some(isDated));
  if (years > fewYears && dated.length > 1) {
    const totals = totalsOf(projects);
    return {
      title: titleOf(subject, yearsTogether(totals, locale), locale),
      facts: clauses(
        totals.map((total) => factsOfTotals(total, locale)),
        locale,
      ),
    };
  }
  if (isReport(input.report) && dated.length > 1) {
    const place = subject ? '' : placeOf(input.report, locale);
    const words = shareWords(shareOf(actsOf(projects)), place, locale);
    return {...words, title: titleOf(subject, words.title, locale), facts: factsByYear(projects, locale)};
  }
  return {
    title: titleOf(subject, yearsByName(projects.flatMap(datedMilestones), locale), locale),
    facts: factsByYear(projects, locale),
  };
}
