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
  subtitle: ({target, actual, readings, unit}) =>
    [target, actual, readings]
      .filter(Boolean)
      .join('、')
      .replace(/、([^、]+)$/, '与$1') + (unit && `，${unit}`),
  beside: (role, value) => `，${role}${value}`,
};
