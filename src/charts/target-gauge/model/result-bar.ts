import type {Locale} from '../../../dataset/types.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {formatNumber, namedElsewhere, unitWord} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {distanceToResult} from './distance.js';
import {edgeOf} from './facts.js';
import {markWords} from './figure-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack} from './layout.js';
import {gaugeTrack, isTargetHeadline, targetLabel} from './track.js';
import type {TrackPart} from './track.js';

const height = 20;
const labelGap = 8;
/** The height of a line of text, in pixels. */
const line = 20;

/** The row of last year's result: its bar with name and number, and below it the bracket to the target. */
export interface ResultRow {
  readonly track: Pick<GaugeTrack, 'result' | 'gap'>;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The name and the number of last year's result, before they are placed. */
export function resultLabel({indicator, actual}: TargetGaugeInput, locale: Locale): Label {
  const text = `${roleWords(actual!, locale)} ${observationWords(actual!, indicator, locale, true)}`;
  return {x: 0, y: 0, tone: 'last-year', text, isBold: true};
}

/**
 * The row of last year's result at the top of a figure; undefined where the report gives none.
 *
 * @param left The width of the column to its left that has its name and number; 0 where they stand above the bar.
 */
export function resultRow(
  input: TargetGaugeInput,
  scale: LinearScale,
  width: number,
  left: number,
  locale: Locale,
): ResultRow | undefined {
  const {actual} = input;
  if (actual?.value == null) return undefined;
  const [from, to] = [scale.at(0), scale.at(actual.value)].sort((a, b) => a - b);
  const bar = {x: from, y: left > 0 ? 0 : line, width: to - from, height};
  const distance = distanceToResult(input, scale, locale);
  // In a column to the left, a name and the large number below it need room.
  const bottom = bar.y + height + (distance ? line + 8 : left > 0 ? line : 4);
  // Not −left, which would be a negative zero without a column.
  const labels: Label[] = [{...resultLabel(input, locale), x: 0 - left, y: left > 0 ? 15 : 13, size: 14}];
  if (distance) {
    const {gap, text} = distance;
    labels.push(within({x: (gap.from + gap.to) / 2, y: bottom, tone: 'actual', text}, width));
  }
  return {
    track: {result: bar, ...(distance && {gap: distance.gap})},
    labels,
    marks: [
      {
        id: actual.id,
        text: markWords(actual, input, locale),
        x: from,
        y: bar.y - 2,
        width: Math.max(bar.width, 24),
        height: 24,
      },
    ],
    bottom,
  };
}

/** The labels of the axis: zero, the hundred percent of a share, and between them the edge of a target that no other label names. */
function endLabels(
  {ticks, at}: LinearScale,
  y: number,
  width: number,
  input: TargetGaugeInput,
  locale: Locale,
): Label[] {
  const {indicator} = input;
  const labelAt = (value: number) => {
    const unit = value === 0 || namedElsewhere(indicator, locale) ? '' : unitWord(indicator, locale, value);
    return within({x: at(value), y, tone: 'axis', size: 12, text: formatNumber(value, locale) + unit}, width);
  };
  const ends = ticks.map(labelAt);
  const edge = isTargetHeadline(input) ? edgeOf(input) : undefined;
  if (edge === undefined) return ends;
  const label = labelAt(edge);
  const isFree = ends.every((end) => Math.abs(end.x - label.x) > (labelWidth(end) + labelWidth(label)) / 2 + labelGap);
  return isFree ? [...ends, label] : ends;
}

/**
 * The track of the target, below the row of last year's result.
 *
 * @param top The lower edge of what stands above it, in pixels.
 */
export function trackBelowBar(
  input: TargetGaugeInput,
  scale: LinearScale,
  row: ResultRow | undefined,
  top: number,
  width: number,
  locale: Locale,
): TrackPart {
  const isNamed = !isTargetHeadline(input);
  const part = gaugeTrack(input, scale, top + (isNamed ? 30 : 12), locale);
  const {zone, y} = part.track;
  const x = scale.at(0);
  const isReached = row && zone && zone.edge > x && zone.open !== 'start';
  return {
    ...part,
    track: {...part.track, ...row?.track, ...(isReached && {goal: {x, width: zone.edge - x}})},
    labels: [
      ...(isNamed && zone ? [targetLabel(input, zone, y - 10, width, locale)] : []),
      ...endLabels(scale, part.bottom, width, input, locale),
    ],
  };
}
