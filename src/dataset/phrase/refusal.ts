import type {Localized} from '../types.js';
import type {Refusal, RefusalReason} from './quantity.js';

const maxLength = 24;
const excerpt = (text: string) => {
  const letters = [...text];
  return `“${letters.length > maxLength ? letters.slice(0, maxLength).join('') + '…' : text}”`;
};

/** The sentence for each reason, from the phrase and the part of it that is the cause. */
const sentences: Readonly<Record<RefusalReason, (text: string, part: string) => Localized>> = {
  empty: () => ({zh: '这里没有内容。', en: 'There is nothing here.'}),
  'no-number': (text) => ({
    zh: `${text}没有给出数字。`,
    en: `${text} gives no number.`,
  }),
  vague: (text) => ({
    zh: `${text}没有给出确切的数字，请写成如“100家左右”“0.03%”。`,
    en: `${text} gives no definite number; write one, like “about 100” or “0.03%”.`,
  }),
  'several-numbers': (text) => ({
    zh: `${text}中有几个数字，只能有一个数字、一个区间（如“3%—4%”），或再加一个力争的数字。`,
    en: `${text} holds several numbers; there should be one, a range like “3%–4%”, or a second one that is strived for (力争).`,
  }),
  proportion: (text) => ({
    zh: `${text}是比例，不是一个数字。`,
    en: `${text} is a proportion and not one number.`,
  }),
  date: (text) => ({zh: `${text}是时间，不是数量。`, en: `${text} is a date and not a quantity.`}),
  ordinal: (text) => ({
    zh: `${text}是名次或序号，请写明单位，如“第3位”。`,
    en: `${text} is an ordinal; write a rank with its measure word, like “第3位”.`,
  }),
  'not-a-quantity': (text) => ({
    zh: `${text}中的数字是名称或等级的一部分，不是数量。`,
    en: `The digits of ${text} are part of a name or a class and not a quantity.`,
  }),
  malformed: (text, part) => ({
    zh: `${text}中的数字${part}写法不明，应如“1234.5”“1,234”“3.5万”。`,
    en: `The number ${part} in ${text} is not clear; it should be like “1234.5”, “1,234” or “3.5万”.`,
  }),
  precision: (text) => ({
    zh: `${text}的位数太多，无法准确保存，请减少位数（至多15位）。`,
    en: `${text} has more digits than can be kept exactly; use at most 15.`,
  }),
  contradiction: (text, part) => ({
    zh: `${text}中的${part}互相矛盾，只能有一个界限或方向。`,
    en: `The words ${part} in ${text} contradict each other; there should be one bound and one direction.`,
  }),
  half: (text) => ({
    zh: `${text}中的“半”请写成小数，如“2.5小时”。`,
    en: `Write the half in ${text} as a decimal, like “2.5小时”.`,
  }),
  backwards: (text) => ({
    zh: `${text}作为区间，应小数在前、大数在后。`,
    en: `As a range, ${text} should begin with its smaller number.`,
  }),
  'units-differ': (text, part) => ({
    zh: `${text}中的单位不同（${part}），应为同一单位。`,
    en: `The numbers of ${text} have different units (${part}); they should have one.`,
  }),
  'not-understood': (text, part) => ({
    zh: `没有读懂${text}中的${part}，应为数字，或加上“增长”“以上”这样的词和单位。`,
    en: `The part ${part} of ${text} was not understood; there should be a number, with words like “增长”, “at least” and a unit.`,
  }),
};

/** A refusal as a sentence for the author of the phrase: `“翻一番”没有给出数字。` */
export const refusalSentence = ({reason, text, part}: Refusal): Localized =>
  sentences[reason](excerpt(text), excerpt(part));
