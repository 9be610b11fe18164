import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JsonError, readJson, linesOf} from '../../src/cli/json.js';

/** Where and what is wrong with a text. */
function errorOf(text: string): string {
  try {
    readJson(text);
    return 'nothing';
  } catch (reason) {
    assert.ok(reason instanceof JsonError);
    const {line, column} = linesOf(text)(reason.offset);
    return `${line}:${column} ${reason.message}. ${reason.advice}`;
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

  it('gives the offsets of its parts; of a missing field, that of the object that lacks it', () => {
    const text = '{"a": [1, {"b": 2}],\n "c": "d"}';
    const {offsetOf} = readJson(text);
    assert.deepEqual(
      ['', 'a', 'a[0]', 'a[1].b', 'a[1].x.y', 'c', 'z', 'a[7]'].map((path) => {
        const at = offsetOf(path);
        return [path, text.slice(at, at + 3)];
      }),
      [
        ['', '{"a'],
        ['a', '"a"'],
        ['a[0]', '1, '],
        ['a[1].b', '"b"'],
        ['a[1].x.y', '{"b'],
        ['c', '"c"'],
        ['z', '{"a'],
        ['a[7]', '"a"'],
      ],
    );
    assert.deepEqual(linesOf(text)(offsetOf('c')), {line: 2, column: 2});
  });

  it('has the lines and columns that its line breaks give, at every offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '字', '\r\n', '')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const before = text.slice(0, offset).split('\n');
        assert.deepEqual(linesOf(text)(offset), {line: before.length, column: before.at(-1)!.length + 1});
      }),
    );
  });

  it('reports a name that occurs twice in an object', () => {
    assert.deepEqual(readJson('{"a": 1, "b": {"a": 2}, "a": 3}').duplicates, ['a']);
  });

  const slips: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['a comma too many', '{\n  "a": 1,\n}', /^3:1 .*'}' stands where a name in straight quotes belongs\. Remove the comma before it\.$/],
    ['two commas', '[1,,2]', /^1:4 .*Remove this comma\.$/],
    ['a comma too few', '{"a": 1\n "b": 2}', /^2:2 .*'"' stands where "," or "}" belongs\. Put a comma before it\.$/],
    ['a Chinese comma', '{"a": 1，"b": 2}', /^1:8 .*'，' stands .* Write an English comma\.$/],
    ['Chinese quotes', '{“a”: 1}', /^1:2 .*'“' stands .* Write straight quotes/],
    ['single quotes', "{'a': 1}", /^1:2 .*Write double quotes/],
    ['a Chinese colon', '{"a"：1}', /^1:5 .*'：' stands where ":" belongs\. Write an English colon\.$/],
    ['a bracket too few', '{"a": [1, 2', /^1:12 .*the end stands where "," or "\]" belongs\. .*cut short\.$/],
    ['a text that does not end', '{"a": "b\n}', /^1:7 .*needs a straight quote at its end/],
    ['a word without quotes', '{"a": growth}', /^1:7 .*Put a text in straight quotes\.$/],
    ['no number for a number', '{"a": NaN}', /^1:7 .*write null\.$/],
    ['a plus', '[+4]', /^1:2 .*no plus/],
    ['a leading zero', '[04]', /^1:3 .*Remove the zero before it\.$/],
    ['a number that is not complete', '[1,500.]', /^1:4 .*the number that begins here is not complete\. Write a number as 0\.5/],
    ['a comment', '{\n// years\n"a": 1}', /^2:1 .*no comments: remove it\.$/],
    ['something after it', '{} x', /^1:4 .*'x' stands where the end belongs\. Remove what follows\.$/],
    ['two of them', '{}\n{}', /^2:1 .*Remove what follows\.$/],
    ['nothing', '', /^1:1 .*The file is empty: begin with/],
    ['white space only', ' \n\n', /^3:1 .*The file is empty/],
    ['a table for it', 'id,name\ngdp,地区生产总值\n', /^1:1 .*This looks like a table/],
    ['a table with tabs for it', '指标\t数值\n', /^1:1 .*This looks like a table/],
    ['a web page for it', '<!DOCTYPE html><title>404</title>', /^1:1 .*This is a web page/],
    ['a spreadsheet for it', 'PK\u0003\u0004', /^1:1 .*This is a spreadsheet/],
    ['too many brackets', '['.repeat(1e5), /^1:102 it is nested too deeply/],
    ['too many values', `[${'1,'.repeat(3e5)}1]`, /^1:400000 it holds more than 200000 values/],
  ]; // prettier-ignore
  for (const [what, text, says] of slips)
    it(`with ${what} has an error with its offset and the advice`, () => {
      assert.match(errorOf(text), says);
    });
});
