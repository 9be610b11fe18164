import type {CustomizedWords} from './words.js';

const lists = new Intl.ListFormat('en-GB');

export const en: CustomizedWords = {
  states: {
    started: 'started',
    completed: 'completed',
    opened: 'opened',
    'in-use': 'in use',
    ongoing: 'under way',
    'planned-start': 'planned to start',
    'planned-completion': 'planned to be completed',
    'planned-opening': 'planned to open',
    proposed: 'proposed',
  },
  selection: (kinds, state, when) => [lists.format(kinds), state, when].filter(Boolean).join(', '),
  counts: 'Projects',
  howToRead: {
    symbols: 'The area of a circle is the number of projects',
    choropleth: 'The stronger the colour, the more projects',
    star: '* partly placed by inference',
  },
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('; ')}.` : ''),
  missing: (count) => `Townships not on the map: ${count}.`,
  listed: (kind, names) => `${kind}: ${names.join('; ')}.`,
  moreProblems: (count) => `And ${count} more ${count === 1 ? 'problem' : 'problems'}.`,
  allProblems: (count) => `All ${count} problems`,
  bothButtons: (first, second) => `${first}; ${second[0].toLowerCase()}${second.slice(1)}`,
  credits: {
    approval: (number) => `Map approval number: ${number}`,
    noApproval: 'Map approval number: not given',
    notRequired: (reason) => `No map approval needed: ${reason}`,
    source: (source) => `Map: ${source}`,
  },
  geometry: {
    notUsed: (address, why) => `The geometry${address && ` ${address}`} is not used, and the schematic stays: ${why}`,
    noTownship: 'The geometry is not used, and the schematic stays: it holds none of the townships of this map.',
    badAddress: 'Its address should be http(s) or relative.',
  },
  breaks: {
    noNumbers: (breaks) => `The breaks “${breaks}” are no numbers and are not used.`,
    tooMany: (most) => `Only the lowest ${most} breaks are used.`,
  },
  valueFile: {
    html: 'What src names is a web page (HTML), not a file of values.',
    empty: 'The file that src names is empty.',
    noHeadings: 'The first row of a file of values should name a column “township” (or “code”) and a column “value”.',
  },
  parts: {geometry: 'the geometry of the map'},
};
