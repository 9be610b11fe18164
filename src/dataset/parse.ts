import {contract} from './contract.js';
import {Guard} from './guard.js';
import type {Problem} from './guard.js';
import type {Dataset, PublishedDataset} from './types.js';

export type {Problem} from './guard.js';

/** The result of parsing a foreign dataset: checked data, or all problems found in it. */
export type ParseResult<Part extends keyof Dataset> =
  | {readonly data: Pick<Dataset, Part>; readonly problems?: undefined}
  | {readonly data?: undefined; readonly problems: readonly Problem[]};

/** A value as it is typed where it comes from JSON: any text in place of the words of a list. */
type FromJson<Value> = Value extends string
  ? string
  : Value extends object
    ? {readonly [Key in keyof Value]: FromJson<Value[Key]>}
    : Value;

/** What a page gives a figure to draw: the parts of a dataset that it needs, or a list of its own, of `Row`s. */
export type FigureData<Part extends keyof Dataset, Row = never> =
  FromJson<Pick<Dataset, Part> & Partial<PublishedDataset>> | ([Row] extends [never] ? never : readonly Row[]);

/**
 * Checks the parts of a foreign dataset that a chart needs: shape, ids, and that a number stands
 * exactly where one is claimed. Fields that the contract does not know are left alone. Never throws.
 */
export function parseDataset<Part extends keyof Dataset>(foreign: unknown, parts: readonly Part[]): ParseResult<Part> {
  const guard = new Guard(contract);
  try {
    guard.check(foreign, 'object', 'dataset');
    if (guard.problems.length === 0)
      for (const part of parts) {
        const value = (foreign as Record<Part, unknown>)[part];
        const shape = contract['Dataset'][part] ?? (value === undefined ? undefined : contract['Dataset'][`${part}?`]);
        if (shape) guard.check(value, shape, part);
      }
    // Only in what has the right shape is it worth saying where ids lead.
    if (guard.problems.length === 0) guard.checkIds((list) => parts.some((part) => list.split('.')[0] === part));
  } catch (reason) {
    guard.add(({unreadable}) => unreadable(String(reason)), ['dataset']);
  }
  return guard.problems.length > 0 ? {problems: guard.problems} : {data: foreign as Pick<Dataset, Part>};
}
