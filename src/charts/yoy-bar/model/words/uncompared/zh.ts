import type {UncomparedWords} from './words.js';

/** 海曙区 and 区十二届人大 share their 区. */
const subject = (place: string, name: string) => (place.endsWith(name[0]) ? place.slice(0, -1) : place) + name;

export const zh: UncomparedWords = {
  title(place, name, sides, missing) {
    const clauses = sides.map(({role, words, isLong}) => role + (isLong ? '只有文字表述' : words));
    return `${subject(place, name)}：${[...clauses, missing].filter(Boolean).join('，')}`;
  },
  subtitle: (role, unit) => role + (unit && `，单位：${unit}`),
  bothSubtitle: (result, goal, unit) => `${result}与${goal}${unit && `，单位：${unit}`}`,
  notComparable: (result, goal) => `${goal}与${result}不可比`,
  refused: '两者不能直接比较',
};
