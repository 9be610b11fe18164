import {actualOf, haishu2023, indicatorOf, targetOf} from '../../src/index.js';
import type {Indicator, IndicatorId} from '../../src/index.js';
import type {FigureWords} from '../../src/model/layout.js';
import {targetGaugeInput} from '../../src/model/target-gauge-input.js';
import {withProgress} from '../../src/model/target-gauge-progress.js';
import {targetGaugeWords} from '../../src/model/target-gauge-words.js';
import {pairsOf} from '../../src/model/yoy-bar-pair.js';
import {layoutYoyBar} from '../../src/model/yoy-bar.js';

/** An indicator with a result and a target, in the words that any library needs to draw it. */
export interface Pair {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly actual: number;
  readonly target: number;
}

/** One figure to draw: what it says, for the others; our own tag, its attributes, and the property that an update sets. */
export interface Figure {
  readonly title: string;
  /** What every figure owes its reader beside the graphic: our elements write it themselves. */
  readonly words: Pick<FigureWords, 'title' | 'summary' | 'howToRead' | 'notes' | 'citation'>;
  readonly pairs: readonly Pair[];
  /** This year's number, where the figure has one. */
  readonly value?: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly change: {readonly property: string; readonly value: unknown};
}

/** Before an update, and after. */
export type State = 'before' | 'after';

/** The figures of a chart, so many, in a state. */
export type Figures = (count: number, state: State) => Figure[];

const pairOf = ({id, name, unitName}: Indicator<IndicatorId>): Pair[] => {
  const actual = actualOf(haishu2023, id)?.value;
  const target = targetOf(haishu2023, id)?.value;
  return actual == null || target == null ? [] : [{id, name: name.zh, unit: unitName.zh, actual, target}];
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
const gauges: Figures = (count, state) =>
  Array.from({length: count}, (_, index) => {
    const pair = pairs[(index + 2) % pairs.length];
    const value = Number((pair.target * (state === 'before' ? 0.6 : 0.9)).toFixed(1));
    const input = targetGaugeInput(haishu2023, pair.id);
    return {
      title: pair.name,
      words: targetGaugeWords(withProgress(input, {...ownNumber, value}, 'zh'), 'zh'),
      pairs: [pair],
      value,
      tag: 'hs-target-gauge',
      attributes: {indicator: pair.id, value: String(value)},
      change: {property: 'value', value},
    };
  });

/** Five pairs of bars; an update shows them from the last to the first. */
const bars: Figures = (count, state) =>
  Array.from({length: count}, (_, index) => {
    const shown = Array.from({length: perFigure}, (_, place) => counts[(index + place) % counts.length]);
    if (state === 'after') shown.reverse();
    const ids = shown.map(({id}) => id);
    const indicators = ids.join(' ');
    return {
      title: '2022年实际与2023年目标',
      words: layoutYoyBar({report: haishu2023.report, pairs: pairsOf(haishu2023, ids)}, {width: 558}, 'zh'),
      pairs: shown,
      tag: 'hs-yoy-bar',
      attributes: {indicators},
      change: {property: 'indicators', value: indicators},
    };
  });

/** The charts that are measured, by name. */
export const charts = {gauge: gauges, bar: bars} satisfies Record<string, Figures>;
export type ChartName = keyof typeof charts;
