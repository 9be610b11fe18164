import type {Dataset, PublishedDataset} from '../dataset/types.js';
import {checkDataset} from './checks/check-dataset.js';
import {checksumOf} from './checks/checksum.js';
import {schemaProblems} from './checks/schema.js';
import type {CommandResult} from './command.js';
import {bytesOf, decode, EncodingError, textOf} from './files.js';
import type {ReadFile} from './files.js';
import {JsonError, linesOf, readJson} from './json.js';
import {describeProblem} from './problems.js';
import type {Problem} from './problems.js';

/** The arguments of `check`. */
export interface CheckRequest {
  readonly file: string;
  /** The name of the file with the report's text. Default: none; the dataset is then not compared with its text. */
  readonly text?: string | undefined;
  readonly format: 'text' | 'json';
}

/** A problem, with its line in the file of the dataset or of the text. */
interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The content of a file, and its problems. */
interface CheckedFile {
  /** Absent where the file is not JSON. */
  readonly json?: {readonly value: unknown};
  readonly problems: readonly LocatedProblem[];
}

/** The offset of a problem whose path is in the report's text, as in `text[120]`; undefined for other paths. */
const offsetInText = (path: string): number | undefined => {
  const [, at] = /^text\[(\d+)\]$/.exec(path) ?? [];
  return at === undefined ? undefined : Number(at);
};

function checkJson({file, text: textFile = ''}: CheckRequest, json: string, text: string | undefined): CheckedFile {
  const [lineOf, lineOfText] = [linesOf(json), linesOf(text ?? '')];
  const {value, duplicates, offsetOf} = readJson(json);
  const repeated = duplicates.map((path) => ({
    path,
    message: 'the name stands twice',
    advice: 'Remove or rename one.',
  }));
  // The rules apply only to values that have the shape of a dataset.
  const shape = schemaProblems(value);
  const problems = [...repeated, ...(shape.length ? shape : checkDataset(value as Dataset, text))];
  const located = problems.map((problem): LocatedProblem & {readonly order: number} => {
    const [offset, textOffset] = [offsetOf(problem.path), offsetInText(problem.path)];
    if (textOffset === undefined) return {file, ...problem, ...lineOf(offset), order: offset};
    return {file: textFile, ...problem, ...lineOfText(textOffset), order: json.length + textOffset};
  });
  const inOrder = located.sort((a, b) => a.order - b.order).map(({order, ...problem}) => problem);
  return {json: {value}, problems: inOrder};
}

function checkFile(request: CheckRequest, read: ReadFile): CheckedFile {
  const {file, text: textFile} = request;
  const bytes = bytesOf(file, read);
  const text = textFile === undefined ? undefined : textOf(textFile, read);
  let json = '';
  try {
    json = decode(bytes);
    return checkJson(request, json, text);
  } catch (reason) {
    if (!(reason instanceof JsonError || reason instanceof EncodingError)) throw reason;
    const {message, advice} = reason;
    const offset = reason instanceof JsonError ? reason.offset : 0;
    return {problems: [{file, path: 'dataset', message, advice, ...linesOf(json)(offset)}]};
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const contentsOf = ({indicators, observations, projects, places}: Dataset) =>
  [
    counted(indicators.length, 'indicator'),
    counted(observations.length, 'observation'),
    counted(projects.length, 'project'),
    counted(places.length, 'place'),
  ].join(', ');

const withoutText = 'It was not checked against its text; name that by --text.';

/** How many problems are printed; `--format json` gives all. */
const maxPrinted = 100;

/** The command `check`: a dataset in its published form, and with the text of its report every quote, number and place. */
export function checkCommand(request: CheckRequest, read: ReadFile): CommandResult {
  const {file, text, format} = request;
  const {json, problems} = checkFile(request, read);
  const code = problems.length ? 1 : 0;
  if (format === 'json') return {code, out: JSON.stringify({file, text: text ?? null, problems}, null, 2)};
  const lines = problems.slice(0, maxPrinted).map((problem) => {
    const {file: where, line, column, message, advice} = problem;
    // A problem without a path is located by its column.
    return json ? `${where}:${line} ${describeProblem(problem)}` : `${where}:${line}:${column} ${message}. ${advice}`;
  });
  const more = problems.length > maxPrinted ? `, of which the first ${maxPrinted} are shown` : '';
  const sum =
    json && !problems.length
      ? `No problem found: ${contentsOf(json.value as Dataset)}.`
      : counted(problems.length, 'problem') + more;
  return {code, out: [...lines, sum, ...(text === undefined && json ? [withoutText] : [])].join('\n')};
}

/** The command `checksum`: prints the line with the checksum of a dataset that has no problems. */
export function checksumCommand(file: string, read: ReadFile): CommandResult {
  const bytes = bytesOf(file, read);
  const {json, problems} = checkFile({file, format: 'text'}, () => bytes);
  if (!json || problems.some(({path}) => path !== 'checksum'))
    return {code: 1, out: `${file} has problems: correct what "haishu-indicators check ${file}" tells first.`};
  return {code: 0, out: `"checksum": "${checksumOf(json.value as PublishedDataset)}"`};
}
