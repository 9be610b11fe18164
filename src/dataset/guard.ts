import {parseEdtf} from './edtf.js';
import {inEveryLanguage} from './localized.js';
import {nearest} from './nearest.js';
import type {Localized} from './types.js';
import {languages} from './words/contract/languages.js';
import type {ContractWords, Expected} from './words/contract/words.js';

/** A problem in a foreign dataset: its path (`indicators[3].name.zh`), and a message that follows the path in a sentence. */
export interface Problem {
  readonly path: string;
  readonly message: Localized;
}

/**
 * The shape that a value must have: a list of one shape, a word of a closed list, an id, or, by its name, a simple value
 * or a record of the contract.
 */
export type Shape =
  | string
  | readonly [Shape]
  | {readonly oneOf: readonly string[]}
  /** An id that is unique in the named list. */
  | {readonly idOf: string}
  /** An id that refers to an item of the named list. */
  | {readonly refersTo: string};

/** The fields of every record by their names; a field whose name ends in `?` may be absent. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Shape>>>>;

interface Simple {
  readonly is: (value: unknown) => boolean;
  readonly expected: Expected;
}

// A number is not a period: 2023.1 could be a month or a fraction of a year.
const isPeriod = (value: unknown) => typeof value === 'string' && !!parseEdtf(value);
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const simple: Readonly<Record<string, Simple>> = {
  text: {is: (value) => typeof value === 'string' && value !== '', expected: 'text'},
  number: {is: Number.isFinite, expected: 'number'},
  'number or null': {is: (value) => value === null || Number.isFinite(value), expected: 'number'},
  Period: {is: isPeriod, expected: 'period'},
  // Charts of figures cannot draw seasons, quarters, halves, or years with unspecified digits.
  FigurePeriod: {
    is: (value) => isPeriod(value) && !/X|\d{4}-[2-4]/.test(value as string),
    expected: 'figurePeriod',
  },
  list: {is: Array.isArray, expected: 'list'},
  object: {is: isObject, expected: 'object'},
};

/** The candidate that a text is similar to; undefined where none is. */
const suggestion = (value: unknown, candidates: readonly string[]): string | undefined =>
  typeof value === 'string' ? nearest(value, candidates) : undefined;

/** A field of a record. */
interface Field {
  readonly key: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

const fieldsOf = (record: Contract[string]): Field[] =>
  Object.entries(record).map(([name, shape]) => ({
    key: name.replace('?', ''),
    shape,
    isOptional: name.endsWith('?'),
  }));

/** The keys and indexes that lead from a dataset to a value. */
type Steps = readonly (string | number)[];

const pathOf = ([first, ...below]: Steps): string =>
  first + below.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

/** Checks values against a contract and collects what is wrong with them. */
export class Guard {
  readonly problems: Problem[] = [];
  readonly #records: ReadonlyMap<string, readonly Field[]>;
  readonly #ids = new Map<string, Set<string>>();
  readonly #references: {readonly id: string; readonly list: string; readonly steps: Steps}[] = [];
  readonly #repeated: {readonly id: string; readonly steps: Steps}[] = [];
  /** Where the value that is being checked stands. Few values have a problem, so only theirs are written as a path. */
  readonly #steps: (string | number)[] = [];

  constructor(contract: Contract) {
    this.#records = new Map(Object.entries(contract).map(([name, record]) => [name, fieldsOf(record)]));
  }

  /** Adds a problem of the value that is being checked, or of the one that the steps lead to. */
  add(messageIn: (words: ContractWords) => string, steps: Steps = this.#steps): void {
    this.problems.push({path: pathOf(steps), message: inEveryLanguage(languages, messageIn)});
  }

  /** Checks a value of any shape, with all that it holds. */
  check(value: unknown, shape: Shape, step: string | number): void {
    this.#steps.push(step);
    if (typeof shape === 'string') {
      if (shape in simple) this.#is(value, shape);
      else this.#checkRecord(value, shape);
    } else if ('oneOf' in shape) this.#checkWord(value, shape.oneOf);
    else if ('idOf' in shape) this.#checkId(value, shape.idOf);
    else if ('refersTo' in shape) this.#checkReference(value, shape.refersTo);
    else if (this.#is(value, 'list')) (value as unknown[]).forEach((item, index) => this.check(item, shape[0], index));
    this.#steps.pop();
  }

  /** Whether a value has a simple shape; adds a problem where it has not. */
  #is(value: unknown, name: string): boolean {
    const {is, expected} = simple[name];
    if (is(value)) return true;
    this.add((words) => (value === undefined ? words.missing : words.expected[expected]));
    return false;
  }

  #checkRecord(value: unknown, name: string): void {
    if (!this.#is(value, 'object')) return;
    const record = value as Readonly<Record<string, unknown>>;
    for (const {key, shape, isOptional} of this.#records.get(name)!)
      if (!isOptional || record[key] !== undefined) this.check(record[key], shape, key);
    // A value is present exactly where the relation is not qualitative.
    if (
      (name === 'Observation' || name === 'OutcomeResult') &&
      (record['value'] === null) !== (record['relation'] === 'qualitative')
    )
      this.add(({onlyQualitative}) => onlyQualitative, [...this.#steps, 'value']);
  }

  #checkWord(value: unknown, words: readonly string[]): void {
    if (words.includes(value as string)) return;
    const meant = suggestion(value, words);
    this.add(({oneOf}) => oneOf(words, meant));
  }

  #checkId(value: unknown, list: string): void {
    if (!this.#is(value, 'text')) return;
    const ids = this.#ids.get(list) ?? new Set();
    const id = value as string;
    if (ids.has(id)) this.#repeated.push({id, steps: [...this.#steps]});
    this.#ids.set(list, ids.add(id));
  }

  #checkReference(value: unknown, list: string): void {
    if (this.#is(value, 'text')) this.#references.push({id: value as string, list, steps: [...this.#steps]});
  }

  /** Checks, after all values, that ids are unique and that references lead to an item; skips lists that were not checked. */
  checkIds(isChecked: (list: string) => boolean): void {
    for (const {id, steps} of this.#repeated) this.add(({repeated}) => repeated(id), steps);
    for (const {id, list, steps} of this.#references) {
      const ids = this.#ids.get(list);
      if (!isChecked(list) || ids?.has(id)) continue;
      const meant = suggestion(id, [...(ids ?? [])]);
      this.add(({unknown}) => unknown(id, meant), steps);
    }
  }
}
