import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {gapOf, needsRemark} from '../../../model/comparison/comparability.js';
import type {Pair} from '../../../model/comparison/pair.js';
import {remarkWords, shortGapWords} from '../../../model/comparison/words.js';
import type {Box, Label} from '../../../model/layout.js';
import {labelWidth} from '../../../model/text-width.js';
import {citationOf} from '../../../model/words/citation.js';
import {unitWord} from '../../../model/words/number.js';
import {placeOf} from '../../../model/words/place.js';
import {barPath} from './bar.js';
import {barColumn, endWords, heightOf, linesOf, longest, outset, pad, placeBar} from './bars.js';
import {prefixOf, stack, toneOf, wrapLabel} from './bars.js';
import type {BarNumber, BarSide} from './bars.js';
import {figureWords, howToReadOf, rolesOf} from './figure-words.js';
import type {Lead} from './figure-words.js';
import type {YoyBarLayout} from './figure.js';
import type {YoyBarInput} from './input.js';
import {comparedSentence, markWords} from './sentence.js';
import {languages} from './words/languages.js';

/** From this width on, the difference stands left of the bars, as the number of a gauge does, in pixels. */
const besideFrom = 700;

/** Whether pairs are a single one with a difference: what `layoutSingle` lays out. */
export const isPlainPair = ([pair, ...others]: readonly Pair[]): boolean =>
  pair !== undefined && others.length === 0 && Number.isFinite(gapOf(pair)?.difference);

function leadOf({report, pairs: [pair]}: YoyBarInput, sentence: string, locale: Locale): Lead {
  const {title, compared, subtitle} = languages[locale];
  const target = pair.target!;
  const [result, goal] = rolesOf([pair.actual!.total, target.total], locale);
  const {of, difference} = gapOf(pair)!;
  const finding = compared(result, goal, of, Math.sign(difference));
  return {
    title: title(placeOf(report, locale), textIn(pair.name, locale), finding),
    subtitle: subtitle(result, goal, unitWord(target.indicator, locale).trim()),
    summary: sentence,
    citation: citationOf(report, target.parts[0].source, locale),
  };
}

/** The difference in large type; its meaning is in the subtitle. */
function headline(text: string, width: number): Label[] {
  const words = {text, x: 0, y: 32, tone: 'actual' as const};
  const size = [34, 24, 18].find((candidate) => labelWidth({...words, size: candidate}) <= width);
  if (size) return [{...words, size}];
  const small = {...words, size: 14};
  return stack(wrapLabel(small, width), small, 19);
}

/** Lays out a single pair with a difference: its bars, and the difference in large type above them or to their left. */
export function layoutSingle(input: YoyBarInput, {width}: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const [pair] = pairs;
  const sides = [pair.actual!, pair.target!] as const;
  const years = [sides[0].total, sides[1].total] as const;
  const sentence = comparedSentence(pair, locale);
  const remark = needsRemark(pair.comparison) ? remarkWords(pair.comparison, locale) : '';
  // Two bounds of one kind bound no difference.
  const difference = shortGapWords(pair, locale);
  const left = difference && width >= besideFrom ? Math.min(360, width * 0.34) : 0;
  const bars = sides.map((side): BarSide => {
    const {total} = side;
    const text = prefixOf(total, locale) + endWords(side, locale);
    return {text, tone: toneOf(total), bar: total as BarNumber};
  });
  const column = barColumn(bars, [left, Math.min(width, left + longest)]);
  const lines = bars.map((bar) => linesOf(bar, column));
  const [above, below] = lines.map(heightOf);
  const head = difference ? headline(difference + (remark && '¹'), left ? left - 32 : width) : [];
  const bottom = Math.max(pad, ...head.map(({y}) => y + pad + 5));
  const top = left ? pad : bottom;
  const placed = bars.map((bar, index) => placeBar(bar, lines[index], top + index * above, column));
  const [actuals, targets] = placed.map(({zero, end, y, height}, index) =>
    barPath(zero, end, y, height, years[index].relation),
  );
  const height = left ? Math.max(above + below + 2 * pad, bottom) : bottom + above + below + pad;
  const text = markWords(pair, sentence, report, locale);
  const howToRead = howToReadOf(report, years, years, true, locale);
  const words = {...leadOf(input, sentence, locale), howToRead, notes: remark ? [`¹ ${remark}`] : []};
  return {
    ...figureWords(input, years, words, locale),
    ...{width, height, actuals, targets, rules: ''},
    zeros: placed.map(({zeroLine}) => zeroLine).join(''),
    labels: [...head, ...placed.flatMap(({labels}) => labels)],
    marks: [{id: pair.indicator.id, text, x: -outset, y: 2, width: width + 2 * outset, height: height - 4}],
  };
}
