/** What an editor can choose of a poster (一图读懂), its form in the address, and the poster that is made of it. */

import {comparisonOf, targetOf} from '../../dataset/query/figures.js';
import {ReadableError} from '../../dataset/readable-error.js';
import {idList} from '../../host/attributes.js';
import type {Localized} from '../../dataset/types.js';
import {isReport} from '../../dataset/query/report.js';
import {pairsOf} from '../../model/comparison/pair.js';
import {topicWords} from '../../model/words/topic.js';
import {factsOfAll} from '../snippet/facts.js';
import {webAddress} from '../../model/web-address.js';
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
  /** The address of the QR code; empty for that of the report. */
  readonly address: string;
  readonly hasCode: boolean;
}

/** A poster as the report alone makes it. */
export const initialPoster: PosterChoice = {
  ...{title: '', without: [], numbers: [], changes: [], topics: []},
  ...{address: '', hasCode: true},
};

/** Reads a choice from the values of an address; undefined where they are of no poster. */
export function posterOf(values: URLSearchParams): PosterChoice | undefined {
  if (!values.has('poster')) return undefined;
  const list = (name: string) => idList(values.get(name) ?? '');
  const without = list('without');
  return {
    title: values.get('title') ?? '',
    without: posterParts.filter((part) => without.includes(part)),
    ...{numbers: list('numbers'), changes: list('changes'), topics: list('topics')},
    ...{address: values.get('address') ?? '', hasCode: values.get('code') !== 'no'},
  };
}

/** The values of a choice in an address; empty ones are left out. */
export const posterValues = ({without, numbers, changes, topics, ...choice}: PosterChoice): Record<string, string> => ({
  ...{poster: 'yes', title: choice.title, without: without.join(' ')},
  ...{numbers: numbers.join(' '), changes: changes.join(' '), topics: topics.join(' ')},
  ...{address: choice.address, code: choice.hasCode ? '' : 'no'},
});

/** The facts of which the posters of the built-in report are made. */
const facts = factsOfAll();

/** The indicators that can stand in large type, and those that can be compared with last year. */
export const posterIndicators = {
  numbers: facts.indicators.filter(({id}) => targetOf(facts, id)),
  changes: facts.indicators.filter(({id}) => {
    const [{actual, target}] = pairsOf(facts, [id]);
    return actual && target && (comparisonOf(facts, id)?.comparability ?? 'none') !== 'none';
  }),
};

/** The address of the built-in report. */
export const reportAddress: string = (isReport(facts.report) && facts.report.url) || '';

/**
 * The address that the QR code leads to; empty for none.
 *
 * @throws ReadableError where it is no address of a page
 */
export function codeAddress({address, hasCode}: PosterChoice): string {
  if (!hasCode) return '';
  if (!address) return reportAddress;
  // A phone knows no page that an address could be relative to.
  const whole = /^https?:\/\//i.test(address) ? webAddress(address) : undefined;
  if (whole) return whole;
  throw new ReadableError({
    zh: `二维码的网址须以https://或http://开头，现在是“${address}”。`,
    en: `The address of the QR code begins with https:// or http://, but this is “${address}”.`,
  });
}

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
