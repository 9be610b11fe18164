import type {Locale} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {formatNumber, unitWord} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {markWords} from './figure-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack} from './layout.js';
import {gaugeTrack} from './track.js';
import type {TrackPart} from './track.js';

const height = 20;
const labelGap = 8;
/** The height of a line of text, in pixels. */
const line = 20;

/** The name and the number of last year's result, before they are placed. */
export function resultLabel({indicator, actual}: TargetGaugeInput, locale: Locale): Label {
  const text = `${roleWords(actual!, locale)} ${observationWords(actual!, indicator, locale, true)}`;
  return {x: 0, y: 0, tone: 'last-year', text, isBold: true};
}

/** A label beyond the end of a bar, inside it or, where neither has room, above it. */
function placed(label: Label, {x, y, width}: NonNullable<GaugeTrack['result']>, isFall: boolean, all: number): Label {
  const room = labelWidth(label) + labelGap;
  const [end, way] = isFall ? [x, -1] : [x + width, 1];
  const isBeyond = isFall ? room <= x : end + room <= all;
  if (!isBeyond && room + labelGap > width) return {...label, y: y - 7};
  const side = isBeyond ? way : -way;
  const beside: Label = {...label, x: end + side * labelGap, y: y + 14.5, anchor: side < 0 ? 'end' : 'start'};
  return isBeyond ? beside : {...beside, ground: 'accent'};
}

/** The ends of an axis that are labelled: zero, and the hundred percent of a share. */
const endLabels = ({ticks, at}: LinearScale, y: number, width: number, {indicator}: TargetGaugeInput, locale: Locale) =>
  ticks.map((value) => {
    const text = formatNumber(value, locale) + (value === 0 ? '' : unitWord(indicator, locale));
    return within({x: at(value), y, tone: 'axis', size: 12, text, anchor: 'middle'}, width);
  });

/**
 * A track with last year's result as a bar above it.
 *
 * @param top The upper edge of the bar with its label, in pixels.
 */
export function trackWithBar(
  input: TargetGaugeInput,
  scale: LinearScale,
  top: number,
  width: number,
  locale: Locale,
): TrackPart {
  const {actual, progress} = input;
  const trackFrom = (y: number): TrackPart => {
    const part = gaugeTrack(input, scale, y, width, locale);
    return {...part, labels: [...part.labels, ...endLabels(scale, part.bottom, width, input, locale)]};
  };
  if (actual?.value == null) return trackFrom(top);
  const [from, to] = [scale.at(0), scale.at(actual.value)].sort((a, b) => a - b);
  const bar = {x: from, y: top, width: to - from, height};
  const label = placed(resultLabel(input, locale), bar, actual.value < 0, width);
  // A label above the bar takes a line of its own.
  const y = label.y < top ? top + line : top;
  const part = trackFrom(y + height + (progress ? 0 : 10));
  const text = markWords(actual, input, locale);
  const {zone} = part.track;
  const x = scale.at(0);
  const isReached = zone && zone.edge > x && (zone.open === 'end' || zone.open === 'none');
  return {
    ...part,
    track: {...part.track, result: {...bar, y}, ...(isReached && {goal: {x, width: zone.edge - x}})},
    labels: [{...label, y: label.y + y - top}, ...part.labels],
    marks: [...part.marks, {id: actual.id, text, x: from, y: y - 2, width: Math.max(bar.width, 24), height: 24}],
  };
}
