/** What a person does with projects. */

import {edit} from './figure-actions.js';
import type {Outcome} from './figure-actions.js';
import {freeId, rowOf, rowWithId, withCells, withRow, withoutRows} from './sheets.js';
import type {Review} from './sheets.js';

/** The milestones of a project. */
export const milestonesOf = (review: Review, key: string) => {
  const id = rowOf(review, 'projects', key)?.cells['id'];
  return review.sheets.milestones.rows.filter(({cells}) => cells['project'] === id);
};

const linksOf = (review: Review, id: string | undefined) =>
  review.sheets['place-links'].rows.filter(({cells}) => cells['project'] === id).map(({key}) => key);

/** Leaves a project out, with its milestones. */
export function removeProject(review: Review, key: string): Review {
  const keys = milestonesOf(review, key).map((row) => row.key);
  const links = linksOf(review, rowOf(review, 'projects', key)?.cells['id']);
  return withoutRows(withoutRows(withoutRows(review, 'milestones', keys), 'place-links', links), 'projects', [key]);
}

/** Removes a milestone; a project always keeps one. */
export function removeMilestone(review: Review, project: string, key: string): Review {
  if (milestonesOf(review, project).length < 2) return review;
  return edit(withoutRows(review, 'milestones', [key]), 'projects', project, {review: 'edited'});
}

/** The names that a list of projects in one name consists of: 甲路、乙路和丙桥. */
const namesIn = (name: string) => name.split(/[、，]|(?<=\S)[和及与](?=\S)/).filter((part) => part.length > 1);

/** Splits a project into those that its name lists, each with the milestones; one whose name lists none is doubled. */
export function splitProject(review: Review, key: string): Outcome {
  const row = rowOf(review, 'projects', key);
  if (!row) return {review, key};
  const [first = '', ...others] = namesIn(row.cells['name_zh'] ?? '');
  const names = others.length > 0 ? others : [row.cells['name_zh'] ?? ''];
  let next = others.length > 0 ? edit(review, 'projects', key, {name_zh: first}) : review;
  let last = key;
  for (const name of names) {
    const id = freeId(next, 'projects', `${row.cells['id']}-2`);
    const made = withRow(next, 'projects', {...row.cells, id, name_zh: name, name_en: '', review: 'edited'}, last);
    [next, last] = [made.review, made.key];
    for (const milestone of milestonesOf(review, key))
      next = withRow(next, 'milestones', {...milestone.cells, project: id}).review;
  }
  return {review: next, key: others.length > 0 ? key : last};
}

/** Merges a project into another one, which takes over its milestones and places. */
export function mergeProject(review: Review, key: string, into: string): Outcome {
  const [from, to] = [rowOf(review, 'projects', key), rowWithId(review, 'projects', into)];
  if (!from || !to || from === to) return {review, key};
  const isSame = (a: string | undefined, b: string | undefined) => (a ?? '') === (b ?? '');
  const held = milestonesOf(review, to.key);
  const double = milestonesOf(review, key).filter(({cells}) =>
    held.some(
      (other) =>
        isSame(other.cells['kind'], cells['kind']) &&
        isSame(other.cells['period'], cells['period']) &&
        isSame(other.cells['start'], cells['start']),
    ),
  );
  const without = withoutRows(
    review,
    'milestones',
    double.map((row) => row.key),
  );
  const moved = withCells(
    without,
    'milestones',
    milestonesOf(without, key).map((row) => row.key),
    {project: into},
  );
  const places = new Set([from, to].flatMap(({cells}) => (cells['places'] ?? '').split(';').filter(Boolean)));
  const linked = withCells(moved, 'place-links', linksOf(moved, from.cells['id']), {project: into});
  const merged = withCells(linked, 'projects', [to.key], {places: [...places].join(';'), review: 'edited'});
  return {review: withoutRows(merged, 'projects', [key]), key: to.key};
}

/** Leaves a place out, with its mentions and every link to it. */
export function removePlace(review: Review, key: string): Review {
  const id = rowOf(review, 'places', key)?.cells['id'] ?? '';
  const keysOf = (table: 'mentions' | 'place-links') =>
    review.sheets[table].rows.filter(({cells}) => cells['place'] === id).map((row) => row.key);
  const unlinked = withoutRows(
    withoutRows(withoutRows(review, 'mentions', keysOf('mentions')), 'place-links', keysOf('place-links')),
    'places',
    [key],
  );
  const lists = [
    ['projects', 'places'],
    ['places', 'within'],
  ] as const;
  return lists.reduce(
    (next, [table, column]) =>
      next.sheets[table].rows.reduce((changed, row) => {
        const ids = (row.cells[column] ?? '').split(';');
        const kept = ids.filter((each) => each !== id);
        return kept.length === ids.length ? changed : withCells(changed, table, [row.key], {[column]: kept.join(';')});
      }, next),
    unlinked,
  );
}
