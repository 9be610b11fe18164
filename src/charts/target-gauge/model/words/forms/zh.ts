import {zh as gauge} from '../zh.js';
import type {FormWords} from './words.js';

export const zh: FormWords = {
  titles: {
    target: ({when, value, beside, ...subject}) => `${gauge.subject(subject)}：${when}目标为${value}${beside}`,
    targetInWords: ({when, beside, ...subject}) => `${gauge.subject(subject)}：${when}目标只有文字表述${beside}`,
    number: ({when, value, ...subject}) => `${gauge.subject(subject)}：${when}实际${value}`,
    phrase: ({when, value, ...subject}) => `${gauge.subject(subject)}，${when && `${when}：`}${value}`,
    rank: ({when, value, ...subject}) => `${gauge.subject(subject)}：${when}居${value}`,
  },
  hollowDot: (result) => `空心圆：${result}`,
  enlarged: '放大图，不从零起',
  reference: {
    below: (number) => `低于${number}`,
    above: (number) => `高于${number}`,
    inStep: (number) => `参照数为${number}`,
    added: (target, reference) => `${target}（${reference}）`,
    row: (name, role) => `参照：${name}，${role}`,
  },
};
