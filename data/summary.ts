import type {Dataset} from '../src/dataset/types.js';
import {unclaimedChineseNumerals} from '../src/cli/checks/chinese-numerals.js';
import {numeralsOf} from '../src/cli/checks/numerals.js';
import {sourcesOf} from '../src/cli/checks/sources.js';
import {quoteLands} from '../src/cli/checks/text.js';

const counted = (words: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
};

function textLines(dataset: Dataset, text: string): string[] {
  const numerals = numeralsOf(dataset, text);
  const observed = numerals.filter(({observations}) => observations.length > 0);
  const shared = observed.filter(({observations}) => observations.length > 1);
  const excluded = numerals.filter(({observations, exclusions}) => !observations.length && exclusions.length);
  const unclaimed = unclaimedChineseNumerals(dataset, text).map(({literal, start}) => `${literal} at ${start}`);
  const quotes = sourcesOf(dataset);
  const verified = quotes.filter(([, source]) => quoteLands(source, text));
  const detail = `observations ${observed.length}, shared ${shared.length}, exclusions ${excluded.length}`;
  return [
    `numerals     ${observed.length + excluded.length} of ${numerals.length} claimed (${detail})`,
    ...shared.map(({start, digits, observations}) => {
      const names = observations.map((path) => dataset.observations[Number(/\d+/.exec(path)![0])].id);
      return `             ${digits} at ${start}: ${names.join(' and ')}`;
    }),
    `             in Chinese numerals, not claimed: ${unclaimed.join(', ') || 'none'}`,
    `quotes       ${verified.length} of ${quotes.length} verified in the text`,
  ];
}

/** What a dataset holds, in a few lines. */
export function summaryLines(dataset: Dataset, text?: string): string[] {
  const {indicators, observations, comparisons, projects, places, exclusions} = dataset;
  const phrases = observations.filter(({relation}) => relation === 'qualitative');
  const milestones = projects.flatMap((project) => project.milestones);
  const mentions = places.flatMap((place) => place.mentions);
  return [
    `indicators   ${indicators.length}`,
    `observations ${observations.length} (${counted(observations.map(({role}) => role))}; qualitative ${phrases.length})`,
    `exclusions   ${exclusions.length} (${counted(exclusions.map((exclusion) => exclusion.class))})`,
    `comparisons  ${comparisons.length} (${counted(comparisons.map(({comparability}) => comparability))})`,
    `projects     ${projects.length} with ${milestones.length} milestones (${counted(milestones.map(({kind}) => kind))})`,
    `places       ${places.length} (${counted(places.map(({level}) => level))}) with ${mentions.length} mentions`,
    ...(text === undefined
      ? ['text         not given (REPORT_TEXT): not checked against it']
      : textLines(dataset, text)),
  ];
}
