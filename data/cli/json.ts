/** A value of a JSON text, and where in the text its parts stand. */
export interface PlacedJson {
  readonly value: unknown;
  /** The offset of each value by its path, `observations[12].value`; the whole is ''. */
  readonly starts: ReadonlyMap<string, number>;
  /** The paths of fields that stand twice in one object, of which all but the last are lost. */
  readonly twice: readonly string[];
}

/** A text that is not JSON: what was found at an offset, and what belongs there. */
export class JsonError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'JsonError';
    this.offset = offset;
  }
}

/** Line and column of an offset, both from 1, as an editor counts them. */
export function lineOf(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Deeper than this no dataset goes. */
const deepest = 100;

/** Walks over a JSON text as its grammar tells. */
class Walk {
  readonly starts = new Map<string, number>();
  readonly twice: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** Whether the next character, after white space, is this one; then it is behind us. */
  #skip(character: string): boolean {
    this.#take(space);
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #fail(wanted: string): never {
    this.#take(space);
    const character = this.#text[this.#at];
    throw new JsonError(`${character ? `"${character}"` : 'the end'} stands where ${wanted} belongs`, this.#at);
  }

  #name(path: string): string {
    this.#take(space);
    const start = this.#at;
    const quoted = this.#take(string) ?? this.#fail('a name in straight quotes');
    const name = JSON.parse(quoted) as string;
    const inner = path ? `${path}.${name}` : name;
    if (this.starts.has(inner)) this.twice.push(inner);
    this.starts.set(inner, start);
    if (!this.#skip(':')) this.#fail('":"');
    return inner;
  }

  #members(close: string, member: (index: number) => void): void {
    if (this.#skip(close)) return;
    for (let index = 0; ; index++) {
      member(index);
      if (this.#skip(close)) return;
      if (!this.#skip(',')) this.#fail(`"," or "${close}"`);
    }
  }

  #value(path: string, depth: number): void {
    this.#take(space);
    if (!this.starts.has(path)) this.starts.set(path, this.#at);
    if (depth > deepest) throw new JsonError('it is nested too deeply', this.#at);
    if (this.#skip('{')) this.#members('}', () => this.#value(this.#name(path), depth + 1));
    else if (this.#skip('[')) this.#members(']', (index) => this.#value(`${path}[${index}]`, depth + 1));
    else if ((this.#take(string) ?? this.#take(scalar)) === undefined) this.#fail('a value');
  }

  all(): void {
    this.#value('', 0);
    this.#take(space);
    if (this.#at < this.#text.length) this.#fail('the end');
  }
}

/** Reads a JSON text. @throws JsonError where it is none */
export function readJson(text: string): PlacedJson {
  const walk = new Walk(text);
  walk.all();
  return {value: JSON.parse(text), starts: walk.starts, twice: walk.twice};
}
