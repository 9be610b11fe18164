import type {Locale} from '../../../dataset/types.js';
import {bandsOf, stopsOf} from './rows/bands.js';
import type {Group} from './groups/group.js';
import {linesAround} from './rows/lines.js';
import {wordsOfPage} from './words/page.js';
import type {Row} from './rows/row.js';
import {moreOf} from './words/rows.js';
import type {Sign} from './shapes.js';
import type {Seen} from './words/words.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './overview/layout.js';

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
