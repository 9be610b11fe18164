import type {Origin} from '../dataset/tables/tables.js';
import type {Locale} from '../dataset/types.js';

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
export const sentences = ({message, advice}: Pick<Problem, 'message' | 'advice'>, locale: Locale = 'en'): string =>
  `${message}${{zh: '。', en: '. '}[locale]}${advice}`;

/** The cell of a table in which a problem is. */
interface Cell extends Origin {
  /** Empty where it is not in one column. */
  readonly column: string;
}

/** The cell that a path of a dataset comes from; undefined where it comes from no table. */
export function cellAt(path: string, origins: ReadonlyMap<string, Origin>): Cell | undefined {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const origin = origins.get(steps.slice(0, length).join('.'));
    if (origin) return {...origin, column: columnOf(steps.slice(length).join('.'))};
  }
  return undefined;
}

/** A problem with its place: table, row and column where the origin is known, else the path. */
export function describeProblem(
  problem: Problem,
  origins: ReadonlyMap<string, Origin> = new Map(),
  locale: Locale = 'en',
): string {
  const colon = {zh: '：', en: ': '}[locale];
  const cell = cellAt(problem.path, origins);
  if (!cell) return `${problem.path}${colon}${sentences(problem, locale)}`;
  const {table, row, column} = cell;
  const place = {zh: `${table}第${row}行`, en: `${table} row ${row}`}[locale];
  return `${place}${column && ` ${column}`}${colon}${sentences(problem, locale)}`;
}
