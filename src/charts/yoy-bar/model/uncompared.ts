import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {isRefused} from '../../../model/comparison/comparability.js';
import type {PairSide} from '../../../model/comparison/pair.js';
import {missingWords, yearsOf} from '../../../model/comparison/years.js';
import type {Box, Label} from '../../../model/layout.js';
import {balanceText, boldness, labelWidth} from '../../../model/text-width.js';
import {capital} from '../../../model/words/capital.js';
import {citationOf, reportWords} from '../../../model/words/citation.js';
import {unitWord} from '../../../model/words/number.js';
import {roleWords} from '../../../model/words/observation.js';
import {firstClause, isLongPhrase} from '../../../model/words/phrase.js';
import {placeOf} from '../../../model/words/place.js';
import {barWords, outset, toneOf} from './bars.js';
import {figureWords, rolesOf} from './figure-words.js';
import type {Lead} from './figure-words.js';
import type {YoyBarLayout} from './figure.js';
import type {YoyBarInput} from './input.js';
import {layoutBars} from './several/bars.js';
import {remarksOf} from './several/remarks.js';
import {pairMark, pairSentence} from './several/sentence.js';
import {languages as barLanguages} from './words/languages.js';
import {languages} from './words/uncompared/languages.js';

/** From this width on, two years stand beside each other, in pixels. */
const besideFrom = 640;
const between = 48;
/** The sizes of a number, the first of which that fits is taken, and the size of words. */
const numberSizes = [34, 24] as const;
const wordSize = 20;
/** The years that have a number or words. */
const sidesOf = ({pairs: [{actual, target}]}: YoyBarInput): PairSide[] =>
  [actual, target].filter((side) => side !== undefined);

/** The sentence on the year that has nothing; empty where both have something. */
function missingOf({report, pairs}: YoyBarInput, locale: Locale): string {
  const [{actual, target}] = pairs;
  const years = yearsOf(report, pairs);
  const missing = [actual, target].flatMap((side, index) => (side ? [] : [missingWords(years[index], locale)]));
  return missing[0] ?? '';
}

/** Where there is nothing to compare, what each year has is the finding. */
function titleAndSubtitle(input: YoyBarInput, locale: Locale): Pick<Lead, 'title' | 'subtitle'> {
  const {report, pairs} = input;
  const [pair] = pairs;
  const {title, subtitle, bothSubtitle, notComparable} = languages[locale];
  const [place, name] = [placeOf(report, locale), textIn(pair.name, locale)];
  const [result, goal] = rolesOf(yearsOf(report, pairs), locale);
  if (isRefused(pair)) {
    const finding = notComparable(result, goal);
    return {title: barLanguages[locale].title(place, name, finding), subtitle: bothSubtitle(result, goal, '')};
  }
  const words = sidesOf(input).map((side) => {
    const {total} = side;
    const isInWords = total.value === null;
    const whole = barWords(side, locale);
    const text = isInWords ? firstClause(whole) : whole;
    const isTarget = total.role === 'target';
    return {
      role: roleWords(total, locale),
      words: text,
      isTarget,
      isInWords,
      isLong: isInWords && isTarget && isLongPhrase(text),
    };
  });
  const unit = unitWord((pair.target ?? pair.actual)?.indicator ?? pair.indicator, locale).trim();
  return {
    title: title(place, name, words, missingOf(input, locale)),
    subtitle: words.length === 1 ? subtitle(words[0].role, unit) : bothSubtitle(result, goal, unit),
  };
}

/** The words that lead the figure. */
function leadOf(input: YoyBarInput, locale: Locale): Lead {
  const {report, pairs} = input;
  const [pair] = pairs;
  const side = pair.target ?? pair.actual;
  return {
    ...titleAndSubtitle(input, locale),
    summary: pairSentence(pair, yearsOf(report, pairs), locale),
    citation: side ? citationOf(report, side.parts[0].source, locale) : {cite: reportWords(report, locale)},
  };
}

/** A year in large type, with its role below: its number as large as the room allows, or its words in lines. */
function sideLabels(side: PairSide, x: number, room: number, locale: Locale): Label[] {
  const {total} = side;
  const tone = toneOf(total);
  const words = capital(barWords(side, locale));
  const isNumber = total.value !== null;
  const fitting = numberSizes.find((size) => isNumber && labelWidth({x, y: 0, text: words, tone, size}) <= room);
  const size = fitting ?? wordSize;
  const lines = fitting ? [words] : balanceText(words, room / boldness, size);
  const leading = size * 1.3;
  const top = fitting ? 36 : 26;
  const large = lines.map((text, index): Label => ({x, y: top + index * leading, text, tone, size}));
  return [
    ...large,
    {x, y: top + (lines.length - 1) * leading + 22, text: roleWords(total, locale), tone: 'note', size: 14},
  ];
}

const bottomOf = (labels: readonly Label[]) => Math.max(0, ...labels.map(({y}) => y));

/**
 * Lays out a single pair without a difference. Two numbers are bars still, one of them a range, and a pair that may not be
 * compared is in words; fewer numbers have no bar, since a bar alone would show nothing: what the years have stands in large type.
 */
export function layoutUncompared(input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const [pair] = pairs;
  const lead = leadOf(input, locale);
  const sides = sidesOf(input);
  if (isRefused(pair) || sides.filter(({total}) => total.value !== null).length === 2)
    return layoutBars(input, lead, box, locale);
  const {width} = box;
  const isBeside = sides.length === 2 && width >= besideFrom;
  const room = isBeside ? (width - between) / 2 : width;
  const labels: Label[] = [];
  sides.forEach((side, index) => {
    const x = isBeside ? index * (room + between) : 0;
    const top = isBeside || index === 0 ? 0 : bottomOf(labels) + 16;
    labels.push(...sideLabels(side, x, room, locale).map((label) => ({...label, y: top + label.y})));
  });
  const missing = missingOf(input, locale);
  const top = bottomOf(labels) + 22;
  balanceText(missing, width, 14).forEach((text, index) =>
    labels.push({x: 0, y: top + index * 18, text, tone: 'note', size: 14}),
  );
  const height = bottomOf(labels) + 8;
  const mark = {x: -outset, y: 0, width: width + 2 * outset, height};
  return {
    ...figureWords(
      input,
      yearsOf(report, pairs),
      {...lead, howToRead: '', notes: remarksOf(pairs, locale).notes},
      locale,
    ),
    ...{width, height, labels, actuals: '', targets: '', zeros: '', rules: ''},
    marks: [{id: pair.indicator.id, text: pairMark(pair, report, locale), ...mark}],
  };
}
