import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';
import {comparisonProblems} from './comparisons.js';
import {idProblems} from './ids.js';
import {milestoneProblems} from './milestones.js';
import {numeralProblems} from './numerals.js';
import {placeProblems} from './places.js';
import {referenceProblems} from './references.js';
import {schemaProblems} from './schema.js';
import {sectionProblems} from './sections.js';
import {sourceProblems} from './sources.js';
import {identityProblems, placingProblems} from './text.js';
import {valueProblems} from './values.js';

const withoutText: readonly ((dataset: Dataset) => Problem[])[] = [
  schemaProblems,
  idProblems,
  referenceProblems,
  sectionProblems,
  sourceProblems,
  valueProblems,
  comparisonProblems,
  milestoneProblems,
  placeProblems,
];

const withText: readonly ((dataset: Dataset, text: string) => Problem[])[] = [
  identityProblems,
  placingProblems,
  numeralProblems,
];

/** Everything that is wrong with a dataset; with the text of its report, also against that. */
export const problemsOf = (dataset: Dataset, text?: string): Problem[] => [
  ...withoutText.flatMap((check) => check(dataset)),
  ...(text === undefined ? [] : withText.flatMap((check) => check(dataset, text))),
];
