import type {Locale} from '../../../dataset/types.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {distanceToResult} from './distance.js';
import type {Distance} from './distance.js';
import {edgeOf} from './facts.js';
import {markWords} from './figure-words.js';
import type {TargetGaugeInput} from './input.js';
import {resultLabel} from './result-bar.js';
import {axisLabels, extentOf} from './axis-labels.js';
import {gaugeTrack, targetLabel} from './track.js';
import type {TrackPart} from './track.js';

const hitSize = 24;

/** The label of last year's result at its dot. */
export const actualLabel = (input: TargetGaugeInput, x: number, y: number, width: number, locale: Locale): Label =>
  within({...resultLabel(input, locale), x, y, anchor: 'middle'}, width);

/** Whether two labels on one line are closer than a space. */
function touches(a: Label, b: Label): boolean {
  const [[left, right], [otherLeft, otherRight]] = [extentOf(a), extentOf(b)];
  return left < otherRight + 8 && otherLeft < right + 8;
}

/** The label of the target and the words of the distance, each on its side of the edge; none where one has no room. */
function besideEdge(target: Label, {gap: {from, to}, text}: Distance, width: number): Label[] | undefined {
  const isRight = to > from;
  const goal: Label = {...target, x: from, anchor: isRight ? 'end' : 'start'};
  const words: Label = {
    ...goal,
    x: from + (isRight ? 10 : -10),
    tone: 'actual',
    text,
    anchor: isRight ? 'start' : 'end',
  };
  const [left, right] = isRight ? [goal, words] : [words, goal];
  return labelWidth(left) + 10 <= from && from + labelWidth(right) + 10 <= width ? [goal, words] : undefined;
}

/**
 * A track with last year's result as a dot on it.
 *
 * @param top The upper edge of its labels, in pixels.
 * @param shows Whether the label and the mark of a value are on this track. Default: those of all values are.
 */
export function trackWithDot(
  input: TargetGaugeInput,
  scale: LinearScale,
  top: number,
  width: number,
  locale: Locale,
  shows: (value: number) => boolean = () => true,
): TrackPart {
  const {actual, target, progress} = input;
  const edge = edgeOf(input);
  const showsTarget = target !== undefined && edge !== undefined && shows(edge);
  const bare = gaugeTrack(input, scale, showsTarget ? top + 30 : top + 8, locale);
  const {zone, y} = bare.track;
  const distance =
    showsTarget && actual?.value != null && shows(actual.value) ? distanceToResult(input, scale, locale) : undefined;
  const goal = showsTarget && zone ? [targetLabel(input, zone, y - 10, width, locale)] : [];
  const part: TrackPart = {
    ...bare,
    marks: bare.marks.filter(({id}) => (id === target?.id ? showsTarget : progress && shows(progress.value))),
    track: {...bare.track, ...(distance && {gap: distance.gap})},
    labels: (distance && besideEdge(goal[0], distance, width)) ?? goal,
  };
  const axis = axisLabels(scale, part.bottom, width, input, locale);
  const withAxis = {...part, labels: [...part.labels, ...axis]};
  if (actual?.value == null) return withAxis;
  const x = scale.at(actual.value);
  const {track} = part;
  const withDot = x >= 0 && x <= track.width ? {...withAxis, track: {...track, dot: {x}}} : withAxis;
  if (!shows(actual.value)) return withDot;
  const result = actualLabel(input, x, part.bottom, width, locale);
  // A lone zero stands on the line of last year's result, where there is room for both.
  const bottom = part.bottom + (axis.length > 1 || axis.some((label) => touches(label, result)) ? 20 : 0);
  const text = markWords(actual, input, locale);
  const mark: Mark = {id: actual.id, text, x: x - hitSize / 2, y: track.y - 4, width: hitSize, height: 36};
  // After that of the target, before that of a reading.
  const after = part.marks.filter(({id}) => id === target?.id).length;
  return {
    ...withDot,
    labels: [...part.labels, result, ...axis.map((label) => ({...label, y: bottom}))],
    marks: [...part.marks.slice(0, after), mark, ...part.marks.slice(after)],
    bottom,
  };
}
