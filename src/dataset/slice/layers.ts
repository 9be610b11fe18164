import type {Place, Projects} from '../types.js';
import {rowsOf} from './rows.js';
import {unpackProjects} from './projects.js';

/** The drawn part with what a map's layers need besides: squares, mentions and recognitions. */
export function unpackLayers<ProjectId extends string, PlaceId extends string>(
  {report, projects, places}: Projects<ProjectId, PlaceId>,
  text: string,
  recognitions: string,
): Projects<ProjectId, PlaceId> {
  const whole: Place<PlaceId>[] = [...places];
  let at = -1;
  for (const [step, square, ...spans] of rowsOf(text)) {
    at += Number(step || 1);
    const place = whole[at];
    const [col, row] = square ? square.split(' ').map(Number) : [];
    let start = 0;
    whole[at] = {
      ...place,
      ...(place.tile && square && {tile: {...place.tile, col, row}}),
      mentions: spans.map((span) => {
        const [difference, literal = place.name.zh] = span.split(' ');
        start += Number(difference);
        return {start, end: start + literal.length, literal};
      }),
    };
  }
  const awarded = unpackProjects<ProjectId, PlaceId>(report, places, recognitions).projects;
  return {report, projects: [...projects, ...awarded], places: whole};
}
