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
  }),
);

function sentenceInChinese(sentence: string): string | undefined {
  for (const {pattern, chinese} of catalogue) {
    const parts = pattern.exec(sentence);
    if (parts)
      return chinese.replace(
        /\{(\d)\}/g,
        (_, at: string) => words.get(parts[Number(at)]) ?? inChinese(parts[Number(at)]),
      );
  }
  return undefined;
}

/** One or several sentences in Chinese, as the catalogue has them; a sentence that it lacks stays in English. */
export function inChinese(text: string): string {
  const whole = sentenceInChinese(text.replace(/\.$/, '')) ?? sentenceInChinese(text);
  if (whole !== undefined) return whole.replace(/(?<![。？：])$/, /[.?]$/.test(text) ? '。' : '');
  const sentences = text.split(/(?<=[.?]) (?=[A-Z“"])/);
  return sentences.length > 1 ? sentences.map(inChinese).join('') : text;
}

/** Lines of a command's output in Chinese: each sentence, also after the place that begins its line. */
export const linesInChinese = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const [, place, rest] = /^(.*? rows? \d.*?| {2}[a-z-]+|[a-z-]+(?=: \d+ placed)): (.+)$/.exec(line) ?? [];
      if (place === undefined) return inChinese(line);
      const inside = inChinese(rest);
      if (inside === rest) return line;
      return `${place.replace(/,? rows? (\d+(?:, \d+)*)(?: and (\d+) more)? ?/, (_, rows: string, more?: string) => `第${rows.replaceAll(', ', '、')}行${more ? `等（另有${more}行）` : ''}`)}：${inside}`;
    })
    .join('\n');
