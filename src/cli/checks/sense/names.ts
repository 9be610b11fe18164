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

/** Pairs that occur in names of all kinds, so that sharing one is no evidence. */
const commonPairs = new Set([
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

/** How many pairs of a name occur in some words; common pairs count only where the name has hardly any other. */
export const sharedPairs = (name: string, words: string): number => {
  const [pairsOfWords, pairsOfName] = [pairsOf(words), [...pairsOf(name)]];
  const specific = pairsOfName.filter((pair) => !commonPairs.has(pair));
  return (specific.length > 1 ? specific : pairsOfName).filter((pair) => pairsOfWords.has(pair)).length;
};

const clauseEnd = /[，,。；;：:！!\n]/;
const sentenceEnd = /[。；;！!\n]/;

/** The clause around a literal of a text, and its sentence up to the end of that clause. */
function around(text: string, start: number, end: number): {readonly clause: string; readonly sentence: string} {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 60).split(clauseEnd)[0];
  const literal = text.slice(start, end);
  return {
    clause: (before.split(clauseEnd).at(-1) ?? '') + literal + after,
    sentence: (before.split(sentenceEnd).at(-1) ?? '') + literal + after,
  };
}

/** The common indicator whose name a clause contains; of several the longest. */
const namedIn = (clause: string) =>
  knownIndicators.filter(({zh}) => zh.length >= 4 && clause.includes(zh)).sort((a, b) => b.zh.length - a.zh.length)[0];

/** The name of an indicator shares words with the clause of its number, or with the sentence before it. */
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
      other !== undefined &&
      sharedPairs(name, clause) === 0 &&
      sharedPairs(other.zh, name) === 0 &&
      !/[、和]/.test(clause);
    if (!isOther && (sharedPairs(name, sentence + source.quote) > 0 || pairsOf(name).size < 2)) return [];
    const contradiction = isOther
      ? `the clause is about ${other.zh}`
      : `its clause “${clause.trim().slice(0, 30)}” has no word of it`;
    return [
      {
        path: `observations[${index}].indicator`,
        message: `it measures “${name}”, but ${contradiction}`,
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

/** The English name of a common indicator is not that of another one. */
export const translationWarnings = ({indicators}: Dataset): Problem[] =>
  indicators.flatMap(({name: {zh, en}}, index): Problem[] => {
    const plain = zh.replace(/增长率$/, '');
    const mine = knownIndicators.find((known) => known.zh === plain);
    const english = en.replace(/^Growth of /, '').toLowerCase();
    const other = knownIndicators.find((known) => {
      const one = known.en.toLowerCase();
      return one === english || one === `general public ${english}`;
    });
    if (!mine || !other || mine === other || mine.en.toLowerCase() === english) return [];
    return [
      {
        path: `indicators[${index}].name.en`,
        message: `“${en}” is the English name of ${other.zh}, not of ${zh}`,
        advice: `Look whether it should be “${zh === plain ? mine.en : `Growth of ${mine.en.toLowerCase()}`}”.`,
        severity: 'warning',
        zh: {message: `“${en}”是${other.zh}的英文名，不是${zh}的`, advice: '请核对英文名称。'},
      },
    ];
  });
