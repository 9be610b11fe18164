import {en as gauge} from '../en.js';
import type {FormWords} from './words.js';

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

export const en: FormWords = {
  titles: {
    target: ({place, name, when, value, beside}) =>
      `${name}, ${place ? possessive(place) : 'the'} ${when && `${when} `}target: ${value}${beside}`,
    targetInWords: ({place, name, when, beside}) =>
      `${name}: ${place ? possessive(place) : 'the'} ${when && `${when} `}target is stated in words${beside}`,
    number: ({place, name, when, value}) => `${name}: ${place && `${place} recorded `}${value}${when && ` in ${when}`}`,
    phrase: ({when, value, ...subject}) => `${gauge.subject(subject)}${when && `, ${when}`}: ${value}`,
    rank: ({place, name, when, value}) => `${name}: ${place && `${place} was `}${value}${when && ` in ${when}`}`,
  },
  hollowDot: (result) => `Hollow dot: ${result}`,
  enlarged: 'Enlarged; does not start at zero',
  reference: {
    below: (number) => `below ${number}`,
    above: (number) => `above ${number}`,
    inStep: (number) => `its reference is ${number}`,
    added: (target, reference) => `${target} (${reference})`,
    row: (name, role) => `Reference: ${name}, ${role}`,
  },
};
