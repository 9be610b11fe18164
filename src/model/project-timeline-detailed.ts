import type {Locale} from '../dataset/types.js';
import {bandsOf, stopsOf} from './project-timeline-bands.js';
import type {Group} from './project-timeline-group.js';
import {linesAround} from './project-timeline-lines.js';
import {wordsOfPage} from './project-timeline-page-words.js';
import type {Row} from './project-timeline-row.js';
import {moreOf} from './project-timeline-row-words.js';
import type {Sign} from './project-timeline-shapes.js';
import type {Seen} from './project-timeline-words.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './project-timeline.js';

/** What an overview was laid out from. */
interface Made {
  readonly input: ProjectTimelineInput;
  /** The rows of single projects. */
  readonly rows: readonly Row[];
  readonly signs: readonly Sign[];
  /** The groups whose projects are shown. */
  readonly opened: readonly Group[];
  /** The most rows of a group. */
  readonly limit: number;
  /** Where the lines of the years stand. */
  readonly lines: readonly number[];
  readonly seen: Seen;
}

/**
 * An overview with what is shown of single projects: their bands and deadlines, the lines of the years around their
 * words, the words of what was chosen, and the button that shows more.
 */
export function detailed(
  overview: ProjectTimelineLayout,
  {input, rows, signs, opened, limit, lines, seen}: Made,
  locale: Locale,
): ProjectTimelineLayout {
  const longest = Math.max(0, ...opened.map(({projects}) => projects.length));
  const more = moreOf(input, seen.isGrouped, longest, limit, locale);
  return {
    ...overview,
    ...wordsOfPage(overview, input, locale, seen),
    ...(more && {more}),
    bands: bandsOf(rows),
    stops: stopsOf(signs),
    yearLines: linesAround(lines, overview.height, overview.labels),
  };
}
