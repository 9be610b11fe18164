import type {GaugeWords, Subject} from './words.js';

/** 海曙区 and 区十二届人大 share their 区. */
const subject = ({place, name}: Subject) => (place && place.endsWith(name[0]) ? place.slice(0, -1) : place) + name;

export const zh: GaugeWords = {
  subject,
  targetTitle: ({when, value, beside, ...rest}) => `${subject(rest)}：${when}目标${value}${beside}`,
  subtitle: ({target, actual, readings, unit}) =>
    [target, actual, readings]
      .filter(Boolean)
      .join('、')
      .replace(/、([^、]+)$/, '与$1') + (unit && `，${unit}`),
  beside: (role, value) => `，${role}${value}`,
};
