import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';
import {checksumProblems} from './checksum.js';
import {commitmentProblems, promiseProblems} from './commitments.js';
import {comparisonProblems} from './comparisons.js';
import {idProblems} from './ids.js';
import {milestoneWordProblems} from './milestone-words.js';
import {milestoneProblems} from './milestones.js';
import {nameProblems} from './names.js';
import {numeralProblems} from './numerals.js';
import {orderProblems} from './order.js';
import {periodProblems} from './periods.js';
import {mentionProblems, projectPlaceProblems} from './place-names.js';
import {placeProblems} from './places.js';
import {readingProblems} from './readings.js';
import {referenceProblems} from './references.js';
import {reportProblems, sectionProblems} from './report.js';
import {shapeOf} from './schema.js';
import {nameWarnings} from './sense/names.js';
import {directionWarnings, exclusionWarnings, signWarnings, unitWarnings} from './sense/quantities.js';
import {roleWarnings, yearWarnings} from './sense/timing.js';
import {sourceProblems} from './sources.js';
import {identityProblems, placingProblems} from './text.js';
import {unitProblems} from './units.js';
import {valueProblems} from './values.js';

const withoutText: readonly ((dataset: Dataset) => Problem[])[] = [
  idProblems,
  referenceProblems,
  reportProblems,
  nameProblems,
  unitProblems,
  sectionProblems,
  sourceProblems,
  valueProblems,
  commitmentProblems,
  periodProblems,
  orderProblems,
  comparisonProblems,
  milestoneProblems,
  milestoneWordProblems,
  placeProblems,
  checksumProblems,
  projectPlaceProblems,
];

const withText: readonly ((dataset: Dataset, text: string) => Problem[])[] = [
  identityProblems,
  placingProblems,
  numeralProblems,
  readingProblems,
  promiseProblems,
  mentionProblems,
];

/** What may be right, but seldom is. The text, where there is one, tells more. */
const sense: readonly ((dataset: Dataset, text?: string) => Problem[])[] = [
  nameWarnings,
  roleWarnings,
  yearWarnings,
  directionWarnings,
  unitWarnings,
  signWarnings,
  (dataset, text) => (text === undefined ? [] : exclusionWarnings(dataset, text)),
];

/** Paths that are wrong need no warning. */
function warningsOf(dataset: Dataset, text: string | undefined, problems: readonly Problem[]): Problem[] {
  const wrong = new Set(problems.map(({path}) => path));
  return sense.flatMap((check) => check(dataset, text)).filter(({path}) => !wrong.has(path));
}

/**
 * All problems of a dataset and, where the text of its report is given, of the dataset compared with that text. For a
 * value that does not have the shape of a dataset, only the problems that the schema finds.
 */
export function checkDataset(dataset: Dataset, text?: string): Problem[] {
  const shape = shapeOf(dataset);
  if (!shape.isShaped) return shape.problems;
  const problems = [
    ...shape.problems,
    ...withoutText.flatMap((check) => check(dataset)),
    ...(text === undefined ? [] : withText.flatMap((check) => check(dataset, text))),
  ];
  return [...problems, ...warningsOf(dataset, text, problems)];
}
