import type {Dataset} from '../../src/dataset/types.js';
import {problemsOf} from '../checks/all.js';
import {schemaProblems} from '../checks/schema.js';
import {describeProblem} from '../problems.js';
import type {Problem} from '../problems.js';
import {JsonError, lineOf, readJson} from './json.js';
import type {PlacedJson} from './json.js';
import {textOf, UsageError} from './outcome.js';
import type {Outcome, Read} from './outcome.js';

/** What is asked of `check`. */
export interface CheckRequest {
  readonly file: string;
  /** The file of the report's text. */
  readonly text?: string | undefined;
  readonly format: 'text' | 'json';
}

function placed(file: string, json: string): PlacedJson {
  try {
    return readJson(json);
  } catch (reason) {
    if (!(reason instanceof JsonError)) throw reason;
    const {line, column} = lineOf(json, reason.offset);
    throw new UsageError(`${file}:${line}:${column} is not JSON: ${reason.message}.`);
  }
}

/** Everything wrong with a value that should be a dataset; what stands where is only looked at in the right shape. */
function problemsIn({value, twice}: PlacedJson, text: string | undefined): Problem[] {
  const again = twice.map((path) => ({path, message: 'the name stands twice', mend: 'Remove or rename one.'}));
  const shape = schemaProblems(value);
  return [...again, ...(shape.length ? shape : problemsOf(value as Dataset, text))];
}

/** The offset of what a path names, or of the nearest thing around it. */
function startOf(path: string, starts: PlacedJson['starts']): number {
  for (let part = path; part; part = part.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '')) {
    const start = starts.get(part);
    if (start !== undefined) return start;
  }
  return 0;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const holds = ({indicators, observations, projects, places}: Dataset) =>
  [
    counted(indicators.length, 'indicator'),
    counted(observations.length, 'observation'),
    counted(projects.length, 'project'),
    counted(places.length, 'place'),
  ].join(', ');

const unread = 'It was not checked against its text; name that by --text.';

/** Checks a dataset in its published form, and with the text of its report every quote, number and place in it. */
export function check({file, text: textFile, format}: CheckRequest, read: Read): Outcome {
  const json = textOf(file, read);
  const text = textFile === undefined ? undefined : textOf(textFile, read);
  const dataset = placed(file, json);
  const problems = problemsIn(dataset, text).map((problem) => ({
    ...problem,
    ...lineOf(json, startOf(problem.path, dataset.starts)),
  }));
  const code = problems.length ? 1 : 0;
  if (format === 'json') return {code, out: JSON.stringify({file, text: textFile ?? null, problems}, null, 2)};
  const sum = problems.length
    ? counted(problems.length, 'problem')
    : `No problem found: ${holds(dataset.value as Dataset)}.`;
  const lines = problems.map((problem) => `${file}:${problem.line} ${describeProblem(problem)}`);
  return {code, out: [...lines, sum, ...(text === undefined ? [unread] : [])].join('\n')};
}
