import {intangible} from '../../../../dataset/project-kind.js';
import type {Locale, Place, Project, Projects} from '../../../../dataset/types.js';
import {formatNumber} from '../../../../model/words/number.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {choiceOf} from './choice.js';
import type {Asked} from './choice.js';
import {capital, list} from '../words/finding.js';
import {dated} from '../milestones/milestone.js';
import {stepOf, steps} from '../milestones/step.js';

/** A value that a filter may have, and how many projects would be left; none stands for all. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly isEmpty: boolean;
}

/** One filter: the attribute that it sets, its name, its values and the present one. */
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
  /** How many projects are left, as it is announced. */
  readonly status: string;
  /** The way back; absent where nothing is filtered. */
  readonly clear?: string | undefined;
}

const words = {
  zh: {
    label: '筛选项目',
    kind: ['类别', '全部类别'],
    place: ['地点', '全部地点'],
    milestone: ['进度', '全部进度'],
    period: ['时间', '全部时间'],
    text: '含有文字',
    clear: '清除筛选',
    count: (label: string, count: number) => `${label}（${formatNumber(count, 'zh')}）`,
    all: (count: number) => `共${formatNumber(count, 'zh')}个项目。`,
    some: (found: number, count: number) =>
      `符合条件的项目${formatNumber(found, 'zh')}个，共${formatNumber(count, 'zh')}个。`,
    none: (count: number) => `${formatNumber(count, 'zh')}个项目中，没有符合条件的。`,
  },
  en: {
    label: 'Filter the projects',
    kind: ['Kind', 'All kinds'],
    place: ['Place', 'All places'],
    milestone: ['Milestone', 'All milestones'],
    period: ['Time', 'Any time'],
    text: 'Containing',
    clear: 'Clear the filters',
    count: (label: string, count: number) => `${label} (${formatNumber(count, 'en')})`,
    all: (count: number) => `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}.`,
    some: (found: number, count: number) =>
      `${formatNumber(found, 'en')} of ${formatNumber(count, 'en')} projects match.`,
    none: (count: number) => `None of the ${formatNumber(count, 'en')} projects matches.`,
  },
};

type Values = readonly (readonly [value: string, label: string])[];

/** The values that each project has, counted. */
function tally(projects: readonly Project[], valuesOf: (project: Project) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const value of new Set(valuesOf(project))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The places that projects are at, and the townships that these lie in. */
function placesBy(places: readonly Place[]): (project: Project) => string[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (project) => project.places.flatMap((id) => [id, ...(byId.get(id)?.within ?? [])]);
}

/** The years that milestones are of, and their halves where any is known to lie in one. */
function periodsOf(projects: readonly Project[]): readonly string[] {
  const spans = [...new Set(projects.flatMap((project) => dated(project).map(({period}) => period)))].map((period) =>
    spanOfPeriod(period)!,
  );
  const years = new Set(spans.flatMap(({from, to}) => [Math.floor(from), Math.ceil(to) - 1]));
  const hasHalves = spans.some(({from, to, open}) => open === 'none' && to - from <= 0.5);
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => [String(year), ...(hasHalves ? [`${year}-40`, `${year}-41`] : [])]);
}

const periodTest = (periods: readonly string[]): ((project: Project) => string[]) => {
  const touched = new Map<string, readonly string[]>();
  return (project) =>
    dated(project).flatMap(({period}) => {
      const {from, to} = spanOfPeriod(period)!;
      if (!touched.has(period))
        touched.set(
          period,
          periods.filter((one) => spanOfPeriod(one)!.from < to && spanOfPeriod(one)!.to > from),
        );
      return touched.get(period)!;
    });
};

/** The filters of some data, with how many projects each value would leave. @throws InvalidIdError */
export function layoutFilters(data: Projects, asked: Asked, found: number, locale: Locale): Filters {
  const say = words[locale];
  const left = (without: Partial<Asked>) => choiceOf(data, {...asked, ...without}).projects;
  const kinds = [...new Set(data.projects.map(({kind}) => kind))].sort(
    (a, b) => Number(intangible.includes(a)) - Number(intangible.includes(b)),
  );
  const periods = periodsOf(data.projects);
  const placesOf = placesBy(data.places);
  const used = tally(data.projects, placesOf);
  const isListed = ({id, level, within}: Place) =>
    id === asked.place || (used.has(id) && (level !== 'site' || within.length === 0));

  const filter = (
    name: Filter['name'],
    value: readonly string[],
    values: Values,
    counts: ReadonlyMap<string, number>,
  ): Filter => {
    const [label, all] = say[name];
    const key = value.join(' ');
    const labels = new Map(values);
    const own = list(
      value.map((one) => labels.get(one) ?? (name === 'period' ? roughPeriodWords(one, locale) : one)),
      locale,
    );
    const options = values.map(([each, words]): FilterOption => ({
      value: each,
      label: say.count(words, counts.get(each) ?? 0),
      isEmpty: !counts.get(each) && each !== key,
    }));
    // What an attribute asks for beyond the list (two kinds, a span of years) is a value of its own.
    const isOwn = key !== '' && !labels.has(key);
    return {
      name,
      label,
      value: key,
      options: [
        {value: '', label: all, isEmpty: false},
        ...(isOwn ? [{value: key, label: own, isEmpty: false}] : []),
        ...options,
      ],
    };
  };

  const total = choiceOf(data, {...asked, kinds: [], milestone: [], place: '', period: '', text: ''}).projects.length;
  const isFiltered = [...asked.kinds, ...asked.milestone, asked.place, asked.period, asked.text.trim()].some(Boolean);
  const stepNames = steps.map((step) => [step.id, {zh: step.zh, en: capital(step.en[2])}[locale]] as const);
  return {
    label: say.label,
    filters: [
      filter(
        'kind',
        asked.kinds,
        kinds.map((kind) => [kind, capital(projectKindWords(kind, locale))]),
        tally(left({kinds}), ({kind}) => [kind]),
      ),
      filter(
        'place',
        asked.place ? [asked.place] : [],
        data.places.filter(isListed).map(({id, name}) => [id, name[locale]]),
        tally(left({place: ''}), placesOf),
      ),
      filter(
        'milestone',
        asked.milestone,
        stepNames,
        tally(left({milestone: []}), ({milestones}) => milestones.map(({kind}) => stepOf(kind).id)),
      ),
      filter(
        'period',
        asked.period ? [asked.period] : [],
        periods.map((period) => [period, roughPeriodWords(period, locale)]),
        tally(left({period: ''}), periodTest(periods)),
      ),
    ].filter(({options, value}) => options.length > 2 || value !== ''),
    text: {label: say.text, value: asked.text},
    status: isFiltered ? (found > 0 ? say.some(found, total) : say.none(total)) : say.all(total),
    clear: isFiltered ? say.clear : undefined,
  };
}
