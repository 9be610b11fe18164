import {capital} from '../../../model/words/capital.js';
import type {GaugeWords, Subject} from './words.js';

const subject = ({place, name}: Subject) => (place ? `${name}, ${place}` : name);

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

export const en: GaugeWords = {
  subject,
  targetTitle: ({place, name, when, value, isPhrase, beside}) => {
    const target = `${when && `${when} `}target`;
    if (isPhrase) return `${name}, ${place ? possessive(place) : 'the'} ${target}: ${value}${beside}`;
    if (!place) return `${name}: the ${target} is ${value}${beside}`;
    return `${name}: ${place} aims for ${value}${when && ` in ${when}`}${beside}`;
  },
  resultTitle: ({place, name, when, value, kind}) => {
    const inPeriod = when && ` in ${when}`;
    if (kind === 'phrase') return `${name}${place && `, ${place}`}${inPeriod}: ${value}`;
    if (kind === 'rank') return `${name}: ${place && `${place} was `}${value}${inPeriod}`;
    return `${name}: ${place && `${place} recorded `}${value}${inPeriod}`;
  },
  subtitle: ({target, actual, readings, unit}) =>
    capital(
      [target, actual, readings]
        .filter(Boolean)
        .join(', ')
        .replace(/, ([^,]+)$/, ' and $1'),
    ) + (unit && `, ${unit}`),
  beside: (role, value) => `; the ${role} was ${value}`,
};
