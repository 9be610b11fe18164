import {parseEdtf} from '../../dataset/edtf.js';
import {inEveryLanguage, textIn} from '../../dataset/localized.js';
import {parseDataset} from '../../dataset/parse.js';
import type {Problem} from '../../dataset/parse.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Facts, Localized} from '../../dataset/types.js';
import {languages} from '../../model/words/page-data/languages.js';
import type {LoadedData, RowReader} from './loaded-data.js';

/** A dataset cannot be used: a message for the developer, and a sentence for the reader. */
export class DatasetError extends ReadableError {
  constructor(message: string, sentence: Localized) {
    super(sentence);
    this.name = 'DatasetError';
    this.message = message;
  }
}

const unreadableFile = (src: string, why: Localized) =>
  new DatasetError(
    `${src}: ${why.en}`,
    inEveryLanguage(languages, ({file}, locale) => file.unreadable(src, textIn(why, locale))),
  );

/** The value at a path; undefined where there is none. */
const valueAt = (path: readonly string[], root: unknown): unknown =>
  path.reduce((value, step) => (Object(value) as Record<string, unknown>)[step], root);

/**
 * A problem in a form that helps its author to find it: the id of the item beside its path, and for a period that ends
 * before it begins, both dates.
 */
function described({path, message}: Problem, dataset: unknown): Problem {
  const steps = path.split(/[.[\]]+/);
  const id = valueAt([...steps.slice(0, 2), 'id'], dataset);
  const isNamed = typeof id === 'string' && steps.length > 2 && steps[2] !== 'id';
  const period = valueAt(steps, dataset);
  const ends = typeof period === 'string' && steps.at(-1) === 'period' ? period.split('/') : [];
  const isBackwards = ends.length === 2 && ends.every(parseEdtf) && !parseEdtf(period as string);
  const [from, to] = ends;
  return {
    path: isNamed ? `${path} (${id})` : path,
    message: isBackwards ? inEveryLanguage(languages, ({backwards}) => backwards(from, to)) : message,
  };
}

function invalid(problems: readonly Problem[], dataset: unknown): DatasetError {
  const {path, message} = described(problems[0], dataset);
  const more = problems.length - 1;
  return new DatasetError(
    `invalid dataset: ${path} ${message.en}`,
    inEveryLanguage(languages, ({problem}, locale) => problem(path, textIn(message, locale), more)),
  );
}

/** A deep copy, so that checked data cannot change. For thousands of small objects `structuredClone` takes three times as long. */
function copyOf(foreign: unknown): unknown {
  if (Array.isArray(foreign)) return foreign.map(copyOf);
  if (typeof foreign !== 'object' || !foreign) return foreign;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(foreign)) copy[key] = copyOf((foreign as typeof copy)[key]);
  return copy;
}

/** Copies only the parts that are drawn; the rest of the object may be anything, even a circular reference. */
function partsOf(foreign: unknown, parts: readonly string[]): unknown {
  if (typeof foreign !== 'object' || !foreign || Array.isArray(foreign)) return foreign;
  return Object.fromEntries(parts.map((part) => [part, copyOf((foreign as Record<string, unknown>)[part])]));
}

/**
 * Reads an object or, without one, the file at an address: JSON in the published form or, where the figure has a reader
 * of rows, a list of rows as JSON or CSV. The result has been checked. @throws DatasetError
 */
export async function readForeign<Part extends keyof Facts>(
  foreign: unknown,
  src: string,
  parts: readonly Part[],
  signal: AbortSignal,
  rows?: RowReader<Part>,
): Promise<LoadedData<Part>> {
  let content = foreign;
  // Only a page that names an address loads the code for it.
  const file = foreign === undefined && (await import('./file.js'));
  try {
    if (file) content = await file.readText(src, signal);
    const listed = rows?.readRows(content);
    if (listed) return listed;
    content = file ? file.jsonOf(content as string) : partsOf(foreign, parts);
  } catch (reason) {
    if (!file || !(reason instanceof file.FileError)) throw reason;
    const problem = unreadableFile(src, reason.sentence);
    if (rows?.instead) return rows.instead(problem.sentence);
    throw problem;
  }
  const outcome = parseDataset(content, parts);
  if (outcome.problems) throw invalid(outcome.problems, content);
  return {data: outcome.data};
}
