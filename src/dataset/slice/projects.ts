import type {Milestone, Place, Projects, Report} from '../types.js';
import {idFrom, idsOf, localized, rowsOf} from './rows.js';
import {sourceReader} from './sources.js';

/** The district, its townships and the sites in them. */
export function unpackPlaces<Id extends string>(text: string): Place<Id>[] {
  const rows = rowsOf(text);
  const ids = rows.map(([id = '', , en = '']) => ({id: idFrom(id, en) as Id}));
  return rows.map(
    ([, zh = '', en = '', level, basis, within, code12, q, r], row) =>
      ({
        id: ids[row].id,
        name: localized(zh, en),
        level: level || 'site',
        ...(code12 && {code12}),
        within: idsOf(within, ids),
        basis: basis || 'named',
        ...(q && {tile: {q: Number(q), r: Number(r)}}),
        mentions: [],
      }) as unknown as Place<Id>,
  );
}

/** Cells of one milestone in the row of its project. */
const milestoneCells = 7;

/** The projects with what the report says of their state; in a quote, `~` stands for the project's name. */
export function unpackProjects<ProjectId extends string, PlaceId extends string>(
  report: Report,
  places: readonly Place<PlaceId>[],
  text: string,
): Projects<ProjectId, PlaceId> {
  const read = sourceReader(report);
  const above: string[] = [];
  const projects = rowsOf(text).map(([id = '', zh = '', en = '', kind = '', where, ...states]) => {
    const milestones: Milestone[] = [];
    for (let at = 0; at < states.length; at += milestoneCells) {
      states.slice(at + 4, at + milestoneCells).forEach((cell, column) => cell && (above[column] = cell));
      const [kind, period, certainty] = above;
      milestones.push({kind, period, certainty, source: read(states.slice(at, at + 4), zh)} as Milestone);
    }
    return {id: idFrom(id, en) as ProjectId, name: localized(zh, en), kind, places: idsOf(where, places), milestones};
  });
  return {report, projects, places};
}
