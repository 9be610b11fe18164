import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import type {Box, Label} from '../../../model/layout.js';
import {formatValue} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {trackWithDot} from './result-dot.js';
import {targetGaugeWords} from './figure-words.js';
import {gaugeScale} from './scale.js';
import {boldness, textWidth, wrapText} from '../../../model/text-width.js';
import {languages} from './words/forms/languages.js';

/** A gauge for a cell of a table or a sidebar: the number with its role, and a small track. */
export function layoutCompact(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const {indicator, target, actual, progress} = input;
  const subject = target ?? actual;
  const labels: Label[] = [];
  let y = 0;
  const addLines = (text: string, tone: Label['tone'], size: number, x = 0) => {
    const room = (width - x) / (tone === 'note' ? 1 : boldness);
    for (const words of wrapText(text, room, size))
      labels.push({x, y: (y += Math.round(size * 1.3)), size, tone, text: words});
  };
  if (progress) {
    addLines(formatValue(progress.value, indicator, locale), 'actual', 18);
    const goal = target ? [roleWords(target, locale), observationWords(target, indicator, locale)] : [];
    // A number is not broken: where the words do not fit on its line, they have a line of their own.
    const whole = goal.join(' ');
    for (const words of textWidth(whole, 12) <= width ? [whole] : goal) addLines(words, 'note', 12);
  } else if (subject) {
    addLines(
      observationWords(subject, indicator, locale),
      target ? 'target' : 'last-year',
      subject.value === null ? 14 : 18,
    );
    addLines(roleWords(subject, locale), 'note', 12);
  }
  const verdict = progress?.verdict ?? input.verdictWithoutReading;
  const sign = verdict && {x: 0, y: y + 5, path: verdict.sign};
  if (verdict) addLines(verdict.name, 'actual', 12, 20);
  const {subtitle, finding, added, ...words} = targetGaugeWords(input, locale);
  const common = {...words, title: textIn(indicator.name, locale), howToRead: '', width, ...(sign && {sign}), labels};
  const scale = gaugeScale(input, width);
  if (!scale) return {...common, height: y + 6, marks: [], tracks: []};
  const {track, marks} = trackWithDot(input, scale, 0, width, locale);
  const mini = {y: y + 14, height: 10};
  if (track.dot) {
    y = mini.y + mini.height + 4;
    const result = `${roleWords(actual!, locale)} ${observationWords(actual!, indicator, locale, true)}`;
    addLines(languages[locale].hollowDot(result), 'note', 12);
  }
  return {
    ...common,
    height: Math.max(y, mini.y + mini.height) + 8,
    marks: marks.map((mark) => ({...mark, y: mini.y - 7, height: 24})),
    tracks: [{...track, ...mini}],
  };
}
