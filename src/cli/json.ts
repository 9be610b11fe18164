import {mendOf} from './json-mend.js';

/** A value of a JSON text, and where in the text its parts stand. */
export interface PlacedJson {
  readonly value: unknown;
  /** The offset of each of these paths, `observations[12].value`, or of the nearest thing around it; the whole is ''. */
  readonly startsOf: (paths: Iterable<string>) => ReadonlyMap<string, number>;
  /** The paths of fields that stand twice in one object, of which all but the last are lost. */
  readonly twice: readonly string[];
}

/** A text that is no JSON, or none that could be a dataset: what was found at an offset, and the mend. */
export class JsonError extends Error {
  readonly offset: number;
  readonly mend: string;

  constructor(message: string, offset: number, mend: string) {
    super(message);
    this.name = 'JsonError';
    this.offset = offset;
    this.mend = mend;
  }
}

const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Deeper than this no dataset goes. */
const deepest = 100;
/** More values than this no dataset has: that of Haishu has some twenty thousand. */
const most = 200_000;

type Steps = readonly (string | number)[];

/** Walks over a JSON text as its grammar tells. */
class Walk {
  readonly #text: string;
  readonly #see: (steps: Steps, start: number, isAgain: boolean) => void;
  readonly #steps: (string | number)[] = [];
  #at = 0;
  #count = 0;

  constructor(text: string, see: (steps: Steps, start: number, isAgain: boolean) => void) {
    this.#text = text;
    this.#see = see;
  }

  /** The next character after white space. */
  #next(): string | undefined {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
    return this.#text[this.#at];
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at++;
    return true;
  }

  #fail(wanted: string, mend?: string): never {
    const character = this.#next();
    const found = character ? `'${character}'` : 'the end';
    const message = `it is not JSON: ${found} stands where ${wanted} belongs`;
    throw new JsonError(message, this.#at, mend ?? mendOf(this.#text, this.#at));
  }

  #members(close: string, member: (index: number) => void): void {
    if (this.#skip(close)) return;
    for (let index = 0; ; index++) {
      member(index);
      this.#steps.pop();
      if (this.#skip(close)) return;
      if (!this.#skip(',')) this.#fail(`"," or "${close}"`);
    }
  }

  #object(): void {
    const names = new Set<string>();
    this.#members('}', () => {
      this.#next();
      const start = this.#at;
      const name = JSON.parse(this.#take(string) ?? this.#fail('a name in straight quotes')) as string;
      this.#steps.push(name);
      this.#see(this.#steps, start, names.has(name));
      names.add(name);
      if (!this.#skip(':')) this.#fail('":"');
      this.#value();
    });
  }

  #list(): void {
    this.#members(']', (index) => {
      this.#steps.push(index);
      this.#next();
      this.#see(this.#steps, this.#at, false);
      this.#value();
    });
  }

  #value(): void {
    if (this.#steps.length > deepest)
      throw new JsonError('it is nested too deeply', this.#at, 'Is it a dataset of a report?');
    if (++this.#count > most)
      throw new JsonError(`it holds more than ${most} values`, this.#at, 'Is it a dataset of one report?');
    if (this.#skip('{')) this.#object();
    else if (this.#skip('[')) this.#list();
    else if (this.#take(string) === undefined && this.#take(scalar) === undefined) this.#fail('a value');
  }

  all(): void {
    this.#value();
    if (this.#next() !== undefined) this.#fail('the end', 'Remove what follows.');
  }
}

const pathOf = (steps: Steps): string =>
  steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');

/** A path without its last step. */
const around = (path: string) => path.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '');

/** Reads a JSON text. @throws JsonError where it is none, or is no dataset by its size */
export function readJson(text: string): PlacedJson {
  const twice: string[] = [];
  new Walk(text, (steps, _start, isAgain) => isAgain && twice.push(pathOf(steps))).all();
  return {
    value: JSON.parse(text),
    twice,
    startsOf(paths) {
      const wanted = new Set<string>();
      for (let path of paths) for (; path && !wanted.has(path); path = around(path)) wanted.add(path);
      const starts = new Map([['', 0]]);
      if (wanted.size === 0) return new Map([...paths].map((path) => [path, 0]));
      new Walk(text, (steps, start) => {
        const path = pathOf(steps);
        if (wanted.has(path) && !starts.has(path)) starts.set(path, start);
      }).all();
      const startOf = (path: string): number => starts.get(path) ?? startOf(around(path));
      return new Map([...paths].map((path) => [path, startOf(path)]));
    },
  };
}
