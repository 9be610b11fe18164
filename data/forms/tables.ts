import type {Dataset} from '../../src/dataset/types.js';
import {fieldsOf} from '../../src/cli/tables/fields.js';
import type {Field} from '../../src/cli/tables/fields.js';
import {linkBases} from '../../src/dataset/vocabulary.js';

/** A published table. A list inside an item becomes a separate table, whose rows have the item's id. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly recordsOf: (dataset: Dataset) => readonly object[];
}

/** The columns of a record that hold one value each. */
const single = (record: string) => fieldsOf(record).filter(({isList}) => !isList);

/** A foreign key: a column whose cell is the id of a row of another table. */
const key = (name: string, description: string, refersTo: string): Field => ({
  name,
  path: name,
  type: 'string',
  description,
  required: true,
  refersTo,
});

const count = (name: string, description: string): Field => ({
  name,
  path: name,
  type: 'integer',
  description,
  required: true,
  constraints: {minimum: 1},
});

const position = count('position', 'Place in the list, from 1');
const comparison: Field = {...count('comparison', 'Number of the comparison'), refersTo: 'comparisons.number'};
const number: Field = {
  ...count('number', 'Number of the comparison, from 1'),
  constraints: {minimum: 1, unique: true},
};
const side: Field = {
  ...{name: 'role', path: 'role', type: 'string', required: true},
  description: 'Whether it stands there as result or as target',
  constraints: {enum: ['actual', 'target']},
};

/** The columns of a link to a place. In the table, a place that the report names has a row too, whose basis is `named`. */
const linkFields = single('PlaceLink').map((field): Field =>
  field.name === 'basis'
    ? {
        ...field,
        description: 'Whether the report names the place (named), a public source gives it (sourced), or we infer it',
        constraints: {enum: ['named', ...linkBases]},
      }
    : field,
);

/** The records of the lists inside some items, each with the id of its item and its position in the list. */
const listed = <Owner extends {readonly id: string}, Item>(
  owners: readonly Owner[],
  name: string,
  listOf: (owner: Owner) => readonly Item[],
  toRecord: (item: Item) => object,
): object[] =>
  owners.flatMap((owner) =>
    listOf(owner).map((item, index) => ({[name]: owner.id, position: index + 1, ...toRecord(item)})),
  );

/** The published tables, in the order of the Data Package. */
export const tables: readonly Table[] = [
  {
    name: 'report',
    title: 'The report that the dataset was drawn from',
    fields: single('Report'),
    primaryKey: ['id'],
    recordsOf: ({report}) => [report],
  },
  {
    name: 'sections',
    title: 'The parts of the report',
    fields: single('Section'),
    primaryKey: ['id'],
    recordsOf: ({report}) => report.sections,
  },
  {
    name: 'exclusions',
    title: 'The Arabic numerals of the report that are no observation',
    fields: single('Exclusion'),
    primaryKey: ['start'],
    recordsOf: ({exclusions}) => exclusions,
  },
  {
    name: 'indicators',
    title: 'What the report counts or measures',
    fields: single('Indicator'),
    primaryKey: ['id'],
    recordsOf: ({indicators}) => indicators,
  },
  {
    name: 'observations',
    title: 'The numbers and phrases that the report gives for an indicator and a period',
    fields: single('Observation'),
    primaryKey: ['id'],
    recordsOf: ({observations}) => observations,
  },
  {
    name: 'comparisons',
    title: 'Whether, and why, a result may stand beside a target',
    fields: [number, ...single('Comparison')],
    primaryKey: ['number'],
    recordsOf: ({comparisons}) => comparisons.map((each, index) => ({number: index + 1, ...each})),
  },
  {
    name: 'comparison-indicators',
    title: 'The indicators of a comparison',
    fields: [comparison, position, key('indicator', 'The indicator', 'indicators')],
    primaryKey: ['comparison', 'position'],
    recordsOf: ({comparisons}) =>
      comparisons.flatMap(({indicators}, index) =>
        indicators.map((indicator, at) => ({comparison: index + 1, position: at + 1, indicator})),
      ),
  },
  {
    name: 'comparison-observations',
    title: 'The results and targets of a comparison; more than one of a role where they are only comparable as a sum',
    fields: [comparison, side, position, key('observation', 'The observation', 'observations')],
    primaryKey: ['comparison', 'role', 'position'],
    recordsOf: ({comparisons}) =>
      comparisons.flatMap((each, index) =>
        (['actual', 'target'] as const).flatMap((role) =>
          each[role].map((observation, at) => ({comparison: index + 1, role, position: at + 1, observation})),
        ),
      ),
  },
  {
    name: 'projects',
    title: 'Concrete named projects, facilities, institutions, programmes and events',
    fields: single('Project'),
    primaryKey: ['id'],
    recordsOf: ({projects}) => projects,
  },
  {
    name: 'project-places',
    title: 'The places of a project, and the basis of each link',
    fields: [key('project', 'The project', 'projects'), position, ...linkFields],
    primaryKey: ['project', 'position'],
    recordsOf: ({projects}) =>
      listed(
        projects,
        'project',
        ({places, placeLinks = []}) =>
          places.map((id) => placeLinks.find(({place}) => place === id) ?? {place: id, basis: 'named'}),
        (link) => link,
      ),
  },
  {
    name: 'milestones',
    title: 'The states that the report gives a project',
    fields: [key('project', 'The project', 'projects'), position, ...single('Milestone')],
    primaryKey: ['project', 'position'],
    recordsOf: ({projects}) =>
      listed(
        projects,
        'project',
        ({milestones}) => milestones,
        (milestone) => milestone,
      ),
  },
  {
    name: 'places',
    title: 'The whole, its divisions, and the places in them that the report names',
    fields: single('Place'),
    primaryKey: ['id'],
    recordsOf: ({places}) => places,
  },
  {
    name: 'place-townships',
    title: 'The townships that a place lies in, where they are known',
    fields: [key('place', 'The place', 'places'), position, key('township', 'The township', 'places')],
    primaryKey: ['place', 'position'],
    recordsOf: ({places}) =>
      listed(
        places,
        'place',
        ({within}) => within,
        (township) => ({township}),
      ),
  },
  {
    name: 'mentions',
    title: 'Where the report names a place',
    fields: [key('place', 'The place', 'places'), position, ...single('Mention')],
    primaryKey: ['place', 'position'],
    recordsOf: ({places}) =>
      listed(
        places,
        'place',
        ({mentions}) => mentions,
        (mention) => mention,
      ),
  },
];
