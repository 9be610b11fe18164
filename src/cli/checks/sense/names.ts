import {compactText} from '../../compact-text.js';
import {knownIndicators} from '../../draft/known-indicators.js';
import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';

const han = /[\p{Script=Han}A-Z0-9.]+/gu;

/** The pairs of neighbouring characters of a text. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of compactText(text, 'dropped').text.matchAll(han))
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/** Pairs that stand in names of all kinds and say nothing. */
const idle = new Set([
  '增长',
  '长率',
  '新增',
  '建成',
  '完成',
  '实现',
  '全市',
  '全区',
  '全县',
  '总额',
  '总值',
  '收入',
  '比重',
  '企业',
  '项目',
  '建设',
]);

const shared = (name: string, words: string): number => {
  const [pairs, own] = [pairsOf(words), [...pairsOf(name)]];
  const telling = own.filter((pair) => !idle.has(pair));
  return (telling.length > 1 ? telling : own).filter((pair) => pairs.has(pair)).length;
};

const clauseEnd = /[，,。；;：:！!\n]/;
const sentenceEnd = /[。；;！!\n]/;

/** The clause and the sentence around a place of a text, up to its end. */
function around(text: string, start: number, end: number): {readonly clause: string; readonly sentence: string} {
  const before = text.slice(Math.max(0, start - 160), start);
  const behind = text.slice(end, end + 60).split(clauseEnd)[0];
  const literal = text.slice(start, end);
  return {
    clause: (before.split(clauseEnd).at(-1) ?? '') + literal + behind,
    sentence: (before.split(sentenceEnd).at(-1) ?? '') + literal + behind,
  };
}

/** The usual indicator that a clause names outright; the longest of several. */
const namedIn = (clause: string) =>
  knownIndicators.filter(({zh}) => zh.length >= 4 && clause.includes(zh)).sort((a, b) => b.zh.length - a.zh.length)[0];

/** The name of what is measured shares a word with the clause of its number, or with what its sentence says before it. */
export function nameWarnings({indicators, observations}: Dataset, text?: string): Problem[] {
  const names = new Map(indicators.map(({id, name}) => [id, name.zh]));
  return observations.flatMap(({indicator, value, source}, index): Problem[] => {
    const name = names.get(indicator);
    if (name === undefined || value === null) return [];
    const isPlaced = text?.startsWith(source.literal, source.start) ?? false;
    const {clause, sentence} = isPlaced
      ? around(text!, source.start, source.end)
      : {clause: source.quote, sentence: source.quote};
    const other = namedIn(clause);
    const isOther =
      other !== undefined && shared(name, clause) === 0 && shared(other.zh, name) === 0 && !/[、和]/.test(clause);
    if (!isOther && (shared(name, sentence + source.quote) > 0 || pairsOf(name).size < 2)) return [];
    const said = isOther
      ? `the clause is about ${other.zh}`
      : `its clause “${clause.trim().slice(0, 30)}” has no word of it`;
    return [
      {
        path: `observations[${index}].indicator`,
        message: `it measures “${name}”, but ${said}`,
        advice: 'Look whether the number belongs to this indicator.',
        severity: 'warning',
        zh: {
          message: `指标是“${name}”，但${isOther ? `这句话说的是${other.zh}` : `“${clause.trim().slice(0, 30)}”中没有相关的字词`}`,
          advice: '请核对这个数是否属于该指标。',
        },
      },
    ];
  });
}
