/** What an editor can choose of a poster (一图读懂), its form in the address, and the poster that is made of it. */

import {comparisonOf, targetOf} from '../../dataset/query/figures.js';
import {layers} from '../../dataset/haishu-2023/layers.js';
import {idList} from '../../host/attributes.js';
import type {Facts, Localized} from '../../dataset/types.js';
import {pairsOf} from '../../model/comparison/pair.js';
import {topicWords} from '../../model/words/topic.js';
import {factsFor} from '../snippet/facts.js';
import {defaultComposition} from '../../render/poster/default-composition.js';
import type {PosterComposition, PosterSection} from '../../render/poster/composition.js';

/** The parts of a poster, from top to bottom. */
export const posterParts = ['numbers', 'changes', 'opening', 'places'] as const;

/** One of them. */
export type PosterPart = (typeof posterParts)[number];

/** What stands on a poster; what is empty is as the default composition has it. */
export interface PosterChoice {
  readonly title: string;
  /** The parts that are left out. */
  readonly without: readonly PosterPart[];
  /** The ids of the indicators in large type. */
  readonly numbers: readonly string[];
  /** The ids of the indicators that are compared with last year. */
  readonly changes: readonly string[];
  /** Topics, each with a chart of its own. */
  readonly topics: readonly string[];
}

/** A poster as the report alone makes it. */
export const initialPoster: PosterChoice = {title: '', without: [], numbers: [], changes: [], topics: []};

/** Reads a choice from the values of an address; undefined where they are of no poster. */
export function posterOf(values: URLSearchParams): PosterChoice | undefined {
  if (!values.has('poster')) return undefined;
  const list = (name: string) => idList(values.get(name) ?? '');
  const without = list('without');
  return {
    title: values.get('title') ?? '',
    without: posterParts.filter((part) => without.includes(part)),
    ...{numbers: list('numbers'), changes: list('changes'), topics: list('topics')},
  };
}

/** The values of a choice in an address; empty ones are left out. */
export const posterValues = ({title, without, numbers, changes, topics}: PosterChoice): Record<string, string> => ({
  ...{poster: 'yes', title, without: without.join(' ')},
  ...{numbers: numbers.join(' '), changes: changes.join(' '), topics: topics.join(' ')},
});

/** The facts of which the posters of the built-in report are made. */
const facts: Facts = {...factsFor('target-gauge', {}).data, projects: layers.projects, places: layers.places};

/** The indicators that can stand in large type, and those that can be compared with last year. */
export const posterIndicators = {
  numbers: facts.indicators.filter(({id}) => targetOf(facts, id)),
  changes: facts.indicators.filter(({id}) => {
    const [{actual, target}] = pairsOf(facts, [id]);
    return actual && target && (comparisonOf(facts, id)?.comparability ?? 'none') !== 'none';
  }),
};

/** Which part of the default composition a section is. */
function partOf({numbers, chart}: PosterSection): PosterPart {
  if (numbers) return 'numbers';
  return chart === 'yoy-bar' ? 'changes' : chart === 'district-map' ? 'places' : 'opening';
}

/** The headings where an editor has chosen what stands below them. */
const headings: Readonly<Record<'numbers' | 'changes', Localized>> = {
  numbers: {zh: '目标', en: 'Targets'},
  changes: {zh: '与去年相比', en: 'Against last year'},
};

/** A section of the default composition with what the editor has chosen in it. */
function chosen(section: PosterSection, {numbers, changes}: PosterChoice): PosterSection {
  const part = partOf(section);
  if (part === 'numbers' && numbers.length > 0) return {heading: headings.numbers, numbers};
  if (part === 'changes' && changes.length > 0)
    return {...section, heading: headings.changes, attributes: {indicators: changes.join(' ')}};
  return section;
}

/** The composition of a choice; without sections where everything is left out. */
export function posterComposition(choice: PosterChoice): PosterComposition {
  const {title, without, topics} = choice;
  const [standard, heading] = [
    defaultComposition(facts).sections,
    (topic: string): Localized => ({zh: topicWords(topic, 'zh'), en: topicWords(topic, 'en')}),
  ];
  const byTopic = topics.map((topic): PosterSection => ({
    ...{heading: heading(topic), chart: 'yoy-bar', attributes: {topic}},
  }));
  const parts = (names: readonly PosterPart[]) =>
    standard
      .filter((section) => names.includes(partOf(section)) && !without.includes(partOf(section)))
      .map((section) => chosen(section, choice));
  return {
    ...(title && {title}),
    sections: [...parts(['numbers', 'changes']), ...byTopic, ...parts(['opening', 'places'])],
  };
}
