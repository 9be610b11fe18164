import {capital} from '../capital.js';
import type {TopicWords} from './words.js';

export const en: TopicWords = {
  names: {
    governance: 'Governance',
    economy: 'Economy',
    finance: 'Finance',
    welfare: 'Living standards',
    investment: 'Investment',
    land: 'Land',
    services: 'Services',
    trade: 'Trade',
    industry: 'Industry',
    innovation: 'Innovation',
    consumption: 'Consumption',
    urban: 'Urban renewal',
    rural: 'Rural areas',
    ecology: 'Environment',
    transport: 'Transport',
    water: 'Water',
    reform: 'Reform',
    talent: 'Talent',
    employment: 'Employment',
    health: 'Health',
    education: 'Education',
    culture: 'Culture',
    safety: 'Safety',
  },
  noComparable: (topic) => `${topic}: no indicator can be compared between the two years.`,
  nameOfOther: capital,
};
