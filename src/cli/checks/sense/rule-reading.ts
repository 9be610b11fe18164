import {compactText} from '../../compact-text.js';
import type {Finding} from '../../draft/findings.js';
import {readReport} from '../../draft/read-report.js';
import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';
import {sharedPairs} from './names.js';

/** What the rules of `draft` read from a text, by the offset of the number. */
export function readByRules(text: string): ReadonlyMap<number, Finding> {
  const compact = compactText(text);
  return new Map(
    readReport(compact.text).findings.map((finding) => [compact.spanOf(finding.start, finding.end)[0], finding]),
  );
}

const warn = (path: string, [message, advice]: readonly string[], [zh, zhAdvice]: readonly string[]): Problem => ({
  ...{path, message, advice, severity: 'warning'},
  zh: {message: zh, advice: zhAdvice},
});

/** Numbers that one verb distributes (分别增长4.8%、6.2%) belong to its subjects in their order. */
function orderWarnings({indicators, observations}: Dataset, byStart: ReadonlyMap<number, Finding>): Problem[] {
  const names = new Map(indicators.map(({id, name}) => [id, name.zh]));
  return observations.flatMap(({indicator, source}, index): Problem[] => {
    const finding = byStart.get(source.start);
    // A number that 均 doubles is that of both names.
    const isShared = observations.some((other, at) => at !== index && other.source.start === source.start);
    if (finding?.rules[2] !== 'distributed' || isShared) return [];
    const mine = names.get(indicator) ?? '';
    const beside = observations.filter((other) => other.source.quote === source.quote && other.indicator !== indicator);
    const better = beside.find(({indicator: other}) => {
      const name = names.get(other) ?? '';
      return (
        sharedPairs(name, finding.name) > sharedPairs(mine, finding.name) &&
        sharedPairs(mine, finding.name) < mine.length - 1
      );
    });
    if (!better) return [];
    return [
      warn(
        `observations[${index}].indicator`,
        [
          `it measures “${mine}”, but in the order of its list it is “${finding.name}”`,
          'Look whether the numbers of the list are in the order of their names.',
        ],
        [`指标是“${mine}”，但按并列的顺序应是“${finding.name}”`, '请核对并列的数与名称的顺序。'],
      ),
    ];
  });
}

/** The period of a number whose clause names the year by which it is due (到2027年). */
const dueWarnings = ({observations}: Dataset, byStart: ReadonlyMap<number, Finding>): Problem[] =>
  observations.flatMap(({period, due = '', source, role}, index): Problem[] => {
    const finding = byStart.get(source.start);
    if (role !== 'target' || finding?.rules[1] !== 'due-year') return [];
    const year = finding.period.slice(0, 4);
    if (`${period} ${due}`.includes(year)) return [];
    return [
      warn(
        `observations[${index}].period`,
        [`its sentence sets it for ${year}, not for ${period}`, `Look whether it should be ${year}.`],
        [`句中的期限是${year}年，而不是${period}`, `请核对是否应为${year}。`],
      ),
    ];
  });

/** A percentage is a rate of change only where its sentence, or its name, speaks of a change. */
function measureWarnings({indicators, observations}: Dataset, byStart: ReadonlyMap<number, Finding>): Problem[] {
  const byId = new Map(indicators.map((indicator, index) => [indicator.id, {indicator, index}]));
  return observations.flatMap(({indicator: id, value, source}): Problem[] => {
    const entry = byId.get(id);
    const finding = byStart.get(source.start);
    if (value === null || entry?.indicator.measure !== 'growth' || finding?.measure !== 'share') return [];
    if (/[增降升减涨跌]|幅|率先|翻番|提高|下滑|回落/.test(source.quote)) return [];
    return [
      warn(
        `indicators[${entry.index}].measure`,
        [`it is called a rate of change, but “${source.quote}” names no change`, 'Look whether it should be "share".'],
        [`标为增长率，但“${source.quote}”没有说变化`, '请核对是否应为 "share"。'],
      ),
    ];
  });
}

/** What the rules of `draft` read from the text with certainty agrees with the dataset. */
export function readingWarnings(dataset: Dataset, text: string): Problem[] {
  const byStart = readByRules(text);
  return [orderWarnings, dueWarnings, measureWarnings].flatMap((check) => check(dataset, byStart));
}
