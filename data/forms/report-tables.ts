import * as words from '../../src/dataset/vocabulary.js';
import {day, integer, localized, maybeLocalized, text, word} from './field.js';
import {id, span} from './table.js';
import type {Table} from './table.js';

/** The report itself. */
export const reportTables: readonly Table[] = [
  {
    name: 'report',
    title: 'The report that the dataset was drawn from',
    fields: [
      text('id', 'Id of the report', id),
      ...localized('title', 'Title'),
      text('division', 'Statistical division code of the district (GB/T 2260)', {pattern: '\\d{6}'}),
      day('delivered', 'The day it was delivered'),
      day('published', 'The day it was published'),
      ...localized('publisher', 'Publisher'),
      text('sha256', 'SHA-256 of the text’s UTF-8 bytes', {pattern: '[0-9a-f]{64}'}),
      integer('length', 'Length of the text in UTF-16 code units', {minimum: 1}),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    recordsOf: ({report}) => [report],
  },
  {
    name: 'sections',
    title: 'The parts of the report',
    fields: [
      text('id', 'Id of the section', {unique: true}),
      ...localized('cite', 'How it is cited'),
      ...maybeLocalized('heading', 'Heading'),
      ...span,
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    recordsOf: ({report}) => report.sections,
  },
  {
    name: 'exclusions',
    title: 'The Arabic numerals of the report that are no observation',
    fields: [
      integer('start', 'Offset of the numeral in the report', {minimum: 0}),
      text('literal', 'The numeral'),
      word('class', 'What it is', words.exclusionClasses),
      ...localized('why', 'Why it is no observation'),
    ],
    primaryKey: ['start'],
    foreignKeys: [],
    recordsOf: ({exclusions}) => exclusions,
  },
];
