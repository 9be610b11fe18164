import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {reportWords} from '../../../model/words/citation.js';
import {frameOf, headingsOf, joined, linesOf, topOf} from './frame.js';
import type {Part} from './frame.js';
import {byMilestone, counted, groupsBy, headOf, longestGroupName, printedOf, unitFor} from './groups.js';
import {linesAround} from './layout.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './layout.js';
import {datedMilestones} from './milestones.js';
import {factsByYear, howToReadGroups, summaryOf, tableSources, yearsByName} from './words.js';
import {capital} from '../../../model/words/capital.js';

/**
 * Lays out the first view of the built-in report: its groups by milestone, all closed. The data table has no rows yet,
 * and single projects are not drawn; `layoutProjectTimeline` does both.
 */
export function layoutOverview(input: ProjectTimelineInput, {width}: Box, locale: Locale): ProjectTimelineLayout {
  const milestones = input.projects.flatMap(datedMilestones);
  const groups = groupsBy(byMilestone(locale), input.projects).map((group) => counted(group, locale));
  const unit = unitFor(groups);
  const frame = frameOf(milestones, longestGroupName(groups), true, width);
  const parts: Part[] = [];
  for (const group of groups)
    parts.push(headOf(group, false, unit, parts.at(-1)?.bottom ?? topOf(frame), frame, locale));
  const graphic = joined(parts, frame.hasColumns ? headingsOf(frame, milestones, locale) : [], frame);
  const title = capital(yearsByName(milestones, locale));
  return {
    ...graphic,
    title,
    summary: summaryOf(input.projects.length, factsByYear(input.projects, locale), locale),
    howToRead: howToReadGroups(milestones, unit, [], locale),
    notes: [],
    citation: {cite: reportWords(input.report, locale) + tableSources[locale]},
    table: {caption: title, columns: [], rows: []},
    bands: [],
    yearLines: linesAround(linesOf(frame), graphic.height, graphic.labels),
    printed: groups.map((group) => printedOf(group, locale)),
  };
}
