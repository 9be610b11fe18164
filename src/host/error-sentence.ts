import type {DrawnIndicatorId} from '../dataset/haishu-2023/ids.js';
import {InvalidIdError} from '../dataset/invalid-id.js';
import {nearest} from '../dataset/nearest.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';

const kinds: Readonly<Record<string, string>> = {
  indicator: '指标',
  project: '项目',
  place: '地点',
  kind: '类别',
  section: '章节',
  topic: '主题',
  milestone: '进展',
  period: '时间',
};

/** An indicator that only the built-in report has: its id tells whether the known ids are those of that report. */
const builtIn: DrawnIndicatorId = 'fixed-asset-investment-growth';
const notBuiltIn = {
  zh: '只有实际、没有目标的指标不在内置数据中，可用src读取完整的数据集haishu-2023.json。',
  en: ' Indicators with a result but no target are not built in; src reads the complete dataset, haishu-2023.json.',
};

function invalidId({what, value, known}: InvalidIdError, locale: Locale): string {
  const suggestion = nearest(value, known);
  const advice = what === 'indicator' && known.includes(builtIn) ? notBuiltIn[locale] : '';
  if (locale === 'zh') {
    const hint = suggestion ? `您要找的是“${suggestion}”吗？` : advice;
    return value === ''
      ? `请写明${kinds[what] ?? what}。`
      : `数据中没有名为“${value}”的${kinds[what] ?? what}。${hint}`;
  }
  const hint = suggestion ? ` Did you mean “${suggestion}”?` : advice;
  return value === '' ? `Please name the ${what}.` : `The dataset has no ${what} “${value}”.${hint}`;
}

/** The sentence for readers where a figure cannot be drawn: what is wrong, and how to correct it. */
export function errorSentence(reason: unknown, locale: Locale): string {
  if (reason instanceof InvalidIdError) return invalidId(reason, locale);
  if (reason instanceof ReadableError) return reason.sentence[locale];
  // The message of an unforeseen error is for developers: hs-error carries it.
  return {zh: '图表未能绘制。', en: 'The figure could not be drawn.'}[locale];
}
