import * as words from '../../src/dataset/vocabulary.js';
import {integer, localized, maybeLocalized, maybeNumber, maybeText, maybeWord, text, word} from './field.js';
import {id, period, position, source} from './table.js';
import type {Table} from './table.js';

/** What the report counts or measures, and what may be compared. */
export const figureTables: readonly Table[] = [
  {
    name: 'indicators',
    title: 'What the report counts or measures',
    fields: [
      text('id', 'Id of the indicator', id),
      ...localized('name', 'Name'),
      text('topic', 'Topic'),
      word('measure', 'What kind of quantity it is', words.measures),
      text('unit', 'Id of the unit in which values stand'),
      ...localized('unit_name', 'How the unit is written after a number', 'unitName'),
      maybeText('unit_name_en_one', 'The English singular, where it differs', undefined, 'unitName.one'),
      word('direction', 'Which way is better', words.directions),
      ...maybeLocalized('definition', 'Definition'),
      maybeText('si_unit', 'For a local unit: a unit of the SI, or one used beside it', undefined, 'si.unit'),
      ...maybeLocalized('si_unit_name', 'How that unit is written', 'si.unitName'),
      maybeText('si_unit_name_en_one', 'Its English singular, where it differs', undefined, 'si.unitName.one'),
      maybeNumber('si_factor', 'How many of that unit make one of the local unit', undefined, 'si.factor'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    recordsOf: ({indicators}) => indicators,
  },
  {
    name: 'observations',
    title: 'The numbers and phrases that the report gives for an indicator and a period',
    fields: [
      text('id', '<indicator>.<period>.<role>', {unique: true}),
      text('indicator', 'The indicator'),
      period('period'),
      word('role', 'Whether it was achieved, is promised, or frames another', words.roles),
      word('relation', 'How the number bounds the truth', words.relations),
      {...maybeNumber('value', 'In the unit of the indicator; a fall is negative; empty for a phrase'), nullable: true},
      maybeText('hedge', 'The word that gave the relation'),
      maybeWord('commitment', 'How firmly a target is promised', words.commitments),
      ...maybeLocalized('meaning', 'What a phrase without a number means'),
      maybeText('reference', 'The observation that a target in words is measured against'),
      ...source,
    ],
    primaryKey: ['id'],
    foreignKeys: [
      {field: 'indicator', to: 'indicators'},
      {field: 'reference', to: 'observations'},
      {field: 'section', to: 'sections'},
    ],
    recordsOf: ({observations}) => observations,
  },
  {
    name: 'comparisons',
    title: 'Whether, and why, a result may stand beside a target',
    fields: [
      integer('number', 'Number of the comparison, from 1', {minimum: 1, unique: true}),
      word('comparability', 'How far they may be compared', words.comparabilities),
      ...localized('why', 'Why'),
    ],
    primaryKey: ['number'],
    foreignKeys: [],
    recordsOf: ({comparisons}) => comparisons.map((comparison, index) => ({number: index + 1, ...comparison})),
  },
  {
    name: 'comparison-indicators',
    title: 'The indicators of a comparison',
    fields: [integer('comparison', 'Number of the comparison'), position, text('indicator', 'The indicator')],
    primaryKey: ['comparison', 'position'],
    foreignKeys: [
      {field: 'comparison', to: 'comparisons.number'},
      {field: 'indicator', to: 'indicators'},
    ],
    recordsOf: ({comparisons}) =>
      comparisons.flatMap(({indicators}, index) =>
        indicators.map((indicator, at) => ({comparison: index + 1, position: at + 1, indicator})),
      ),
  },
  {
    name: 'comparison-observations',
    title: 'The results and targets of a comparison; more than one of a role where they are only comparable as a sum',
    fields: [
      integer('comparison', 'Number of the comparison'),
      word('role', 'Whether it stands there as result or as target', ['actual', 'target']),
      position,
      text('observation', 'The observation'),
    ],
    primaryKey: ['comparison', 'role', 'position'],
    foreignKeys: [
      {field: 'comparison', to: 'comparisons.number'},
      {field: 'observation', to: 'observations'},
    ],
    recordsOf: ({comparisons}) =>
      comparisons.flatMap((comparison, index) =>
        (['actual', 'target'] as const).flatMap((role) =>
          comparison[role].map((observation, at) => ({comparison: index + 1, role, position: at + 1, observation})),
        ),
      ),
  },
];
