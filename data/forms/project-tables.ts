import * as words from '../../src/dataset/vocabulary.js';
import {localized, maybeInteger, maybeLocalized, maybeText, text, word} from './field.js';
import {id, period, position, listed, source, span} from './table.js';
import type {Table} from './table.js';

/** What is built, and where. */
export const projectTables: readonly Table[] = [
  {
    name: 'projects',
    title: 'Concrete named projects, facilities, institutions, programmes and events',
    fields: [text('id', 'Id of the project', id), ...localized('name', 'Name'), text('kind', 'Kind')],
    primaryKey: ['id'],
    foreignKeys: [],
    recordsOf: ({projects}) => projects,
  },
  {
    name: 'project-places',
    title: 'The places of a project',
    fields: [text('project', 'The project'), position, text('place', 'The place')],
    primaryKey: ['project', 'position'],
    foreignKeys: [
      {field: 'project', to: 'projects'},
      {field: 'place', to: 'places'},
    ],
    recordsOf: ({projects}) =>
      listed(
        projects,
        'project',
        ({places}) => places,
        (place) => ({place}),
      ),
  },
  {
    name: 'milestones',
    title: 'The states that the report gives a project',
    fields: [
      text('project', 'The project'),
      position,
      word('kind', 'What happened or will happen', words.milestoneKinds),
      period('period'),
      word('certainty', 'Said as done, or said as planned', words.certainties),
      ...source,
    ],
    primaryKey: ['project', 'position'],
    foreignKeys: [
      {field: 'project', to: 'projects'},
      {field: 'section', to: 'sections'},
    ],
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
    title: 'The district, its townships, and the places in them that the report names',
    fields: [
      text('id', 'Id of the place', id),
      ...localized('name', 'Name'),
      word('level', 'What it is', words.levels),
      maybeText('code12', 'Statistical code of a township, as of 2023-06-30', {pattern: '\\d{12}'}),
      word('basis', 'How it was given its township', words.bases),
      ...maybeLocalized('note', 'On what the basis rests'),
      maybeInteger('q', 'Column of the township’s hexagon (odd-r)', undefined, 'tile.q'),
      maybeInteger('r', 'Row of the township’s hexagon; rows grow northward', undefined, 'tile.r'),
      maybeInteger('col', 'Column of the township on a map of squares', undefined, 'tile.col'),
      maybeInteger('row', 'Row of the township on a map of squares; rows grow northward', undefined, 'tile.row'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    recordsOf: ({places}) => places,
  },
  {
    name: 'place-townships',
    title: 'The townships that a place lies in, where they are known',
    fields: [text('place', 'The place'), position, text('township', 'The township')],
    primaryKey: ['place', 'position'],
    foreignKeys: [
      {field: 'place', to: 'places'},
      {field: 'township', to: 'places'},
    ],
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
    fields: [text('place', 'The place'), position, ...span, text('literal', 'The name as printed')],
    primaryKey: ['place', 'position'],
    foreignKeys: [{field: 'place', to: 'places'}],
    recordsOf: ({places}) =>
      listed(
        places,
        'place',
        ({mentions}) => mentions,
        (mention) => mention,
      ),
  },
];
