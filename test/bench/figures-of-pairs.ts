import {actualOf, haishu2023, indicatorOf, targetOf} from '../../src/index.js';
import type {Indicator, IndicatorId} from '../../src/index.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {withProgress} from '../../src/charts/target-gauge/model/readings.js';
import {targetGaugeWords} from '../../src/charts/target-gauge/model/figure-words.js';
import {pairsOf} from '../../src/model/comparison/pair.js';
import {layoutYoyBar} from '../../src/charts/yoy-bar/model/layout.js';
import type {Figure, State} from './figures.js';

/** An indicator with a result and a target, in the words that any library needs to draw it. */
export interface Pair {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly actual: number;
  readonly target: number;
}

/** A gauge or a bar chart. */
export interface PairsFigure extends Figure {
  readonly pairs: readonly Pair[];
  /** This year's number, where the figure has one. */
  readonly value?: number;
}

const pairOf = ({id, name, unitName}: Indicator<IndicatorId>): Pair[] => {
  const actual = actualOf(haishu2023, id)?.value;
  const target = targetOf(haishu2023, id)?.value;
  return actual == null || target == null ? [] : [{id, name: name.zh, unit: unitName?.zh ?? '', actual, target}];
};

const comparable = new Set<string>(
  haishu2023.comparisons.filter(({comparability}) => comparability === 'same').flatMap(({indicators}) => indicators),
);
const pairs = haishu2023.indicators.filter(({id}) => comparable.has(id)).flatMap(pairOf);

/** Those whose bars may share a scale and a look: counts. */
const counts = pairs.filter(({id}) => indicatorOf(haishu2023, id).measure === 'count');
const perFigure = 5;

const ownNumber = {asOf: '', valueSource: '', readings: ''};

/** A target, last year's result and this year's number; an update gives another number. */
export const gauges = (count: number, state: State): PairsFigure[] =>
  Array.from({length: count}, (_, index) => {
    const pair = pairs[(index + 2) % pairs.length];
    const value = Number((pair.target * (state === 'before' ? 0.6 : 0.9)).toFixed(1));
    const input = targetGaugeInput(haishu2023, pair.id);
    return {
      words: targetGaugeWords(withProgress(input, {...ownNumber, value}, 'zh'), 'zh'),
      pairs: [pair],
      value,
      tag: 'hs-target-gauge',
      attributes: {indicator: pair.id, value: String(value)},
      change: {property: 'value', value},
    };
  });

/** The changes of five pairs in the order that the page gives; an update shows them from the last to the first. */
export const bars = (count: number, state: State): PairsFigure[] =>
  Array.from({length: count}, (_, index) => {
    const shown = Array.from({length: perFigure}, (_, place) => counts[(index + place) % counts.length]);
    if (state !== 'before') shown.reverse();
    const ids = shown.map(({id}) => id);
    const indicators = ids.join(' ');
    return {
      words: layoutYoyBar({report: haishu2023.report, pairs: pairsOf(haishu2023, ids)}, {width: 558}, 'zh'),
      pairs: shown,
      tag: 'hs-yoy-bar',
      attributes: {indicators, sort: 'given'},
      change: {property: 'indicators', value: indicators},
    };
  });
