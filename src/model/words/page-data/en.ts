import type {PageDataWords} from './words.js';

export const en: PageDataWords = {
  file: {
    tooLarge: 'The file has more than 12 MB; please make it smaller (a geometry with mapshaper, for example).',
    status: (status) => `The server answers HTTP ${status}.`,
    unreachable: 'It cannot be reached.',
    tooSlow: 'It takes too long.',
    empty: 'The file is empty.',
    html: 'What comes is a web page (HTML), not JSON.',
    json: (line, column) => `It is not valid JSON${line === undefined ? '' : ` (line ${line}, column ${column})`}.`,
    unreadable: (address, why) => `The data at ${address} could not be read: ${why}`,
  },
  problem: (path, message, more) =>
    `There is a problem in the data: ${path} ${message}${more ? ` (and ${more} more)` : ''}`,
  backwards: (from, to) => `goes from ${from} to ${to}: it ends before it begins.`,
  noNumbers:
    'There are no numbers to draw in this table. An attribute such as indicator draws from the report instead.',
  noTableIn: (id) => `The element that table="#${id}" names holds no table.`,
  noTable: (id) => `The page has no table with the id that table="#${id}" names.`,
  problems: (count) =>
    count === 1 ? 'One place in the data was not read:' : `${count} places in the data were not read:`,
  moreProblems: (count) => `And ${count} more.`,
};
