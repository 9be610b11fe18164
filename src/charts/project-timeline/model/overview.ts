import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {reportWords} from '../../../model/words/citation.js';
import {frameOf, headingsOf, joined, linesOf, topOf} from './frame.js';
import type {Part} from './frame.js';
import {counted, headOf, longestGroupName, printedOf, unitFor} from './group-head.js';
import {groupsOf} from './groups.js';
import {datedMilestones} from './milestones.js';
import {linesAround} from './shapes.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './timeline.js';
import {findingOf, howToRead, summaryOf, tableSources} from './words.js';

/**
 * Lays out the first view of the built-in report: its groups by milestone, all closed. The data table has no rows yet,
 * and nothing of single projects is drawn; `layoutProjectTimeline` does both.
 */
export function layoutOverview(input: ProjectTimelineInput, {width}: Box, locale: Locale): ProjectTimelineLayout {
  const milestones = input.projects.flatMap(datedMilestones);
  const groups = groupsOf('milestone', input, locale).map((own) => counted(own, locale));
  const unit = unitFor(groups);
  const frame = frameOf(milestones, longestGroupName(groups), true, width);
  const parts: Part[] = [];
  for (const own of groups) parts.push(headOf(own, false, unit, parts.at(-1)?.bottom ?? topOf(frame), frame, locale));
  const graphic = joined(parts, frame.hasColumns ? headingsOf(frame, milestones, locale) : [], frame);
  const {title, facts} = findingOf(input, frame.columns.length, locale);
  return {
    ...graphic,
    title,
    summary: summaryOf(input.projects.length, facts, locale),
    howToRead: howToRead({milestones, banded: [], isGrouped: true, unit}, locale),
    notes: [],
    citation: {cite: reportWords(input.report, locale) + tableSources[locale]},
    table: {caption: title, columns: [], rows: []},
    bands: [],
    yearLines: linesAround(linesOf(frame), graphic.height, graphic.labels),
    printed: groups.map((own) => printedOf(own, locale)),
  };
}
