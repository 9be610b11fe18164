import type {Origin} from '../dataset/tables/tables.js';

/** A problem in a dataset, at a path like `observations[12].source.quote`, and how to correct it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  readonly advice: string;
  /** `warning` for what may be right, but seldom is; absent for an error. */
  readonly severity?: 'warning';
  /** The same in Chinese, where it has been written. */
  readonly zh?: {readonly message: string; readonly advice: string};
}

const columns: Readonly<Record<string, string>> = {
  'source.start': 'start',
  'source.end': 'literal',
  'source.literal': 'literal',
  'source.quote': 'quote',
  'tile.q': 'q',
  'tile.r': 'r',
};

/** The column that a path inside an item comes from: `name.zh` is `name_zh`. */
const columnOf = (field: string): string =>
  columns[field] ??
  field
    .replace(/\[\d+\]/g, '')
    .replace(/\.(zh|en)$/, '_$1')
    .replace(/^source\./, '');

/** A message and its advice as sentences. */
export const sentences = (message: string, advice: string): string =>
  `${message}${/\p{Script=Han}[”）]?$/u.test(message) ? '。' : '. '}${advice}`;

/** A problem with its place: table, row and column where the origin is known, else the path. */
export function describeProblem({path, message, advice}: Problem, origins?: ReadonlyMap<string, Origin>): string {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const origin = origins?.get(steps.slice(0, length).join('.'));
    if (!origin) continue;
    const column = columnOf(steps.slice(length).join('.'));
    return `${origin.table} row ${origin.row}${column && ` ${column}`}: ${sentences(message, advice)}`;
  }
  return `${path}: ${sentences(message, advice)}`;
}
