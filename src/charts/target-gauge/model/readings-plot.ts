import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {Label, Mark} from '../../../model/layout.js';
import {tenth} from '../../../model/layout.js';
import {formatValue} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import {edgeOf} from './facts.js';
import {markWords} from './figure-words.js';
import type {GaugeReading, TargetGaugeInput} from './input.js';
import {LabelPlaces} from './label-places.js';
import type {Point, Segment} from './label-places.js';
import type {ReadingsLine} from './layout.js';
import {valuesOf} from './scale.js';

/** The room at both ends of the time axis, in which half a label stands. */
const margin = 14;

/** A line of readings over time, laid out at the upper left corner. */
export interface ReadingsPlot {
  readonly line: ReadingsLine;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The positions of readings in the target's period; evenly spaced where a date cannot be read. */
function timesOf(readings: readonly GaugeReading[], period: string | undefined, width: number): number[] {
  const times = readings.map(({time}, index) => time ?? index);
  const isDated = readings.every(({time}) => time !== undefined);
  const year = isDated && period !== undefined ? spanOfPeriod(period) : undefined;
  const from = Math.min(...times, year?.from ?? Infinity);
  const to = Math.max(...times, year?.to ?? -Infinity);
  const span = to - from || 1;
  return times.map((time) => margin + ((time - from) / span) * (width - 2 * margin));
}

/** Slanting lines across a box. */
function hatch(y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let foot = 4 - height; foot < width; foot += 9) {
    const [start, end] = [Math.max(0, -foot), Math.min(height, width - foot)];
    lines.push(`M${tenth(foot + start)} ${tenth(y + height - start)}l${tenth(end - start)} ${tenth(start - end)}`);
  }
  return lines.join('');
}

/** The height of the plot for its width. */
const heightFor = (width: number) => (width < 400 ? 150 : 180);

/** The readings as a line over time, in front of the zone in which the target is met. */
export function plotReadings(input: TargetGaugeInput, width: number, locale: Locale): ReadingsPlot {
  const {indicator, target, actual, progress} = input;
  const {readings} = progress!;
  const edge = edgeOf(input);
  const values = [...valuesOf(input), ...readings.map(({value}) => value), 0];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Beyond the outermost number there is room for its label and for the open side of the zone.
  const pad = (most - least || 1) * 0.16;
  const [low, high] = [least < 0 ? least - pad : 0, most > 0 || least === 0 ? most + pad : 0];
  const top = 8;
  const base = top + heightFor(width);
  const scale = {domain: [low, high] as const, at: (value: number) => ((value - low) / (high - low)) * (base - top)};
  const yOf = (value: number) => base - scale.at(value);
  const xs = timesOf(readings, target?.period, width);
  const points = readings.map(({value}, index): Point => ({x: xs[index], y: yOf(value)}));
  const level = (y: number): Segment => [
    {x: 0, y},
    {x: width, y},
  ];
  const across = (y: number) => `M0 ${tenth(y)}H${width}`;
  const zone =
    target && edge !== undefined ? goalZone(target, edge, indicator.direction, {...scale, ticks: []}) : undefined;
  const goal = zone && {y: base - zone.x - zone.width, height: zone.width};
  const edges = zone ? [zone.edge, ...(zone.farEdge === undefined ? [] : [zone.farEdge])].map((at) => base - at) : [];
  const lastYear = actual?.value == null ? undefined : yOf(actual.value);

  const segments: Segment[] = [
    ...points.slice(1).map((point, index): Segment => [points[index], point]),
    ...[...edges, ...(lastYear === undefined ? [] : [lastYear]), yOf(0)].map(level),
  ];
  const places = new LabelPlaces(segments, width, base + 5);
  const around = ({x, y}: Point, size: number) => [
    {x, y: y + size + 6, anchor: 'middle' as const},
    {x, y: y - 8, anchor: 'middle' as const},
    {x: x + 9, y: y + size * 0.35},
    {x: x - 9, y: y + size * 0.35, anchor: 'end' as const},
    {x: x + 9, y: y + size + 4},
    {x: x - 9, y: y - 7, anchor: 'end' as const},
    {x: x + 9, y: y - 7},
    {x: x - 9, y: y + size + 4, anchor: 'end' as const},
  ];
  // Beside its level if possible, else further away.
  const atEnds = (y: number, isAboveFirst: boolean) => {
    const rows = [0, 18, 36, 54].flatMap((far) => {
      const [above, below] = [y - 7 - far, y + 17 + far];
      return isAboveFirst ? [above, below] : [below, above];
    });
    const within = rows.filter((row) => row >= top + 4 && row <= base);
    return [
      ...within.map((row) => ({x: 0, y: row})),
      ...within.map((row) => ({x: width, y: row, anchor: 'end' as const})),
    ];
  };
  const latest = readings.length - 1;
  const beside = around(points[latest], 20);
  // In a narrow plot only the right end below the latest reading may be free of lines.
  const below = [8, 16, 24, 32, 40].map((far) => ({x: width, y: points[latest].y + 20 + far, anchor: 'end' as const}));
  places.add(
    {tone: 'actual', size: 20, text: formatValue(readings[latest].value, indicator, locale)},
    [beside[2], ...beside, ...below],
    true,
  );
  if (zone && target) {
    const value = input.referenceWords ?? observationWords(target, indicator, locale, true);
    const text = `${roleWords(target, locale)} ${value}`;
    places.add({tone: 'target', text, ground: 'border'}, atEnds(edges[0], zone.open === 'start'), true);
  }
  if (lastYear !== undefined) {
    const text = `${roleWords(actual!, locale)} ${observationWords(actual!, indicator, locale, true)}`;
    const ends = atEnds(lastYear, true);
    const half = ends.length / 2;
    places.add({tone: 'last-year', text, ground: 'border'}, [...ends.slice(half), ...ends.slice(0, half)], true);
  }
  points.slice(0, -1).forEach((point, index) => {
    const text = formatValue(readings[index].value, indicator, locale);
    places.add({tone: 'note', size: 12, text, ground: 'border'}, around(point, 12));
  });
  if (low < 0) places.add({tone: 'axis', size: 12, text: '0'}, atEnds(yOf(0), true));

  const dates = new LabelPlaces([], width);
  for (const index of [latest, ...readings.keys()]) {
    if (index === latest && dates.labels.length > 0) continue;
    const date = {tone: 'axis' as const, size: 12, text: readings[index].period};
    const y = base + 18;
    dates.add(date, [
      {x: xs[index], y, anchor: 'middle'},
      ...(index === latest ? [{x: width, y, anchor: 'end' as const}] : []),
      ...(index === 0 ? [{x: 0, y}] : []),
    ]);
  }
  const reading = (index: number): Mark => ({
    id: index === latest ? 'reading' : `reading-${index + 1}`,
    text: readings[index].text,
    ...{x: points[index].x - 12, y: points[index].y - 12, width: 24, height: 24},
  });
  const tall = Math.max(24, goal?.height ?? 0);
  return {
    line: {
      points,
      zero: across(yOf(0)),
      ...(goal && goal.height > 0 && {zone: {x: 0, width, ...goal}, hatch: hatch(goal.y, width, goal.height)}),
      ...(zone && zone.bound !== 'soft' && {bound: edges.map(across).join(''), excluded: zone.bound === 'excluded'}),
      ...(zone?.stretch !== undefined && {stretch: across(base - zone.stretch)}),
      ...(lastYear !== undefined && {lastYear: across(lastYear)}),
    },
    labels: [...places.labels, ...dates.labels],
    marks: [
      ...(zone && goal && target
        ? [
            {
              id: target.id,
              text: markWords(target, input, locale),
              ...{x: 0, y: goal.height < 24 ? goal.y - 12 : goal.y, width, height: tall},
            },
          ]
        : []),
      ...(lastYear !== undefined && actual
        ? [{id: actual.id, text: markWords(actual, input, locale), x: 0, y: lastYear - 12, width, height: 24}]
        : []),
      ...readings.map((_, index) => reading(index)),
    ],
    bottom: base + 22,
  };
}
