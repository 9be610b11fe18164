import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';
import {checksumProblems} from './checksum.js';
import {commitmentProblems, promiseProblems} from './commitments.js';
import {comparisonProblems} from './comparisons.js';
import {deadlineProblems} from './deadlines.js';
import {idProblems} from './ids.js';
import {milestoneWordProblems} from './milestone-words.js';
import {milestoneProblems} from './milestones.js';
import {nameProblems} from './names.js';
import {numeralProblems} from './numerals.js';
import {outcomeProblems} from './outcomes.js';
import {orderProblems} from './order.js';
import {periodProblems} from './periods.js';
import {mentionProblems, placeLinkProblems, projectPlaceProblems} from './place-names.js';
import {placeProblems} from './places.js';
import {readingProblems} from './readings.js';
import {referenceProblems} from './references.js';
import {reportProblems, sectionProblems} from './report.js';
import {shapeOf} from './schema.js';
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
  deadlineProblems,
  placeProblems,
  outcomeProblems,
  checksumProblems,
  projectPlaceProblems,
  placeLinkProblems,
];

const withText: readonly ((dataset: Dataset, text: string) => Problem[])[] = [
  identityProblems,
  placingProblems,
  numeralProblems,
  readingProblems,
  promiseProblems,
  mentionProblems,
];

/**
 * All problems of a dataset and, with the text of its report, of the dataset compared with that text. For a
 * value that does not have the shape of a dataset, only the problems that the schema finds.
 */
export function checkDataset(dataset: Dataset, text?: string): Problem[] {
  const shape = shapeOf(dataset);
  if (!shape.isShaped) return shape.problems;
  return [
    ...shape.problems,
    ...withoutText.flatMap((check) => check(dataset)),
    ...(text === undefined ? [] : withText.flatMap((check) => check(dataset, text))),
  ];
}
