import type {Language} from './language.js';

const edges = {target: '', floor: '下限', ceiling: '上限'};

export const zh: Language = {
  title(place, name, result, goal, finding) {
    if (!finding) return `${place}${name}：${result}与${goal}`;
    const {of, sign} = finding;
    const way = sign === 0 ? `与${result}持平` : (sign > 0 ? '高于' : '低于') + result;
    return `${place}${name}：${goal}${edges[of]}${way}`;
  },
  refusedTitle: (place, name, result, goal) => `${place}${name}：${goal}与${result}不可比`,
  subtitle: (result, goal, unit, isCompared) =>
    (isCompared ? `${goal}与${result}相比` : `${result}与${goal}`) + (unit && `，单位：${unit}`),
};
