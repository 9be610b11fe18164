import type {Locale, Observation, Report} from '../../../dataset/types.js';
import {isPagesOwn} from '../../../dataset/query/report.js';
import {citationOf, giverWords, reportWords, sectionWords} from '../../../model/words/citation.js';
import type {Citation, FigureWords, Table} from '../../../model/layout.js';
import {ownTable} from '../../../model/own-table.js';
import {remembered} from '../../../model/remembered.js';
import {roleWords} from '../../../model/words/role.js';
import {topicWords} from '../../../model/words/topic.js';
import type {YoyBarInput} from './layout.js';
import {findingOf, restWords} from './finding.js';
import {gapOf} from '../../../model/comparison/pair.js';
import type {YoyPair} from '../../../model/comparison/pair.js';
import {absentOf, pairSentence} from './sentence.js';
import {gapCell, namedSide, quotesOf, sentence} from '../../../model/comparison/words.js';

const classes = {
  close: {zh: '口径相近：', en: 'Close, not the same: '},
  derived: {zh: '推算后可比：', en: 'Comparable as a sum: '},
  none: {zh: '不可比：', en: 'Not comparable: '},
  same: {zh: '', en: ''},
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (value: number) => [...String(value)].map((digit) => raised[Number(digit)]).join('');

/**
 * The remarks on pairs that are not plainly comparable, and the sign of each pair's remark: empty where it has none,
 * and where a single pair shows no difference to put it to.
 */
export const remarksOf = remembered((pairs: readonly YoyPair[], locale: Locale): {signs: string[]; notes: string[]} => {
  const remarks: string[] = [];
  const hasSigns = pairs.length > 1 || pairs.some((pair) => gapOf(pair));
  const numbered = (index: number) => (hasSigns ? superscript(index + 1) : '');
  const signs = pairs.map(({actual, target, comparison}) => {
    if (!actual || !target || !comparison || comparison.comparability === 'same') return '';
    const remark = classes[comparison.comparability][locale] + sentence(comparison.why[locale], locale);
    if (!remarks.includes(remark)) remarks.push(remark);
    return numbered(remarks.indexOf(remark));
  });
  return {signs, notes: remarks.map((remark, index) => `${numbered(index)} ${remark}`.trim())};
});

/** Which bars have one scale. */
export const scaleRemark = {
  zh: '条形都从零起；同类且单位相同的各项比例相同，其余长短不可比。',
  en: 'All bars start at zero; those of the same kind and unit share a scale, others do not compare.',
};

/** What the two years' numbers are called. */
const rolesOf = remembered((report: Report, locale: Locale) =>
  absentOf(report).map((absent) => roleWords(absent, locale)),
);

/** What the difference of a single pair is. */
export function againstWords(report: Report, locale: Locale): string {
  const [result, goal] = rolesOf(report, locale);
  return {zh: `${goal}与${result}相比`, en: `${goal} against ${result}`}[locale];
}

/** How the ends of the bars are read; only of those that are drawn. */
function howToReadOf(report: Report, drawn: readonly Observation[], hasGap: boolean, locale: Locale): string {
  const has = (...relations: string[]) => drawn.some(({relation}) => relations.includes(relation));
  const [result, goal] = rolesOf(report, locale);
  const hasResult = drawn.some(({role}) => role !== 'target');
  const hasGoal = drawn.some(({role}) => role === 'target');
  const isBounded = drawn.some(({relation}) => relation !== 'eq');
  const parts: readonly [boolean, string, string][] = [
    [hasResult && hasGoal, `上条为${result}，下条为${goal}`, `Upper bar: ${result}; lower bar: ${goal}`],
    [hasResult !== hasGoal, `条形为${hasGoal ? goal : result}`, `Bar: ${hasGoal ? goal : result}`],
    [has('ge', 'gt'), '尖端表示“以上”或“超过”', 'a pointed end means “at least” or “over”'],
    [has('le', 'lt'), '凹口表示“以内”或“低于”', 'a notched end means “at most” or “under”'],
    [has('approx'), '虚化的一端表示“约”', 'a broken end means “about”'],
    [
      hasGap && isBounded,
      `差额按${giverWords(report, 'zh')}所列数字计算`,
      'differences are between the numbers as given',
    ],
  ];
  const said = parts.filter(([isDrawn]) => isDrawn);
  if (drawn.length === 0) return '';
  return locale === 'zh' ? said.map(([, zh]) => zh).join('；') + '。' : said.map(([, , en]) => en).join('; ') + '.';
}

const cellsIn = (locale: Locale) =>
  remembered((pair: YoyPair, report: Report) => {
    const none = {zh: isPagesOwn(report) ? '未给出' : '报告未给出', en: 'not given'}[locale];
    const cell = (side: YoyPair['actual']) => (side ? namedSide(side, pair, locale) : none);
    const quotes = quotesOf(pair, (section) => sectionWords(report, section, locale), locale);
    return [pair.name[locale], cell(pair.actual), cell(pair.target), gapCell(pair, locale) || '—', quotes];
  });
const cells = {zh: cellsIn('zh'), en: cellsIn('en')};

function tableOf({report, pairs}: YoyBarInput, caption: string, locale: Locale): Table {
  const [result, goal] = rolesOf(report, locale);
  const columns = {
    zh: ['指标', result, goal, '目标与实际之差', '报告原文（章节）'],
    en: ['Indicator', result, goal, 'Difference', 'In the report’s words (section)'],
  };
  const table = {
    caption,
    columns: columns[locale].map((label, index) => ({label, numeric: index > 0 && index < 4})),
    rows: pairs.map((pair) => cells[locale](pair, report)),
  };
  return ownTable(report, table, locale);
}

function citation({report, pairs}: YoyBarInput, locale: Locale): Citation {
  const [only] = pairs;
  const side = only?.target ?? only?.actual;
  if (pairs.length === 1 && side) return citationOf(report, side.parts[0].source, locale);
  if (isPagesOwn(report) && !pairs.some((pair) => quotesOf(pair, (section) => section, locale)))
    return {cite: reportWords(report, locale)};
  return {cite: reportWords(report, locale) + {zh: '，逐项出处见数据表', en: ', sources in the data table'}[locale]};
}

/** Title, sentence, remarks, source line and table of pairs of bars. */
export function yoyBarFigure(input: YoyBarInput, drawn: readonly Observation[], locale: Locale): FigureWords {
  const {report, pairs, topic} = input;
  const absent = absentOf(report);
  const [only] = pairs;
  const isSingle = pairs.length === 1 && only;
  const finding = isSingle ? only.name[locale] : findingOf(pairs, Boolean(topic), absent, locale);
  const title = topic ? topicWords(topic, locale) + {zh: '：', en: ': '}[locale] + finding : finding;
  const hasGap = pairs.some((pair) => gapOf(pair));
  return {
    title,
    ...(!isSingle && {finding: title}),
    summary: isSingle ? pairSentence(only, absent, locale) : restWords(pairs, absent, locale),
    howToRead: howToReadOf(report, drawn, hasGap, locale),
    notes: remarksOf(pairs, locale).notes,
    citation: citation(input, locale),
    table: tableOf(input, title, locale),
  };
}
