import {textIn} from '../../../../dataset/localized.js';
import {intangible} from '../../../../dataset/project-kind.js';
import type {Locale, Place, Project, Projects} from '../../../../dataset/types.js';
import {memoize} from '../../../../model/memoize.js';
import {formatNumber} from '../../../../model/words/number.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {datedMilestones, stepOf, steps} from '../milestones.js';
import {languages as detailLanguages} from '../words/detail/languages.js';
import {languages} from '../words/filters/languages.js';
import {languages as overviewLanguages} from '../words/languages.js';
import {choiceOf} from './choice.js';
import type {ProjectFilter} from './choice.js';
import {capital} from '../../../../model/words/capital.js';

/** A value that a filter may have. */
interface FilterOption {
  /** Empty for all. */
  readonly value: string;
  /** The name of the value, with the number of projects that pass with it. */
  readonly label: string;
  /** Whether no project passes with it. */
  readonly isEmpty: boolean;
}

/** One filter: the attribute that it sets, its name, its values and the current one. */
export interface Filter {
  readonly name: 'kind' | 'place' | 'milestone' | 'period';
  readonly label: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
}

/** The filters of a timeline with all their words. */
export interface Filters {
  readonly label: string;
  readonly filters: readonly Filter[];
  readonly text: {readonly label: string; readonly value: string};
  /** The number of projects that pass, as a sentence for a screen reader. */
  readonly status: string;
  /** The name of the button that clears all filters; absent where none is set. */
  readonly clear?: string | undefined;
}

type Values = readonly (readonly [value: string, label: string])[];

/** How many projects have each value. */
function tally(projects: readonly Project[], valuesOf: (project: Project) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const value of new Set(valuesOf(project))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The places of projects, and the townships in which these lie. */
function placesBy(places: readonly Place[]): (project: Project) => string[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (project) => project.places.flatMap((id) => [id, ...(byId.get(id)?.within ?? [])]);
}

/** The years of milestones, with their halves where the date of a milestone is precise enough. */
function periodsOf(projects: readonly Project[]): readonly string[] {
  const spans = [...new Set(projects.flatMap((project) => datedMilestones(project).map(({period}) => period)))].map(
    (period) => spanOfPeriod(period)!,
  );
  const years = new Set(spans.flatMap(({from, to}) => [Math.floor(from), Math.ceil(to) - 1]));
  const hasHalves = spans.some(({from, to, open}) => open === 'none' && to - from <= 0.5);
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => [String(year), ...(hasHalves ? [`${year}-40`, `${year}-41`] : [])]);
}

/** The periods of a list that overlap milestones of a project. */
function touchedPeriods(periods: readonly string[]): (project: Project) => string[] {
  const touching = memoize((period: string): readonly string[] => {
    const {from, to} = spanOfPeriod(period)!;
    return periods.filter((one) => spanOfPeriod(one)!.from < to && spanOfPeriod(one)!.to > from);
  });
  return (project) => datedMilestones(project).flatMap(({period}) => touching(period));
}

/** One filter with its values. */
function filterOf(
  name: Filter['name'],
  value: readonly string[],
  values: Values,
  counts: ReadonlyMap<string, number>,
  locale: Locale,
): Filter {
  const {names, option} = languages[locale];
  const [label, all] = names[name];
  const key = value.join(' ');
  const labels = new Map(values);
  const options = values.map(([each, text]): FilterOption => ({
    value: each,
    label: option(text, formatNumber(counts.get(each) ?? 0, locale)),
    isEmpty: !counts.get(each) && each !== key,
  }));
  // A value of the attribute that is not in the list (two kinds, several years) is an option of its own.
  const others = value.map((one) => labels.get(one) ?? (name === 'period' ? roughPeriodWords(one, locale) : one));
  const isListed = key === '' || labels.has(key);
  return {
    name,
    label,
    value: key,
    options: [
      {value: '', label: all, isEmpty: false},
      ...(isListed ? [] : [{value: key, label: detailLanguages[locale].list(others), isEmpty: false}]),
      ...options,
    ],
  };
}

/**
 * The filters of some data, with the number of projects that pass with each value.
 *
 * @param filter What the attributes are set to.
 * @param left How many projects pass the present filter.
 * @throws InvalidIdError where the filter names something that the data do not have
 */
export function layoutFilters(data: Projects, filter: ProjectFilter, left: number, locale: Locale): Filters {
  const words = languages[locale];
  /** The projects that pass the filter when some of its values are replaced. */
  const without = (cleared: Partial<ProjectFilter>) => choiceOf(data, {...filter, ...cleared}).projects;
  const kinds = [...new Set(data.projects.flatMap(({kind}) => kind ?? []))].sort(
    (a, b) => Number(intangible.includes(a)) - Number(intangible.includes(b)),
  );
  const periods = periodsOf(data.projects);
  const placesOf = placesBy(data.places);
  const used = tally(data.projects, placesOf);
  const isListed = ({id, level, within}: Place) =>
    id === filter.place || (used.has(id) && (level !== 'site' || within.length === 0));
  const stepNames = steps.map((step) => [step.id, capital(overviewLanguages[locale].steps[step.id].name)] as const);

  const total = without({kinds: [], milestone: [], place: '', period: '', text: ''}).length;
  const count = formatNumber(total, locale);
  const values = [...filter.kinds, ...filter.milestone, filter.place, filter.period, filter.text.trim()];
  const isFiltered = values.some(Boolean);
  return {
    label: words.label,
    filters: [
      filterOf(
        'kind',
        filter.kinds,
        kinds.map((kind) => [kind, capital(projectKindWords(kind, locale))]),
        tally(without({kinds}), ({kind}) => (kind ? [kind] : [])),
        locale,
      ),
      filterOf(
        'place',
        filter.place ? [filter.place] : [],
        data.places.filter(isListed).map(({id, name}) => [id, textIn(name, locale)]),
        tally(without({place: ''}), placesOf),
        locale,
      ),
      filterOf(
        'milestone',
        filter.milestone,
        stepNames,
        tally(without({milestone: []}), ({milestones}) => milestones.map(({kind}) => stepOf(kind).id)),
        locale,
      ),
      filterOf(
        'period',
        filter.period ? [filter.period] : [],
        periods.map((period) => [period, roughPeriodWords(period, locale)]),
        tally(without({period: ''}), touchedPeriods(periods)),
        locale,
      ),
    ].filter(({options, value}) => options.length > 2 || value !== ''),
    text: {label: words.text, value: filter.text},
    status: isFiltered
      ? left > 0
        ? words.some(formatNumber(left, locale), count)
        : words.none(count)
      : words.all(count),
    clear: isFiltered ? words.clear : undefined,
  };
}
