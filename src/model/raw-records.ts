import type {Observation} from '../dataset/types.js';
import {gapOf} from './comparison/comparability.js';
import type {Pair, PairSide} from './comparison/pair.js';
import type {RawFacts, RawRecord} from './layout.js';
import {rawObservation, rawTogether} from './raw-facts.js';

/** A side of a pair as the dataset has it, by names like `actual_value`; a sum has the ids and sources of its parts. */
function rawSide(name: 'actual' | 'target', side: PairSide | undefined): RawFacts {
  if (!side) return {};
  const raw = (observation: Observation) => rawObservation(observation, side.indicator);
  const {value = '', relation} = raw(side.total);
  const facts = {...rawTogether(side.parts.map(raw)), value, relation};
  return Object.fromEntries(Object.entries(facts).map(([field, fact]) => [`${name}_${field}`, fact]));
}

/** A pair with its difference in the unit of both, and whether its numbers may be compared. */
const rawPair = (pair: Pair): RawFacts => ({
  indicator: pair.indicator.id,
  ...rawSide('actual', pair.actual),
  ...rawSide('target', pair.target),
  difference: gapOf(pair)?.difference ?? '',
  comparability: pair.comparison?.comparability ?? '',
});

const isPair = (record: RawRecord): record is {readonly pair: Pair} => typeof record.pair === 'object';

const isObservation = (record: RawRecord): record is {readonly observation: Observation; readonly unit: string} =>
  typeof record.observation === 'object';

/** What a row of a table says, as raw facts. */
export const rawFactsOf = (record: RawRecord): RawFacts =>
  isPair(record) ? rawPair(record.pair) : isObservation(record) ? rawObservation(record.observation, record) : record;
