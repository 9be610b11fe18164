import type {SourceTableWords} from './words.js';

export const en: SourceTableWords = {
  emptyCell: {reason: 'the cell is empty', advice: 'Fill it in.'},
  notNumber: (text) => ({reason: `"${text}" is not a number`, advice: 'Write digits only, like -14.3.'}),
  notFactor: (text) => ({reason: `"${text}" is not a factor`, advice: 'Write a number or a fraction, like 1/15.'}),
  notOffset: (text) => ({
    reason: `"${text}" is not an offset`,
    advice: 'Fill it by "haishu-indicators place", or write a whole number.',
  }),
  emptyStart: {
    reason: 'the start is empty',
    advice: 'Run "haishu-indicators place" with the text of the report.',
  },
  notListed: (text, words) => ({reason: `"${text}" is not in the list`, advice: `Choose one of ${words.join(', ')}.`}),
  separator: (sign) => ({
    reason: `its cells are divided by ${{';': 'semicolons', tab: 'tabs'}[sign]}, not by commas`,
    advice: 'Save it as “CSV UTF-8 (comma delimited)” in a spreadsheet program, or use an .xlsx workbook.',
  }),
  header: ({missing, unknown, repeated}, expected) => ({
    reason: [
      missing.length > 0 ? `the header lacks ${missing.join(', ')}` : '',
      unknown.length > 0 ? `the table has no column ${unknown.map((name) => `"${name}"`).join(', ')}` : '',
      repeated.length > 0 ? `the header repeats ${repeated.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    advice: `The columns are ${expected.join(', ')}.`,
  }),
  cells: (cells, columns) => ({reason: `${cells} cells under ${columns} columns`, advice: 'Quote cells with commas.'}),
  missingTable: (table) => ({reason: 'the table is missing', advice: `Add ${table}, with its header.`}),
  noSection: (start) => ({reason: `no section holds ${start}`, advice: 'Correct the start or the sections.'}),
  noUnit: (id) => ({reason: `no unit "${id}"`, advice: 'Add it to the table of units.'}),
  repeatedId: (id, row) => ({
    reason: `row ${row} has the id "${id}", too`,
    advice: `Give one of the two rows another id than "${id}", or remove one.`,
  }),
  noOwner: (column, id) => ({reason: `no ${column} "${id}"`, advice: 'Correct the id or add it.'}),
  noReference: (table, id) => ({reason: `${table} has no "${id}"`, advice: 'Correct the id, or add a row.'}),
  encoding: {
    utf16: 'it is in UTF-16, not in UTF-8',
    other: 'it is not in UTF-8; perhaps it is in GBK',
    document: 'it is a document of Word, WPS or PDF, or an archive, and no plain text',
    documentAdvice: 'Copy its words, and save them as plain text (.txt) in UTF-8.',
    advice: 'Save it as UTF-8 (in the “Save as” of your editor, under “Encoding”).',
  },
};
