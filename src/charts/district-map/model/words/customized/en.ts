import {capital} from '../../../../../model/words/capital.js';
import {lists, projects} from '../en.js';
import type {CustomizedWords} from './words.js';

const someOf = (names: readonly string[], count: number) =>
  names.join(', ') + (count > names.length ? ` and ${count - names.length} more` : '');

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
  noProject: (finding) =>
    finding.place || finding.selection
      ? `The report names no ${projects('', finding).trim()}`
      : 'The report names no project',
  noneLocated: (finding, {one}) =>
    finding.all === 1
      ? `The ${projects('one', finding)} named in the report cannot be placed in a ${one}`
      : `None of the ${projects(finding.all, finding)} named in the report can be placed in a ${one}`,
  oneLocated: (finding, divisions) =>
    `The ${projects('one', finding)} that can be placed is in ${lists.format(divisions)}`,
  noSuchProject: 'The report names no such project.',
  counts: 'Projects',
  howToRead: {
    symbols: 'The area of a circle is the number of projects',
    choropleth: 'The stronger the colour, the more projects',
    star: '* partly placed by inference',
  },
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('; ')}.` : ''),
  missing: (count, {many}) => `${capital(many)} not on the map: ${count}.`,
  noTiles: ({many}) => `The data give the ${many} no place on a schematic, so they are listed.`,
  listed: (kind, names) => `${kind}: ${names.join('; ')}.`,
  moreDivisions: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'} with projects`,
  allDivisions: (count) => `Projects in all ${count} places`,
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
    noDivision: ({many}) =>
      `The geometry is not used, and the schematic stays: it holds none of the ${many} of this map.`,
    unmatched: (count, first, {one}) =>
      `The geometry has ${count} ${count === 1 ? 'area that belongs' : 'areas that belong'} to no ${one} of this map, not drawn: ${someOf(first, count)}.`,
    withoutArea: (count, first, {one, many}) =>
      `${count} ${count === 1 ? `${one} has` : `${many} have`} no area in the geometry and ${count === 1 ? 'stands' : 'stand'} only in the table: ${someOf(first, count)}.`,
    repeated: (place, {path, first}) => `${path} and ${first} are both ${place}; the first is used.`,
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
