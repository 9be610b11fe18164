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
  readingTitle: ({place, name, when, isPart, value, finding}) =>
    `${name}: ${place && `${place} at `}${value} ${isPart ? 'as of' : 'in'} ${when}${finding && `, ${finding}`}`,
  subtitle: ({target, actual, hasReadings, unit}) => {
    const parts = [target, actual, hasReadings ? 'readings given by this page' : ''].filter(Boolean);
    const list = parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join(' and ');
    return list.charAt(0).toUpperCase() + list.slice(1) + (unit && `, ${unit}`);
  },
  beside: (role, value) => `; the ${role} was ${value}`,
  dot: (actual) => `Hollow dot: ${actual}`,
};
