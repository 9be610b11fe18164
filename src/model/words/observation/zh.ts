import type {Relation} from '../../../dataset/types.js';
import type {ObservationWords} from './words.js';

/** The words for relations without a recorded hedge. */
const relations: Readonly<Record<Relation, string>> = {
  eq: '',
  ge: '以上',
  gt: '超过',
  le: '以内',
  lt: '低于',
  approx: '约',
  range: '',
  qualitative: '',
};

/** A hedge of the report, unless it is in another language. */
const inChinese = (hedge = '') => hedge.replace(/.*[a-z].*/i, '');

const afterUnit = /^(以上|以下|以内|左右)$/;
const beforeUnit = /^(余|多)$/;

export const zh: ObservationWords = {
  isOfReport: true,
  bound: (relation, hedge, number, unit, isNegative) => {
    // For a negative number, 以内 bounds its absolute value: −1%以内 would mean −1 % or more.
    const word = inChinese(hedge) || (relation === 'le' && isNegative ? '以下' : relations[relation]);
    if (beforeUnit.test(word)) return {before: '', number: number + word + unit, after: ''};
    const isAfter = afterUnit.test(word);
    return {before: isAfter ? '' : word, number: number + unit, after: isAfter ? word : ''};
  },
  range: (from, to, unit, hedge) => {
    const word = inChinese(hedge);
    const isAfter = afterUnit.test(word);
    return {before: isAfter ? '' : word, number: `${from}—${to}${unit}`, after: isAfter ? word : ''};
  },
  rank: (_, number, unitName, scope) => `${scope?.zh ?? ''}第${number}${unitName?.zh ?? '位'}`,
  stretch: (value) => `，力争${value}`,
  role: (role, when) => when + (role === 'target' ? '目标' : '实际'),
  fall: (value) => `下降${value}`,
  clause: ({role, when, isTarget, isRank, value}) => {
    if (isRank && !isTarget) return `${when || role}居${value}`;
    // 突破, 不少于, 下降 and 合计 are not preceded by 为.
    return role + (isRank || /^[\d−]/.test(value) ? '为' : '') + value;
  },
  phraseClause: ({role, when, isTarget, value}) => `${isTarget ? role : when || role}：${value}`,
  joined: (clauses) => clauses.join('；') + '。',
  parts: {
    otherIndicators: '报告的其他指标',
    phrases: '报告中以文字表述的目标',
    names: '按名称查找指标的程序',
  },
};
