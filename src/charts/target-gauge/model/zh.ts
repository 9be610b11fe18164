import type {GaugeWords, Subject} from './words.js';

/** 海曙区 and 区十二届人大 share their 区. */
const subject = ({place, name}: Subject) => (place && place.endsWith(name[0]) ? place.slice(0, -1) : place) + name;

export const zh: GaugeWords = {
  subject,
  targetTitle: ({when, value, isPhrase, beside, ...rest}) =>
    `${subject(rest)}：${when}目标${isPhrase ? '为' : ''}${value}${beside}`,
  resultTitle: ({when, value, kind, ...rest}) => {
    const role = kind === 'number' ? '实际' : kind === 'rank' ? '居' : when ? '：' : '';
    return `${subject(rest)}${kind === 'phrase' ? '，' : '：'}${when}${role}${value}`;
  },
  readingTitle: ({when, isPart, value, finding, ...rest}) =>
    `${subject(rest)}：${isPart ? '截至' : ''}${when}为${value}${finding && `，${finding}`}`,
  subtitle: ({target, actual, hasReadings, unit}) => {
    const parts = [target, actual, hasReadings ? '本页所列读数' : ''].filter(Boolean);
    const list = parts.length > 2 ? `${parts.slice(0, -1).join('、')}与${parts.at(-1)}` : parts.join('与');
    return list + (unit && `，${unit}`);
  },
  beside: (role, value) => `，${role}${value}`,
  dot: (actual) => `空心圆：${actual}`,
};
