import {contract} from './contract.js';
import {Guard} from './guard.js';
import type {Problem} from './guard.js';
import type {Dataset} from './types.js';

export type {Problem} from './guard.js';

/** The result of parsing a foreign dataset: checked data, or all problems found in it. */
export type ParseResult<Part extends keyof Dataset> =
  {readonly data: Pick<Dataset, Part>} | {readonly problems: readonly Problem[]};

/**
 * Checks the parts of a foreign dataset that a chart needs: shape, ids, and that a number stands
 * exactly where one is claimed. Fields that the contract does not know are left alone. Never throws.
 */
export function parseDataset<Part extends keyof Dataset>(foreign: unknown, parts: readonly Part[]): ParseResult<Part> {
  const guard = new Guard(contract);
  try {
    if (guard.is(foreign, 'object', 'dataset'))
      for (const part of parts) guard.check((foreign as Record<Part, unknown>)[part], contract['Dataset'][part], part);
    // Only in what has the right shape is it worth saying where ids lead.
    if (guard.problems.length === 0) guard.checkIds((list) => parts.some((part) => list.split('.')[0] === part));
  } catch (reason) {
    guard.add('dataset', `无法读取：${String(reason)}`, `cannot be read: ${String(reason)}`);
  }
  return guard.problems.length > 0 ? {problems: guard.problems} : {data: foreign as Pick<Dataset, Part>};
}
