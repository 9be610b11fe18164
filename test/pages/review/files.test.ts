import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvFormatRows, csvParseRows} from 'd3-dsv';
import fc from 'fast-check';
import {draftCommand} from '../../../src/cli/draft.js';
import {CsvError, csvText, readCsv} from '../../../src/pages/review/model/csv.js';
import {openFiles} from '../../../src/pages/review/model/open-files.js';
import {filesOf} from '../../../src/pages/review/model/sheets.js';
import {inventedReport} from '../../fixtures/invented-report.js';

const cells = fc.stringMatching(/^[a-z,"\n 项目1２.]{0,6}$/);
const tables = fc
  .integer({min: 1, max: 4})
  .chain((width) => fc.array(fc.array(cells, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 5}))
  // An empty line is no row of one empty cell.
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ''));

describe('CSV', () => {
  it('is written and read without loss, as the library reads it', () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const text = csvText(rows);
        assert.equal(text, `${csvFormatRows(rows)}\n`);
        assert.deepEqual(readCsv(text), rows);
        assert.deepEqual(
          readCsv(`\ufeff${text.replaceAll('\n', '\r\n')}`),
          csvParseRows(text.replaceAll('\n', '\r\n')),
        );
      }),
    ));

  const wrong: readonly (readonly [csv: string, line: number, column: number])[] = [
    ['a,b\n1,"2\n3,4\n', 2, 3],
    ['a,b\n1,"2"3\n', 2, 6],
    ['"a', 1, 1],
  ];
  for (const [csv, line, column] of wrong)
    it(`that is broken is refused with line and column: ${JSON.stringify(csv)}`, () =>
      assert.throws(
        () => readCsv(csv),
        (error) => error instanceof CsvError && error.line === line && error.column === column,
      ));
});

describe('opened files', () => {
  const {files = new Map<string, string>()} = draftCommand({report: 'report.txt', out: ''}, () =>
    new TextEncoder().encode(inventedReport),
  );
  const drafted: ReadonlyMap<string, string | Uint8Array> = new Map([
    ...[...files].map(([path, content]) => [path.replace(/^\//, ''), content] as const),
    ['report.txt', inventedReport],
  ]);

  /** What is said, in Chinese, of drafted files of which some were changed or taken away. */
  function said(changes: Readonly<Record<string, string | Uint8Array | undefined>>): readonly string[] {
    const all = Object.entries({...Object.fromEntries(drafted), ...changes});
    const opened = openFiles(all.flatMap(([name, content]) => (content === undefined ? [] : [{name, content}])));
    return ('problems' in opened ? opened.problems : opened.notes).map(({zh}) => zh);
  }

  it('are written back as they were where nothing was changed', () => {
    const opened = openFiles([...drafted].map(([name, content]) => ({name, content})));
    assert.ok('material' in opened);
    assert.deepEqual(
      filesOf(opened.material.review),
      new Map(
        [...drafted]
          .filter(([name]) => name !== 'report.txt')
          .sort(([a], [b]) => (a === 'report.json' ? -1 : b === 'report.json' ? 1 : 0)),
      ),
    );
  });

  const csv = (name: string) => drafted.get(name) as string;
  const unreadable: readonly (readonly [what: string, changes: Parameters<typeof said>[0], expected: RegExp])[] = [
    ['no text', {'report.txt': undefined}, /^还缺报告原文/],
    ['two texts', {'other.txt': 'x'}, /^有2个文本文件/],
    ['no report.json', {'report.json': undefined}, /^还缺 report\.json。$/],
    ['a broken report.json', {'report.json': '{'}, /^report\.json 不是 JSON/],
    ['a report.json of another form', {'report.json': '[]'}, /^report\.json 不是 JSON/],
    ['no observations', {'observations.csv': undefined}, /^还缺 observations\.csv。$/],
    [
      'another header',
      {'units.csv': 'a,b\n'},
      /^units\.csv 第1行：表头缺少id、[^，]*，表头里的“a”、“b”不是这个表的列名。列名有：id、/,
    ],
    ['a short row', {'units.csv': `${csv('units.csv')}x,y\n`}, /^units\.csv 第\d+行：有2个单元格，而表头有6列。/],
    [
      'an open quote',
      {'units.csv': `${csv('units.csv')}"x,y\n`},
      /^units\.csv 第\d+行第1列：从这里开始的双引号没有结束。$/,
    ],
    [
      'another encoding',
      {'units.csv': new Uint8Array([0xd6, 0xd0, 0xce, 0xc4])},
      /^units\.csv：编码不是 UTF-8，可能是 GBK。请在/,
    ],
    ['another text', {'report.txt': `\u3000${inventedReport}`}, /^有\d+处引文不在表格所写的位置/],
  ];
  for (const [what, changes, expected] of unreadable)
    it(`say what is wrong: ${what}`, () => {
      const sentences = said(changes);
      assert.equal(sentences.length, 1, sentences.join('\n'));
      assert.match(sentences[0], expected);
    });
});
