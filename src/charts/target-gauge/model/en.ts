import {capital} from '../../../model/words/capital.js';
import type {GaugeWords, Subject} from './words.js';

const subject = ({place, name}: Subject) => (place ? `${name}, ${place}` : name);

export const en: GaugeWords = {
  subject,
  targetTitle: ({place, name, when, value, beside}) =>
    place
      ? `${name}: ${place} aims for ${value}${when && ` in ${when}`}${beside}`
      : `${name}: the ${when && `${when} `}target is ${value}${beside}`,
  subtitle: ({target, actual, readings, unit}) =>
    capital(
      [target, actual, readings]
        .filter(Boolean)
        .join(', ')
        .replace(/, ([^,]+)$/, ' and $1'),
    ) + (unit && `, ${unit}`),
  beside: (role, value) => `; the ${role} was ${value}`,
};
