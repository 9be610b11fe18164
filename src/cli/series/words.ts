import type {Locale} from '../../dataset/types.js';
import {capital} from '../../model/words/capital.js';

/** A target and what came of it, in words; empty where there is none. */
interface Line {
  readonly name: string;
  readonly target: string;
  readonly outcome: string;
  readonly state: string;
  readonly reason: string;
  readonly quote: string;
  readonly outcomeQuote: string;
}

/** The sentences of the command `series`. */
interface SeriesWords {
  readonly stop: string;
  readonly line: (line: Line) => string;
  readonly dropped: (names: readonly string[]) => string;
  readonly undecided: (names: readonly string[]) => string;
  readonly open: (count: number, file: string | undefined) => string;
  readonly proposal: (earlier: string, later: string, rule: string) => string;
  readonly wrote: (file: string) => string;
}

const zh: SeriesWords = {
  stop: '。',
  line: ({name, target, outcome, state, reason, quote, outcomeQuote}) =>
    `  ${state}  ${name}：${target}${quote}${outcome && `；结果${outcome}${outcomeQuote}`}。${reason}。`,
  dropped: (names) => `后一份报告中没有对应指标：${names.join('、')}。`,
  undecided: (names) => `因配对待确认而未计入的目标：${names.join('、')}。`,
  open: (count, file) =>
    `${count}个配对待确认，没有采用。${file === undefined ? '请用 --links links.csv 写出，' : `请在${file}中`}填写comparability列：same（相同）、close（相近）、none（不可比）或unrelated（无关）。`,
  proposal: (earlier, later, rule) => `  ${earlier} → ${later}（${rule}）`,
  wrote: (file) => `已写入${file}。`,
};

const en: SeriesWords = {
  stop: '.',
  line: ({name, target, outcome, state, reason, quote, outcomeQuote}) =>
    `  ${state}  ${name}: ${target} ${quote}${outcome && `; outcome ${outcome} ${outcomeQuote}`}. ${capital(reason)}.`,
  dropped: (names) => `Without an indicator in the later report: ${names.join(', ')}.`,
  undecided: (names) => `Targets left out, since their pairs are to be decided: ${names.join(', ')}.`,
  open: (count, file) =>
    `${count} ${count === 1 ? 'pair is' : 'pairs are'} to be decided and not used. ${file === undefined ? 'Write them by --links links.csv, and fill in' : `In ${file}, fill in`} the column comparability: same, close, none (not comparable) or unrelated.`,
  proposal: (earlier, later, rule) => `  ${earlier} → ${later} (${rule})`,
  wrote: (file) => `Wrote ${file}.`,
};

export const languages: Readonly<Record<Locale, SeriesWords>> = {zh, en};
