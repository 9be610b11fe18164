import type {Problem} from '../problems.js';
import {checks} from './checks.js';
import {commands} from './commands.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The catalogue: longer sentences first, so that one with fewer changing parts goes before one that it contains. */
const catalogue = [...checks, ...commands]
  .sort(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length)
  .map(([english, chinese]) => {
    const pattern = new RegExp(`^${english.split('{}').map(escaped).join('([^]*?)')}$`);
    return {pattern, chinese};
  });

/** Parts of sentences that are words themselves. */
const words = new Map(
  Object.entries({
    actual: 'actual（实际）',
    target: 'target（目标）',
    done: '已发生',
    planned: '计划',
    with: '有',
    without: '无',
    'no hedge': '没有hedge',
    'a name in straight quotes': '英文双引号中的名称',
    'a value': '一个值',
    'the end': '文件的结尾',
    'a text': '文字',
    'a number': '数字',
    'a whole number': '整数',
    'a list': '列表',
    'an object': '对象',
    'a number or null': '数字或null',
    'null or a number': 'null或数字',
    '"," or "}"': '“,”或“}”',
    '"," or "]"': '“,”或“]”',
  }),
);

/** Where a sentence ends and another begins. */
const boundary = /(?<=[.?]) (?=[A-Z“"])/;

/** A changing part of a sentence: a word, a list of values, a quotation, or a sentence of its own. */
const partInChinese = (part: string): string =>
  words.get(part) ??
  (/^[\w-]+(?:, [\w-]+)+$/.test(part) ? part.replaceAll(', ', '、') : undefined) ??
  inChinese(part).replace(/^"((?:[^"\\]|\\.)*)"$/s, '“$1”');

/** @param isLoose Whether a changing part may hold several sentences; otherwise it would swallow those that follow. */
function sentenceInChinese(sentence: string, isLoose: boolean): string | undefined {
  for (const {pattern, chinese} of catalogue) {
    const parts = pattern.exec(sentence);
    if (parts && (isLoose || !parts.slice(1).some((part) => boundary.test(part))))
      return chinese.replace(/\{(\d)\}/g, (_, at: string) => partInChinese(parts[Number(at)]));
  }
  return undefined;
}

/** A sentence, or several that the catalogue has as one. */
function wholeInChinese(text: string, isLoose: boolean): string | undefined {
  const whole = sentenceInChinese(text.replace(/\.$/, ''), isLoose) ?? sentenceInChinese(text, isLoose);
  return whole?.replace(/(?<![。？：])$/, /[.?]$/.test(text) ? '。' : '');
}

/** One or several sentences in Chinese, as the catalogue has them; a sentence that it lacks stays in English. */
export function inChinese(text: string): string {
  const whole = wholeInChinese(text, false);
  if (whole !== undefined) return whole;
  const sentences = text.split(boundary);
  if (sentences.length === 1) return text;
  const each = sentences.map(inChinese);
  const isPartial = each.some((sentence, at) => sentence === sentences[at]);
  return (isPartial ? wholeInChinese(text, true) : undefined) ?? each.join('');
}

/** A problem in Chinese: as its check has it, otherwise as the catalogue has it. */
export const problemInChinese = (problem: Problem): Problem => {
  const {message, advice, zh = {message: inChinese(message), advice: inChinese(advice)}} = problem;
  return {...problem, ...zh};
};

/** Lines of a command's output in Chinese: each sentence, also after the place that begins its line. */
export const linesInChinese = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const [, place, rest] =
        /^(.*? rows? \d.*?| {2}[a-z-]+|[a-z-]+(?=: \d+ placed)|[a-z]\w*(?:\[\d+\]|\.\w+)*): (.+)$/.exec(line) ?? [];
      if (place === undefined) return inChinese(line);
      const inside = inChinese(rest);
      if (inside === rest) return line;
      return `${place.replace(/,? rows? (\d+(?:, \d+)*)(?: and (\d+) more)? ?/, (_, rows: string, more?: string) => `第${rows.replaceAll(', ', '、')}行${more ? `等（另有${more}行）` : ''}`)}：${inside}`;
    })
    .join('\n');
