import {parseDataset} from '../dataset/parse.js';
import type {Problem} from '../dataset/parse.js';
import type {Dataset, Localized} from '../dataset/types.js';
import type {Given} from './given.js';

/** A dataset that could not be used: what was asked for, or the problems with their paths, and how a reader is told. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];
  readonly sentence: Localized;

  constructor(message: string, sentence: Localized, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'DatasetError';
    this.sentence = sentence;
    this.problems = problems;
  }
}

function unreadable(src: string, reason: unknown): DatasetError {
  const message = `${src}: ${reason instanceof Error ? reason.message : String(reason)}`;
  return new DatasetError(message, {zh: `数据未能读取：${message}`, en: `The data could not be read: ${message}`});
}

function invalid(problems: readonly Problem[]): DatasetError {
  const [{path, message}] = problems;
  const more = problems.length - 1;
  return new DatasetError(
    `invalid dataset: ${path} ${message.en}`,
    {
      zh: `数据有误：${path} ${message.zh}${more ? `（另有${more}处问题）` : ''}`,
      en: `There is a problem in the data: ${path} ${message.en}${more ? ` (and ${more} more)` : ''}`,
    },
    problems,
  );
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(src, {signal});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json();
  } catch (reason) {
    throw unreadable(src, reason);
  }
}

/** Reads an object or, without one, the JSON at an address; nothing gets through unchecked. @throws DatasetError */
export async function readForeign<Part extends keyof Dataset>(
  foreign: unknown,
  src: string,
  parts: readonly Part[],
  signal: AbortSignal,
): Promise<Given<Part>> {
  const outcome = parseDataset(foreign === undefined ? await fetchJson(src, signal) : foreign, parts);
  if ('data' in outcome) return outcome;
  throw invalid(outcome.problems);
}
