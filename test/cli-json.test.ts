import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JsonError, lineOf, readJson} from '../data/cli/json.js';

/** Where and what is wrong with a text. */
function errorOf(text: string): string {
  try {
    readJson(text);
    return 'nothing';
  } catch (reason) {
    assert.ok(reason instanceof JsonError);
    const {line, column} = lineOf(text, reason.offset);
    return `${line}:${column} ${reason.message}`;
  }
}

describe('a JSON text', () => {
  it('reads as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json(), (text) => assert.deepEqual(readJson(text).value, JSON.parse(text))));
  });

  it('is refused exactly where JSON.parse refuses it', () => {
    const parses = (read: (text: string) => unknown, text: string) => {
      try {
        read(text);
        return true;
      } catch {
        return false;
      }
    };
    const nearly = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '-', '1', 'e', '“', '\n'),
    );
    fc.assert(
      fc.property(nearly, ([text, at, put]) => {
        const place = at % text.length;
        const spoilt = text.slice(0, place) + put + text.slice(place + 1);
        assert.equal(parses(readJson, spoilt), parses(JSON.parse, spoilt), spoilt);
      }),
      {numRuns: 500},
    );
  });

  it('tells where its parts stand, a field by its name', () => {
    const text = '{"a": [1, {"b": 2}],\n "c": "d"}';
    const {starts} = readJson(text);
    assert.deepEqual(
      [...starts].map(([path, at]) => [path, text.slice(at, at + 3)]),
      [
        ['', '{"a'],
        ['a', '"a"'],
        ['a[0]', '1, '],
        ['a[1]', '{"b'],
        ['a[1].b', '"b"'],
        ['c', '"c"'],
      ],
    );
    assert.deepEqual(lineOf(text, starts.get('c')!), {line: 2, column: 2});
  });

  it('tells of a name that stands twice', () => {
    assert.deepEqual(readJson('{"a": 1, "b": {"a": 2}, "a": 3}').twice, ['a']);
  });

  const slips: readonly (readonly [what: string, text: string, says: string])[] = [
    ['a comma too many', '{\n  "a": 1,\n}', '3:1 "}" stands where a name in straight quotes belongs'],
    ['a comma too few', '{"a": 1\n "b": 2}', '2:2 """ stands where "," or "}" belongs'],
    ['a Chinese comma', '{"a": 1，"b": 2}', '1:8 "，" stands where "," or "}" belongs'],
    ['Chinese quotes', '{“a”: 1}', '1:2 "“" stands where a name in straight quotes belongs'],
    ['a Chinese colon', '{"a"：1}', '1:5 "：" stands where ":" belongs'],
    ['a bracket too few', '{"a": [1, 2', '1:12 the end stands where "," or "]" belongs'],
    ['something after it', '{} x', '1:4 "x" stands where the end belongs'],
    ['nothing', '', '1:1 the end stands where a value belongs'],
    ['a number with a comma', '[1,500.]', '1:7 "." stands where "," or "]" belongs'],
    ['too many brackets', '['.repeat(1e5), '1:102 it is nested too deeply'],
  ];
  for (const [what, text, says] of slips)
    it(`with ${what} says where`, () => {
      assert.equal(errorOf(text), says);
    });
});
