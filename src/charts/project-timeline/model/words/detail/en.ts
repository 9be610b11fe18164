import {capital} from '../../../../../model/words/capital.js';
import type {DetailWords} from './words.js';

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `opened by June`, `opened, June 2023`. */
const dated = (what: string, when: string) => what + (/^(?:by|from) /.test(when) ? ' ' : ', ') + when;

const have = (count: string) => `${count} more ${count === '1' ? 'project has' : 'projects have'}`;

export const en: DetailWords = {
  list,
  comma: ', ',
  subject: (kinds, {place, text}) =>
    capital(kinds || (place || text ? 'projects' : '')) + (text && ` with “${text}”`) + (place && ` in ${place}`),
  years: ({stated, planned}) =>
    [stated && `progress in ${stated}`, planned && `plans for ${planned}`].filter(Boolean).join(', '),
  spans: ({stated, planned}) =>
    [stated && `progress, ${stated}`, planned && `plans, ${planned}`].filter(Boolean).join('; '),
  count: (step, count) => `${count} ${step}`,
  factsOfYear: (_, year, counts) => `${list(counts)} in ${year}`,
  factsOfYears: (_, years, counts) => `${list(counts)}, ${years}`,
  report: {
    title: 'Projects named in the report',
    none: 'The report names no such project.',
    undated: 'the report gives no dates',
    summary: (count, facts) => `The report names ${count} projects: ${facts}.`,
    more: (count) => `${have(count)} no date in the report.`,
    leftOut: (count) =>
      `Left out: ${count} ${count === 1 ? 'plan, policy, pilot, campaign, recognition, institution or event' : 'plans, policies, pilots, campaigns, recognitions, institutions and events'}.`,
  },
  page: {
    title: 'Projects',
    none: 'There is no such project.',
    undated: 'no dates are given',
    summary: (count, facts) => `${count} projects: ${facts}.`,
    more: (count) => `${have(count)} no date.`,
    sourced: (sources) => `, source: ${sources}`,
  },
  columns: ['Project', 'Kind', 'Milestone', 'Period', 'Certainty', 'Place', 'In the report’s words', 'Section'],
  pageColumns: ['As written', 'Source'],
  heading: {stated: (year) => `Progress in ${year}`, planned: (year) => `Plans for ${year}`},
  rows: {
    only: (first) => `Only ${first} of them`,
    all: (count) => `All ${count} projects`,
    more: (added, count) => `${added} more of ${count}`,
  },
  groups: {
    count: (certainty, year, count) => `${count} ${certainty === 'planned' ? 'planned for' : 'in'} ${year}`,
    printed: (count, names) => `${count} (${names})`,
    toggle: (group, counts, isOpen) => `${isOpen ? 'Close' : 'Open'} “${group}”: ${counts}.`,
    section: (cite, heading) => `${cite.replace(/ \([a-z]{3,}[^)]*\)$/, '')} – ${heading}`,
    unknownDivision: ({one}) => `${capital(one)} not known`,
  },
  reading: {
    disc: 'a solid dot is done',
    ring: 'a ring is planned',
    dash: 'a dash is under way or proposed',
    each: 'each symbol is a project',
    about: (count) => `each symbol is about ${count} projects`,
    choose: 'choose a group to see its projects',
    solid: 'the solid part is work so far',
    light: 'the light part is planned',
    fading: 'an end that fades is known only roughly',
    band: 'a band is the time as far as it is known',
    softEnd: 'a soft end is not certain',
    bandWithoutDot: 'a band without a dot is work under way or proposed',
    deadline: 'an upright bar is a deadline',
  },
  withinYear: dated,
  dated,
  end: (when, what) => dated(what, when),
  status: (day, isReport) => (isReport ? `Report, ${day}` : `As of ${day}`),
  title: ({all, finished, underWay, toStart}) => {
    const counts = [
      finished && `${finished} finished`,
      underWay && `${underWay} under way`,
      toStart && `${toStart} to start`,
    ];
    return `${all} projects: ${counts.filter(Boolean).join(', ')}`;
  },
  subtitle: 'From start to completion or opening.',
};
