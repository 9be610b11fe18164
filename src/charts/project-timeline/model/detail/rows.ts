import type {Locale, Project, Report} from '../../../../dataset/types.js';
import {plainText} from '../../../../model/words/bidi.js';
import {wrapEvenly} from '../../../../model/even-lines.js';
import type {Mark} from '../../../../model/layout.js';
import {listRowOf} from './list.js';
import {dated} from '../milestones/milestone.js';
import {milestoneMarkWords} from '../milestones/words.js';
import {firstOf, inOrder} from './order.js';
import {rowOf} from './row.js';
import type {Column, Row} from './row.js';
import {textWidth} from '../../../../model/text-width.js';

/** What the rows of some projects are laid out from. */
export interface RowsInput {
  readonly projects: readonly Project[];
  /** The most rows that are drawn. */
  readonly limit: number;
  readonly width: number;
  /** Room for names beside the bands; undefined where there is a list instead. */
  readonly nameWidth?: number | undefined;
  readonly columns: readonly Column[];
  /** Where names begin: under the name of their group. */
  readonly indent: number;
  readonly y: number;
  readonly locale: Locale;
}

/** The size of the words of a row. */
const sizeOf = (isList: boolean) => (isList ? 12 : 13);

/** The projects that a short view shows, in the order of their rows. */
export const shownOf = (projects: readonly Project[], limit: number): readonly Project[] =>
  firstOf(inOrder(projects), limit);

/** The width of the longest name beside its bands. */
export const longestName = (projects: readonly Project[], locale: Locale): number =>
  projects.reduce((longest, {name}) => Math.max(longest, textWidth(name[locale], sizeOf(false))), 0);

/** Between rows. */
export const rowGap = 10;

/** Lays out a row for each project, from `y` down. */
export function layoutRows({projects, limit, width, nameWidth, columns, indent, y, locale}: RowsInput): Row[] {
  const size = sizeOf(nameWidth === undefined);
  let top = y + rowGap / 2;
  return shownOf(projects, limit).map((project) => {
    const names = wrapEvenly(plainText(project.name[locale]), (nameWidth ?? width) - indent, size);
    const input = {project, milestones: dated(project), names, columns, indent, y: top, size, locale};
    const row = nameWidth === undefined ? listRowOf(input, width) : rowOf(input);
    top += row.height + rowGap;
    return row;
  });
}

/** The marks of a row, one for each milestone. */
export const marksOf = ({items}: Row, prefix: string, report: Report, locale: Locale): Mark[] =>
  items.map(({milestone, project, x, y, width, height}, index) => ({
    ...{id: `${prefix}${project.id}/${index + 1}`, subject: project.id, x, y, width, height},
    text: milestoneMarkWords(milestone, project, report, locale),
  }));
