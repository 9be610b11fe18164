import {actualOf, comparisonOf, targetOf} from '../../dataset/query/figures.js';
import {isReport, sectionsOf, yearOf} from '../../dataset/query/report.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import type {Facts, Localized, Observation, Source} from '../../dataset/types.js';
import {pairsOf} from '../../model/comparison/pair.js';
import type {PosterComposition, PosterSection} from './composition.js';
import {languages} from './words/languages.js';
import type {PosterWords} from './words/words.js';

/** How many big numbers, and how many changes, a poster has. */
const most = {numbers: 8, changes: 7};

/** Rates of growth come first, since they are of the whole district; then what has a result to compare with. */
function weightOf(data: Facts, {indicator}: Observation): number {
  if (data.indicators.find(({id}) => id === indicator)?.measure === 'growth') return 2;
  return actualOf(data, indicator) && comparisonOf(data, indicator)?.comparability === 'same' ? 1 : 0;
}

/**
 * The goals: targets with a number, one or two of each section in the order of the report, so that no topic fills the poster. Those
 * of the section that opens the goals come first.
 */
function goals(data: Facts): readonly string[] {
  const targets = data.observations.filter(
    (observation): observation is Observation<string, Source> =>
      observation.role === 'target' &&
      observation.value !== null &&
      'section' in observation.source &&
      targetOf(data, observation.indicator) === observation,
  );
  const bySection = sectionsOf(data.report).map(({id}) =>
    targets
      .filter(({source}) => source.section === id)
      .map((target) => ({id: target.indicator, weight: weightOf(data, target)}))
      .sort((one, other) => other.weight - one.weight),
  );
  const [opening = [], ...others] = bySection.filter(({length}) => length > 0);
  const ranked = [0, 1].flatMap((turn) => others.flatMap((section) => section[turn] ?? []));
  const chosen = [
    ...opening,
    ...ranked.filter(({weight}) => weight > 0),
    ...ranked.filter(({weight}) => weight === 0),
  ].slice(0, most.numbers);
  const startOf = new Map(targets.map(({indicator, source}) => [indicator, source.start]));
  return chosen.map(({id}) => id).sort((one, other) => startOf.get(one)! - startOf.get(other)!);
}

/** The pairs whose target differs most from last year's result, in proportion to it. */
function changes(data: Facts): readonly string[] {
  const pairs = pairsOf(
    data,
    data.indicators.map(({id}) => id),
  );
  return pairs
    .flatMap(({indicator: {id, measure}, actual, target, comparison}) => {
      const [before, after] = [actual?.total.value, target?.total.value];
      const isComparable = comparison && comparison.comparability !== 'none';
      if (!isComparable || !before || after === null || after === undefined) return [];
      // A difference of rates is in percentage points, and not to be ranked among differences in percent.
      return measure === 'growth' || measure === 'share' ? [] : [{id, change: Math.abs(after / before - 1)}];
    })
    .sort((one, other) => other.change - one.change)
    .slice(0, most.changes)
    .map(({id}) => id);
}

const heading = (textIn: (headings: PosterWords['headings']) => string): Localized =>
  inEveryLanguage(languages, ({headings}) => textIn(headings));

/** Sections of a poster that is made of a dataset alone: the goals, what changed most, what is to open and where the projects are. */
export function defaultComposition(data: Facts): PosterComposition {
  const year = yearOf(data.report);
  const [numbers, changed] = [goals(data), changes(data)];
  const opening = data.projects.some(({milestones}) =>
    milestones.some(({kind, certainty}) => certainty === 'planned' && kind === 'planned-opening'),
  );
  const hasPlaces = isReport(data.report) && data.places.some(({tile}) => tile);
  const sections: (PosterSection | false)[] = [
    numbers.length > 0 && {heading: heading(({targets}) => targets(year)), numbers},
    changed.length > 0 && {
      heading: heading(({changes}) => changes),
      chart: 'yoy-bar',
      attributes: {indicators: changed.join(' '), sort: 'change'},
    },
    opening && {
      heading: heading(({opening}) => opening(year)),
      chart: 'project-timeline',
      attributes: {milestone: 'open', period: year},
    },
    hasPlaces && {heading: heading(({places}) => places), chart: 'district-map'},
  ];
  return {sections: sections.filter((section) => section !== false)};
}
