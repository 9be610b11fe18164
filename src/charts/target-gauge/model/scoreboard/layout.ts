import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Box, Label, Mark} from '../../../../model/layout.js';
import {balanceText, boldness, labelWidth, textWidth, wrapText} from '../../../../model/text-width.js';
import {observationWords, roleWords} from '../../../../model/words/observation.js';
import type {TargetGaugeInput} from '../input.js';
import type {GaugeTrack, TargetGaugeLayout} from '../layout.js';
import {languages} from '../words/scoreboard/languages.js';
import {otherWords, readingWords, rowWords, scoreboardFigureWords, verdictOfRow} from './figure-words.js';
import type {ScoreboardInput} from './input.js';
import {isCompared, lineOn, trackHeight, trackOf} from './track.js';

/** A row is one line, with name, track and numbers in columns, where that leaves its track at least this wide. */
const shortestTrack = 140;
/** A longer track would only set the numbers further apart from their names; what is left goes between the columns. */
const longestTrack = 760;
const widestGap = 72;
/** The columns of targets without tracks: how many there are at most, their least width and the distance between them, in pixels. */
const mostColumns = 3;
/** From this width on, they stand in columns below the tracks of others: their numbers would be far from their names in the same rows. */
const columnsFrom = 820;
const leastColumn = 260;
const between = 48;

/** A column of numbers to the right of the tracks. */
interface Column {
  readonly heading: string;
  readonly tone: Label['tone'];
  readonly textOf: (row: TargetGaugeInput) => string;
}

/** The columns: the target, the reading and its verdict, and last year's result where there is no reading or much room. */
function columnsOf(
  {rows, hasReadings, hasOutcomes}: ScoreboardInput,
  width: number,
  locale: Locale,
): readonly Column[] {
  const words = languages[locale];
  const hasActual = rows.some(({actual}) => actual?.value != null);
  const short = ({indicator}: TargetGaugeInput, one: TargetGaugeInput['target']) =>
    one?.value == null ? '' : observationWords(one, indicator, locale, true);
  const roles = new Set(rows.flatMap(({actual}) => (actual ? [roleWords(actual, locale)] : [])));
  const actual: Column = {
    heading: roles.size === 1 ? [...roles][0] : words.actual,
    tone: 'last-year',
    textOf: (row) => short(row, row.actual),
  };
  return [
    {heading: words.target, tone: 'target', textOf: (row) => short(row, row.target)},
    ...(hasActual && (!hasReadings || width >= 820) ? [actual] : []),
    ...(hasReadings
      ? [
          {
            heading: hasOutcomes ? words.outcomes.reading : words.reading,
            tone: 'actual' as const,
            textOf: (row: TargetGaugeInput) => readingWords(row, locale),
          },
        ]
      : []),
  ];
}

/** The rows laid out, before the words below them. */
interface Rows {
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly tracks: readonly GaugeTrack[];
  readonly signs: NonNullable<TargetGaugeLayout['scoreboard']>['signs'];
  /** The line through all targets, as SVG path data. */
  readonly line: string;
  readonly bottom: number;
}

/** Rows of one line: name, track, numbers and verdict; undefined in a box that is too narrow for them. */
function wideRows(input: ScoreboardInput, width: number, locale: Locale): Rows | undefined {
  const {rows, hasReadings} = input;
  const gap = width < 820 ? 16 : 32;
  const columns = columnsOf(input, width, locale);
  const widths = columns.map(({heading, textOf}) =>
    Math.ceil(Math.max(textWidth(heading, 12), ...rows.map((row) => textWidth(textOf(row)) * boldness))),
  );
  const verdictWidth = hasReadings
    ? Math.ceil(Math.max(...rows.map((row) => textWidth(verdictOfRow(row)?.name ?? '', 12)))) + 20
    : 0;
  const right = widths.reduce((sum, one) => sum + one + gap, 0) + (hasReadings ? verdictWidth + gap : 0);
  const names = Math.min(
    Math.max(...rows.map(({indicator}) => textWidth(textIn(indicator.name, locale)))),
    width * 0.28,
  );
  const left = Math.ceil(names) + gap;
  const room = width - left - right;
  if (room < shortestTrack) return undefined;
  const trackWidth = rows.some(isCompared) ? Math.min(longestTrack, room) : 0;
  const target = lineOn(rows, trackWidth);
  const ends: number[] = [];
  const space = Math.min(widestGap, gap + (room - trackWidth) / (columns.length + (hasReadings ? 1 : 0)));
  widths.reduce((x, one) => (ends.push(x + space + one), x + space + one), left + trackWidth);
  const labels: Label[] = columns.map(({heading}, index) => ({
    ...{x: ends[index], y: 12, size: 12, tone: 'axis', anchor: 'end', text: heading},
  }));
  const [marks, tracks, signs]: [Mark[], GaugeTrack[], Rows['signs'][number][]] = [[], [], []];
  let y = 24;
  for (const row of rows) {
    const lines = balanceText(textIn(row.indicator.name, locale), names + 1);
    const height = Math.max(36, lines.length * 17 + 12);
    const middle = y + height / 2;
    lines.forEach((text, index) =>
      labels.push({x: 0, y: middle + 5 + 17 * (index - (lines.length - 1) / 2), tone: 'name', text}),
    );
    columns.forEach(({tone, textOf}, index) => {
      const text = textOf(row);
      if (text) labels.push({x: ends[index], y: middle + 5, tone, anchor: 'end', text});
    });
    if (isCompared(row)) tracks.push({...trackOf(row, target, trackWidth, middle - trackHeight / 2), x: left});
    const verdict = verdictOfRow(row);
    if (verdict) {
      const x = (ends.at(-1) ?? left + trackWidth) + space;
      signs.push({x, y: middle - 7, path: verdict.sign});
      labels.push({x: x + 20, y: middle + 4, size: 12, tone: 'note', text: verdict.name});
    }
    marks.push({id: row.target!.id, text: rowWords(row, locale), x: 0, y, width, height});
    y += height;
  }
  const [first, last] = [tracks[0], tracks.at(-1)];
  const line = last ? `M${left + target} ${first.y - 8}V${last.y + trackHeight + 8}` : '';
  return {labels, marks, tracks, signs, line, bottom: y};
}

/** Rows of three lines for a narrow box: the name, the track, and the numbers below it. `all` are the rows that look alike. */
function narrowRows(input: ScoreboardInput, width: number, locale: Locale, all = input.rows): Rows {
  const {rows, hasReadings} = input;
  const target = lineOn(rows, width);
  const [labels, marks, tracks, signs]: [Label[], Mark[], GaugeTrack[], Rows['signs'][number][]] = [[], [], [], []];
  const columns = columnsOf(input, width, locale);
  const [{heading, textOf}] = columns;
  // The targets without a track share the lines of their names where all of them fit.
  const areShort = all.every(
    (row) =>
      isCompared(row) ||
      textWidth(`${textIn(row.indicator.name, locale)} ${heading} ${textOf(row)}`) * boldness + 12 < width,
  );
  let y = 0;
  for (const row of rows) {
    const top = y;
    for (const text of wrapText(textIn(row.indicator.name, locale), width))
      labels.push({x: 0, y: (y += 17), tone: 'name', text});
    if (isCompared(row)) {
      tracks.push(trackOf(row, target, width, y + 10));
      y += 10 + trackHeight;
    }
    y += 18;
    columns.forEach(({heading, tone, textOf}, index) => {
      const words = textOf(row);
      if (!words) return;
      const [before, label]: Label[] = [labels.at(-1)!, {x: 0, y, tone, text: `${heading} ${words}`}];
      const isBeside =
        index === 0
          ? areShort && !isCompared(row)
          : before.anchor !== 'end' && labelWidth(before) + labelWidth(label) + 12 <= width;
      if (isBeside) y = before.y;
      else if (index > 0) y += 18;
      labels.push({...label, y, ...(isBeside && {x: width, anchor: 'end'})});
    });
    const verdict = hasReadings ? verdictOfRow(row) : undefined;
    if (verdict) {
      y += 19;
      signs.push({x: 0, y: y - 12, path: verdict.sign});
      labels.push({x: 20, y, size: 12, tone: 'note', text: verdict.name});
    }
    y += 10;
    marks.push({id: row.target!.id, text: rowWords(row, locale), x: 0, y: top, width, height: y - top});
    y += 6;
  }
  return {labels, marks, tracks, signs, line: '', bottom: y};
}

/**
 * Targets without a number beside them: in columns side by side, since there are no tracks to compare. Below rows with
 * tracks, a few of them keep their columns narrow, so that the numbers stand near their names.
 */
function loneRows(input: ScoreboardInput, width: number, locale: Locale, isBelow = false): Rows {
  const {rows} = input;
  const most = Math.max(1, Math.min(mostColumns, Math.floor((width + between) / (leastColumn + between))));
  const inEach = Math.ceil(rows.length / most);
  const count = isBelow ? most : Math.ceil(rows.length / inEach);
  const each = (width - between * (count - 1)) / count;
  const columns = Array.from({length: count}, (_, index) => {
    const own = {...input, rows: rows.slice(index * inEach, (index + 1) * inEach)};
    const {labels, marks, signs, bottom} = narrowRows(own, each, locale, rows);
    const right = <Placed extends {readonly x: number}>(one: Placed) => ({...one, x: one.x + index * (each + between)});
    return {labels: labels.map(right), marks: marks.map(right), signs: signs.map(right), bottom};
  });
  return {
    labels: columns.flatMap(({labels}) => labels),
    marks: columns.flatMap(({marks}) => marks),
    signs: columns.flatMap(({signs}) => signs),
    ...{tracks: [], line: ''},
    bottom: Math.max(...columns.map(({bottom}) => bottom)),
  };
}

/** Rows with tracks in one line each and, where the figure is wide, the targets without a track in columns below them. */
function mixedRows(board: ScoreboardInput, width: number, locale: Locale): Rows | undefined {
  const lone = board.rows.filter((row) => !isCompared(row));
  if (lone.length === 0 || lone.length === board.rows.length || width < columnsFrom)
    return wideRows(board, width, locale);
  const tracks = wideRows({...board, rows: board.rows.filter(isCompared)}, width, locale);
  if (!tracks) return undefined;
  const below = loneRows({...board, rows: lone}, width, locale, true);
  const down = <Placed extends {readonly y: number}>(one: Placed) => ({...one, y: one.y + tracks.bottom + 8});
  return {
    labels: [...tracks.labels, ...below.labels.map(down)],
    marks: [...tracks.marks, ...below.marks.map(down)],
    tracks: tracks.tracks,
    signs: [...tracks.signs, ...below.signs.map(down)],
    line: tracks.line,
    bottom: below.bottom + tracks.bottom + 8,
  };
}

/** Lays out several targets on one line, each on an axis of its own, and below them the indicators that are not drawn. */
export function layoutScoreboard(input: ScoreboardInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const {others, hasReadings} = input;
  const rows = [...input.rows].sort((a, b) => Number(isCompared(b)) - Number(isCompared(a)));
  const none: Rows = {labels: [], marks: [], tracks: [], signs: [], line: '', bottom: 0};
  const board = {...input, rows};
  const drawn =
    rows.length === 0
      ? none
      : hasReadings || rows.some(isCompared)
        ? (mixedRows(board, width, locale) ?? narrowRows(board, width, locale))
        : loneRows(board, width, locale);
  const labels = [...drawn.labels];
  const marks = [...drawn.marks];
  let y = drawn.bottom + 4;
  if (others.length > 0) {
    const heading = languages[locale].unlisted;
    labels.push({x: 0, y: (y += 24), size: 12, tone: 'note', isBold: true, text: heading});
    for (const other of others) {
      const top = y + 4;
      const text = otherWords(other, locale);
      for (const part of wrapText(text, width)) labels.push({x: 0, y: (y += 18), tone: 'note', text: part});
      const {indicator, target, actual} = other.input;
      const height = Math.max(24, y + 6 - top);
      marks.push({id: (target ?? actual)?.id ?? indicator.id, text, x: 0, y: top, width, height});
      y += 8;
    }
  }
  return {
    ...scoreboardFigureWords(input, locale),
    ...{width, height: y + 8, labels, marks, tracks: drawn.tracks},
    scoreboard: {signs: drawn.signs, line: drawn.line},
  };
}
