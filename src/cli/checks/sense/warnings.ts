import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';
import {draftWarnings} from './drafts.js';
import {nameWarnings, translationWarnings} from './names.js';
import {directionWarnings, exclusionWarnings, signWarnings, unitWarnings} from './quantities.js';
import {readingWarnings} from './rule-reading.js';
import {tileWarnings} from './tiles.js';
import {milestoneWarnings, monthWarnings, roleWarnings, yearWarnings} from './timing.js';

const checks: readonly ((dataset: Dataset, text?: string) => Problem[])[] = [
  nameWarnings,
  translationWarnings,
  roleWarnings,
  yearWarnings,
  milestoneWarnings,
  monthWarnings,
  directionWarnings,
  unitWarnings,
  signWarnings,
  tileWarnings,
  draftWarnings,
  (dataset, text) =>
    text === undefined ? [] : [...exclusionWarnings(dataset, text), ...readingWarnings(dataset, text)],
];

/** Warnings of what may be right in a dataset without problems, but seldom is. With the text of the report there are more. */
export const warningsOf = (dataset: Dataset, text?: string): Problem[] =>
  checks.flatMap((check) => check(dataset, text));
