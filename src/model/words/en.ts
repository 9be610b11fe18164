import type {SharedWords} from './words.js';

const months = 'January February March April May June July August September October November December'.split(' ');

export const en: SharedWords = {
  tag: 'en',
  lang: /^\s*en\b/i,
  comma: ', ',
  colon: ': ',
  stop: '.',
  space: ' ',
  period: {
    date: (year, month, day) => (day ? `${day} ` : '') + (month ? `${months[month - 1] ?? month} ` : '') + year,
    about: (date) => `about ${date}`,
    fiscalYear: '',
    since: (from) => `from ${from}`,
    span: (from, to) => `${from} to ${to}`,
    before: (date, isYear) => (isYear ? `by the end of ${date}` : `by ${date}`),
    beforeAbout: (date) => `by ${date}`,
  },
  placeOf: (publisher) =>
    publisher === 'State Council' ? 'China' : (/(.*) People’s Government$/.exec(publisher)?.[1] ?? ''),
  origin: {report: 'The report', table: 'The table'},
  source: 'Source',
  frame: {
    table: 'Data table',
    download: 'Download',
    instructions: 'Items of the chart; move with the arrow keys, choose with Enter',
    loading: 'Loading the data…',
  },
  errors: {
    notDrawn: 'The figure could not be drawn.',
    missingPart: (name) => `${name[0].toUpperCase()}${name.slice(1)} could not be loaded; please try again later.`,
    missingUnnamedPart: 'A part of the figure could not be loaded; please try again later.',
  },
  parts: {
    ownData: 'the reader of this page’s data',
    panels: 'the data table and the downloads',
    sharedChoices: 'the link between the figures',
    errors: 'the explanation of the error',
  },
};
