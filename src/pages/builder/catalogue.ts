/** Everything in a report that a chart can be made of. */

import {actualOf, targetOf} from '../../dataset/query/figures.js';
import {projectsOfKind} from '../../dataset/project-kind.js';
import {projectsByPlace} from '../../dataset/query/projects-by-place.js';
import type {Facts, Indicator, Locale, Localized} from '../../dataset/types.js';
import {pairsOfTopic, topicsOf} from '../../model/comparison/topic.js';
import {observationWords, roleWords} from '../../model/words/observation.js';
import {projectKindWords} from '../../model/words/project-kind.js';
import {topicWords} from '../../model/words/topic.js';
import type {Chart} from '../charts.js';
import {factsOfAll} from '../snippet/facts.js';
import {hasInitials} from './pinyin.js';

/** The kinds of things to choose from, in the order in which they are listed. */
export const kinds = ['indicator', 'project', 'place', 'topic'] as const;

/** A kind of things to choose from. */
export type Kind = (typeof kinds)[number];

/** One thing to choose: what it is called, what the report says of it, and the chart that is made of it. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly name: Localized;
  /** Its number, or what stands in place of one. */
  readonly value: Localized;
  readonly detail: Localized;
  /** Topic of an indicator. */
  readonly topic?: string;
  readonly chart: Chart;
  readonly attributes: Readonly<Record<string, string>>;
}

const inBoth = (words: (locale: Locale) => string): Localized => ({zh: words('zh'), en: words('en')});

function indicatorEntry(facts: Facts, indicator: Indicator): Entry {
  const [target, actual] = [targetOf(facts, indicator.id), actualOf(facts, indicator.id)];
  const main = target ?? actual;
  const said = (locale: Locale, observation = main) =>
    observation ? observationWords(observation, indicator, locale) : '';
  return {
    ...{kind: 'indicator', id: indicator.id, name: indicator.name, topic: indicator.topic, value: inBoth(said)},
    detail: inBoth((locale) => {
      const role = main ? roleWords(main, locale) : '';
      return target && actual ? `${role} · ${roleWords(actual, locale)} ${said(locale, actual)}` : role;
    }),
    chart: 'target-gauge',
    attributes: {indicator: indicator.id},
  };
}

/** Whether a topic has pairs that may be compared, so that a chart can be made of it. */
function isComparable(facts: Facts, topic: string): boolean {
  try {
    return pairsOfTopic(facts, topic).length > 0;
  } catch {
    return false;
  }
}

const countWords = (count: number): Localized => ({
  zh: `${count}个项目`,
  en: count === 1 ? '1 project' : `${count} projects`,
});

/** The entries of a report, kind by kind. @param facts Default: those of the built-in report. */
export function catalogue(facts: Facts = factsOfAll()): readonly Entry[] {
  const {indicators, places} = facts;
  const concrete = projectsOfKind(facts.projects, []);
  const byPlace = projectsByPlace({projects: concrete, places});
  const placeNames = new Map(places.map(({id, name}) => [id, name]));
  const none: Localized = {zh: '', en: ''};
  return [
    ...indicators
      .filter(({id}) => targetOf(facts, id) ?? actualOf(facts, id))
      .map((indicator) => indicatorEntry(facts, indicator)),
    ...concrete.map(({id, name, kind, places: own}): Entry => {
      const detail = inBoth((locale) =>
        [projectKindWords(kind, locale), ...own.map((place) => placeNames.get(place)?.[locale] ?? place)].join(
          {zh: ' · ', en: ' · '}[locale],
        ),
      );
      return {
        ...{kind: 'project', id, name, value: none, detail},
        chart: 'project-timeline',
        attributes: {projects: id},
      };
    }),
    ...places
      .filter(({id}) => (byPlace.get(id)?.located.length ?? 0) > 0)
      .map(({id, name}): Entry => ({
        ...{kind: 'place', id, name, value: none, detail: countWords(byPlace.get(id)!.located.length)},
        ...{chart: 'project-timeline', attributes: {place: id}},
      })),
    ...topicsOf(facts)
      .filter((topic) => isComparable(facts, topic))
      .map((topic): Entry => ({
        ...{kind: 'topic', id: topic, name: inBoth((locale) => topicWords(topic, locale)), value: none},
        detail: {zh: '去年与今年对比', en: 'Last year beside this year'},
        ...{chart: 'yoy-bar', attributes: {topic}},
      })),
  ];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether an entry matches all words of a query: in its names, topic, numbers or id, or by the initials of its Chinese name. */
export function matches({id, name, topic = '', value, detail}: Entry, query: string): boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const text = folded(
    [id, name.zh, name.en, topicWords(topic, 'zh'), topic, value.zh, value.en, detail.zh, detail.en].join('\n'),
  );
  return words.every((word) => text.includes(word) || (/^[a-z\d]+$/.test(word) && hasInitials(name.zh, word)));
}
