/** Everything in the built-in report that a chart can be made of. */

import {layers} from '../../dataset/haishu-2023/layers.js';
import {figures} from '../../dataset/haishu-2023/figures.js';
import {worded} from '../../dataset/haishu-2023/worded.js';
import {projects} from '../../dataset/haishu-2023/projects.js';
import {actualOf, targetOf} from '../../dataset/query/figures.js';
import {projectsOfKind} from '../../dataset/project-kind.js';
import {projectsByPlace} from '../../dataset/query/projects-by-place.js';
import type {Figures, Indicator, Locale, Localized} from '../../dataset/types.js';
import {pairsOfTopic} from '../../model/comparison/topic.js';
import {observationWords, roleWords} from '../../model/words/observation.js';
import {projectKindWords} from '../../model/words/project-kind.js';
import {topics, topicWords} from '../../model/words/topic.js';
import type {Chart} from '../charts.js';
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

/** The indicators that a chart can draw, as one set of figures. */
export const drawable: Figures = {
  report: figures.report,
  indicators: [...figures.indicators, ...worded.indicators],
  observations: [...figures.observations, ...worded.observations],
  comparisons: [...figures.comparisons, ...worded.comparisons],
};

const inBoth = (words: (locale: Locale) => string): Localized => ({zh: words('zh'), en: words('en')});

function indicatorEntry(indicator: Indicator): Entry {
  const [target, actual] = [targetOf(drawable, indicator.id), actualOf(drawable, indicator.id)];
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
function isComparable(topic: string): boolean {
  try {
    return pairsOfTopic(figures, topic).length > 0;
  } catch {
    return false;
  }
}

const countWords = (count: number): Localized => ({
  zh: `${count}个项目`,
  en: count === 1 ? '1 project' : `${count} projects`,
});

/** The entries of the built-in report, kind by kind. */
export function catalogue(): readonly Entry[] {
  const concrete = projectsOfKind(projects.projects, []);
  const byPlace = projectsByPlace({projects: concrete, places: projects.places});
  const placeNames = new Map(projects.places.map(({id, name}) => [id, name]));
  const none: Localized = {zh: '', en: ''};
  return [
    ...drawable.indicators.filter(({id}) => targetOf(drawable, id) ?? actualOf(drawable, id)).map(indicatorEntry),
    ...concrete.map(({id, name, kind, places}): Entry => {
      const detail = inBoth((locale) =>
        [projectKindWords(kind, locale), ...places.map((place) => placeNames.get(place)?.[locale] ?? place)].join(
          {zh: ' · ', en: ' · '}[locale],
        ),
      );
      return {
        ...{kind: 'project', id, name, value: none, detail},
        chart: 'project-timeline',
        attributes: {projects: id},
      };
    }),
    ...layers.places
      .filter(({id}) => (byPlace.get(id)?.located.length ?? 0) > 0)
      .map(({id, name}): Entry => ({
        ...{kind: 'place', id, name, value: none, detail: countWords(byPlace.get(id)!.located.length)},
        ...{chart: 'project-timeline', attributes: {place: id}},
      })),
    ...topics.filter(isComparable).map((topic): Entry => ({
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
