import type {Dataset} from '../dataset/types.js';
import {problemsOf} from './checks/all.js';
import {schemaProblems} from './checks/schema.js';
import {describeProblem} from './problems.js';
import type {Problem} from './problems.js';
import {decode, EncodingError} from './decode.js';
import {JsonError, readJson} from './json.js';
import {linesOf} from './lines.js';
import {bytesOf, textOf} from './outcome.js';
import type {Outcome, Read} from './outcome.js';

/** What is asked of `check`. */
export interface CheckRequest {
  readonly file: string;
  /** The file of the report's text. */
  readonly text?: string | undefined;
  readonly format: 'text' | 'json';
}

/** A problem, and the line of the file that it is in: the dataset's, or its text's. */
interface Placed extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The bytes are no dataset's, or else what they say and everything wrong with it. */
interface Found {
  readonly read?: {readonly value: unknown};
  readonly problems: readonly Placed[];
}

/** What the text has and the dataset lacks is found in the text. */
const offsetInText = (path: string): number | undefined => {
  const [, at] = /^text\[(\d+)\]$/.exec(path) ?? [];
  return at === undefined ? undefined : Number(at);
};

function inDataset({file, text: textFile = ''}: CheckRequest, json: string, text: string | undefined): Found {
  const [lineOf, lineOfText] = [linesOf(json), linesOf(text ?? '')];
  const {value, twice, startsOf} = readJson(json);
  const again = twice.map((path) => ({path, message: 'the name stands twice', mend: 'Remove or rename one.'}));
  // What stands where is only worth telling in the right shape.
  const shape = schemaProblems(value);
  const problems = [...again, ...(shape.length ? shape : problemsOf(value as Dataset, text))];
  const starts = startsOf(problems.map(({path}) => path));
  const placed = problems.map((problem): Placed & {readonly order: number} => {
    const [start, at] = [starts.get(problem.path)!, offsetInText(problem.path)];
    if (at === undefined) return {file, ...problem, ...lineOf(start), order: start};
    return {file: textFile, ...problem, ...lineOfText(at), order: json.length + at};
  });
  return {read: {value}, problems: placed.sort((a, b) => a.order - b.order).map(({order, ...problem}) => problem)};
}

function found(request: CheckRequest, input: Read): Found {
  const {file, text: textFile} = request;
  const bytes = bytesOf(file, input);
  const text = textFile === undefined ? undefined : textOf(textFile, input);
  let json = '';
  try {
    json = decode(bytes);
    return inDataset(request, json, text);
  } catch (reason) {
    if (!(reason instanceof JsonError || reason instanceof EncodingError)) throw reason;
    const {message, mend} = reason;
    const offset = reason instanceof JsonError ? reason.offset : 0;
    return {problems: [{file, path: 'dataset', message, mend, ...linesOf(json)(offset)}]};
  }
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

/** As many problems are printed: who has more begins with these. Programs get all. */
const shown = 100;

/** Checks a dataset in its published form, and with the text of its report every quote, number and place in it. */
export function check(request: CheckRequest, input: Read): Outcome {
  const {file, text, format} = request;
  const {read, problems} = found(request, input);
  const code = problems.length ? 1 : 0;
  if (format === 'json') return {code, out: JSON.stringify({file, text: text ?? null, problems}, null, 2)};
  const lines = problems.slice(0, shown).map((problem) => {
    const {file: where, line, column, message, mend} = problem;
    // Where nothing has a path, the column is needed.
    return read ? `${where}:${line} ${describeProblem(problem)}` : `${where}:${line}:${column} ${message}. ${mend}`;
  });
  const more = problems.length > shown ? `, of which the first ${shown} are shown` : '';
  const sum =
    read && !problems.length
      ? `No problem found: ${holds(read.value as Dataset)}.`
      : counted(problems.length, 'problem') + more;
  return {code, out: [...lines, sum, ...(text === undefined && read ? [unread] : [])].join('\n')};
}
