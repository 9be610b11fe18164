import {printParseErrorCode, visit} from 'jsonc-parser';
import type {JSONPath} from 'jsonc-parser';
import {adviceOn} from './json-advice.js';

/** The value of a JSON text, and the offsets of its parts. */
export interface JsonDocument {
  readonly value: unknown;
  /** The paths of fields that occur twice in one object, of which all but the last are lost. */
  readonly duplicates: readonly string[];
  /** The offset of the field or item at a path, `observations[12].value`, or of the nearest thing around it. */
  readonly offsetOf: (path: string) => number;
}

/** A text is not JSON, or too large to be a dataset: the problem, its offset, and how to correct it. */
export class JsonError extends Error {
  readonly offset: number;
  readonly advice: string;

  constructor(message: string, offset: number, advice: string) {
    super(message);
    this.name = 'JsonError';
    this.offset = offset;
    this.advice = advice;
  }
}

/** The deepest nesting that is read. */
const maxDepth = 100;
/** The most values that are read; the dataset of Haishu has some twenty thousand. */
const maxValues = 200_000;

/** The words for what the parser expected, by its error code. */
const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a name in straight quotes',
  ValueExpected: 'a value',
  ColonExpected: '":"',
  CloseBraceExpected: '"," or "}"',
  CloseBracketExpected: '"," or "]"',
  EndOfFileExpected: 'the end',
};

/** Where a comma is missing, the end of the container is possible too. */
const closing = {object: 'CloseBraceExpected', array: 'CloseBracketExpected', document: 'EndOfFileExpected'} as const;

/** The problems of a string, a number or a comment, by the parser's error code. */
const malformed: Readonly<Record<string, string>> = {
  UnexpectedEndOfString: 'the text that begins here does not end in its line',
  InvalidEscapeCharacter: 'the text that begins here has a backslash before a character that needs none',
  InvalidUnicode: 'the text that begins here has \\u without four hexadecimal digits',
  InvalidCharacter: 'the text that begins here holds a control character',
  UnexpectedEndOfNumber: 'the number that begins here is not complete',
  InvalidCommentToken: 'a comment begins here',
};

/** A mistake that the parser reports, and its container. */
interface Mistake {
  /** The parser's error code. */
  readonly code: string;
  readonly offset: number;
  readonly container: 'object' | 'array' | 'document';
  readonly isAfterValue: boolean;
}

/** A path in the form of problems: `observations[12].source.quote`. */
const pathOf = (steps: JSONPath): string =>
  steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');

/** A path without its last step. */
const parentOf = (path: string) => path.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '');

function errorOf(text: string, [first, second]: readonly Mistake[]): JsonError {
  const {code, offset, container, isAfterValue} = first;
  const advice = adviceOn(text, offset);
  if (malformed[code]) return new JsonError(`it is not JSON: ${malformed[code]}`, offset, advice);
  // For a character that is invalid in JSON, the parser's next error says what it expected in its place.
  const missed = (code === 'InvalidSymbol' ? second?.code : code) ?? '';
  const isOver = container === 'document' && isAfterValue;
  const place = expected[missed === 'CommaExpected' ? closing[container] : missed] ?? (isOver ? 'the end' : 'a value');
  const character = text.slice(offset, offset + 1);
  const message = `it is not JSON: ${character ? `'${character}'` : 'the end'} stands where ${place} belongs`;
  return new JsonError(message, offset, place === 'the end' ? 'Remove what follows.' : advice);
}

/** Reads a JSON text. @throws JsonError where it is not JSON, or too large to be a dataset */
export function readJson(text: string): JsonDocument {
  const offsets = new Map<string, number>([['', 0]]);
  const duplicates: string[] = [];
  const mistakes: Mistake[] = [];
  const containers: ('object' | 'array')[] = [];
  const names: Set<string>[] = [];
  let values = 0;

  const enter = (offset: number, steps: JSONPath) => {
    if (steps.length > maxDepth) throw new JsonError('it is nested too deeply', offset, 'Is it a dataset of a report?');
    if (++values > maxValues)
      throw new JsonError(`it holds more than ${maxValues} values`, offset, 'Is it a dataset of one report?');
    if (typeof steps.at(-1) === 'number') offsets.set(pathOf(steps), offset);
  };
  visit(
    text,
    {
      onObjectBegin(offset, _length, _line, _character, steps) {
        enter(offset, steps());
        containers.push('object');
        names.push(new Set());
      },
      onObjectProperty(name, offset, _length, _line, _character, steps) {
        const path = pathOf([...steps(), name]);
        if (names.at(-1)!.has(name)) duplicates.push(path);
        else offsets.set(path, offset);
        names.at(-1)!.add(name);
      },
      onObjectEnd() {
        containers.pop();
        names.pop();
      },
      onArrayBegin(offset, _length, _line, _character, steps) {
        enter(offset, steps());
        containers.push('array');
      },
      onArrayEnd: () => containers.pop(),
      onLiteralValue: (_value, offset, _length, _line, _character, steps) => enter(offset, steps()),
      onError: (code, offset) =>
        mistakes.push({
          code: printParseErrorCode(code),
          offset,
          container: containers.at(-1) ?? 'document',
          isAfterValue: values > 0,
        }),
    },
    {disallowComments: true},
  );
  const value = parse(text, mistakes);
  const offsetOf = (path: string): number => offsets.get(path) ?? offsetOf(parentOf(path));
  return {value, duplicates, offsetOf};
}

/** Parses a text by JSON.parse; the mistakes of the other parser give the position of an error. */
function parse(text: string, mistakes: readonly Mistake[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (mistakes.length > 0) throw errorOf(text, mistakes);
    throw new JsonError(`it is not JSON: ${(error as Error).message}`, 0, adviceOn(text, 0));
  }
}

/** The line and the column of an offset, both counted from 1, as in an editor. */
export function linesOf(text: string): (offset: number) => {readonly line: number; readonly column: number} {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low] + 1};
  };
}
