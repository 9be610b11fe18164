import {indicatorOf} from './figure-actions.js';
import {isDone, tableOf} from './items.js';
import type {Item} from './items.js';
import {milestonesOf} from './project-actions.js';
import {withCells} from './sheets.js';
import type {Review} from './sheets.js';

/** Accepts an item as it is; what was edited stays marked so. */
export function accept(review: Review, {key, kind}: Item): Review {
  const table = tableOf(kind);
  if (!table) return review;
  const rows = [
    ...review.sheets[table].rows.filter((row) => row.key === key).map((row) => ({table, row})),
    ...(kind === 'observation' ? [indicatorOf(review, key)] : []).flatMap((row) =>
      row ? [{table: 'indicators' as const, row}] : [],
    ),
    ...(kind === 'project' ? milestonesOf(review, key) : []).map((row) => ({table: 'milestones' as const, row})),
  ];
  return rows.reduce(
    (next, {table: of, row}) =>
      row.cells['review'] === 'edited' || row.cells['review'] === 'accepted'
        ? next
        : withCells(next, of, [row.key], {review: 'accepted'}),
    review,
  );
}

/** Accepts what is proposed with high confidence among some items. */
export const acceptAll = (review: Review, items: readonly Item[]): Review =>
  items.filter((item) => !isDone(item) && item.state === 'high').reduce(accept, review);
