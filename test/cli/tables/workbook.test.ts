import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {csvFormatRows} from 'd3-dsv';
import fc from 'fast-check';
import {writeXlsx} from 'hucre/xlsx';
import type {WriteSheet} from 'hucre/xlsx';
import {start} from '../../../src/cli/start.js';
import {storeAt, tableFiles} from '../../../src/cli/tables/store.js';
import {readWorkbook} from '../../../src/pages/review/workbook/read-workbook.js';
import {writeWorkbook} from '../../../src/pages/review/workbook/write-workbook.js';

const haishu = new Map(tableFiles.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));

/** A workbook as a person makes it: dates, percentages and numbers where a spreadsheet makes them of what is typed. */
const typed = (sheets: readonly WriteSheet[]) => writeXlsx({sheets: [...sheets]});

const problemsOf = async (sheets: readonly WriteSheet[]) =>
  (await readWorkbook(await typed(sheets), 'book.xlsx')).problems.map(({message}) => message);

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Observations with some cells of one row, and the formats of these. */
function observations(
  cells: Readonly<Record<string, readonly [value: string | number | boolean | Date, format?: string]>>,
) {
  const names = Object.keys(cells);
  return {
    name: 'observations',
    rows: [names, Object.values(cells).map(([value]) => value)],
    cells: new Map(
      names.flatMap((name, at) => {
        const format = cells[name][1];
        return format ? [[`1,${at}`, {style: {numFmt: format}}]] : [];
      }),
    ),
  };
}

const rowOf = async (cells: Parameters<typeof observations>[0]) => {
  const {files, problems} = await readWorkbook(await typed([observations(cells)]), 'book.xlsx');
  assert.deepEqual(problems, []);
  return files.get('observations.csv')?.split('\n')[1];
};

describe('a workbook in place of a folder of tables', () => {
  it('holds the tables of this project without a change', async () => {
    const {files, problems} = await readWorkbook(await writeWorkbook(haishu), 'book.xlsx');
    assert.deepEqual(problems, []);
    assert.deepEqual(new Map([...files].sort()), new Map([...haishu].sort()));
  });

  it('holds any text', async () => {
    const text = fc.string({unit: 'grapheme', maxLength: 12});
    const special = fc.constantFrom('_x0041_', '=1+1', "'007", ' a ', 'a\r\nb', '\t', '\u0001', '<&>"', '1e5', 'TRUE');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, special), {minLength: 1, maxLength: 8}), async (cells) => {
        const csv = `${csvFormatRows([['id', 'name_zh'], ...cells.map((cell) => ['x', cell])])}\n`;
        const {files, problems} = await readWorkbook(await writeWorkbook(new Map([['units.csv', csv]])), 'x.xlsx');
        assert.deepEqual([problems, files.get('units.csv')], [[], csv]);
      }),
      {numRuns: 40},
    );
  });

  it('gives back what was typed where a spreadsheet has made numbers and dates of it', async () => {
    assert.equal(await rowOf({period: [2023], value: [5.5], start: [116]}), '2023,5.5,116');
    assert.equal(await rowOf({period: [day('2023-06-01'), 'mmm-yy'], value: [0.055, '0.00%']}), '2023-06,5.5');
    assert.equal(await rowOf({due: [day('2023-06-30'), 'yyyy/m/d'], literal: [0.055, '0.00%']}), '2023-06-30,5.5%');
    assert.equal(
      await rowOf({period: [day('2023-06-01'), 'yyyy"年"m"月"'], literal: [1234, '#,##0']}),
      '2023-06,"1,234"',
    );
    assert.equal(await rowOf({value: [0.1 + 0.2], literal: [7, '000'], high: [20_000_000_000]}), '0.3,007,20000000000');
  });

  it('names the cells of which this is not certain', async () => {
    const wrong: readonly (readonly [Parameters<typeof observations>[0], RegExp])[] = [
      [
        {literal: [day('2024-06-01'), 'm"月"d"日"']},
        /^observations row 2 literal: the spreadsheet made a date of it\. Format/,
      ],
      [{period: [day('2024-06-01'), 'm/d']}, /row 2 period: the spreadsheet made a date/],
      [{value: [day('2024-01-15'), 'yyyy/m/d']}, /row 2 value: the spreadsheet made a date/],
      [{period: [day('2023-06-15'), 'mmm-yy']}, /row 2 period: the spreadsheet made a date/],
      [{value: [1e18]}, /row 2 value: it has more than the 15 digits/],
      [{literal: [0.5, '# ?/?']}, /row 2 literal: it is a number whose format may differ/],
      [{hedge: [true]}, /row 2 hedge: the spreadsheet made a truth value/],
    ];
    for (const [cells, expected] of wrong) {
      const problems = await problemsOf([observations(cells)]);
      assert.equal(problems.length, 1);
      assert.match(problems[0], expected);
    }
  });

  it('reads the results of formulas, and names those without one', async () => {
    const rows = [
      ['id', 'name_zh'],
      ['x', null],
    ];
    const cells = (result: string | null) => new Map([['1,1', {formula: 'A1&"元"', formulaResult: result}]]);
    const book = await typed([{name: 'units', rows, cells: cells('万元')}]);
    assert.equal((await readWorkbook(book, 'x.xlsx')).files.get('units.csv'), 'id,name_zh\nx,万元\n');
    const [problem] = await problemsOf([{name: 'units', rows, cells: cells(null)}]);
    assert.match(problem, /^units row 2 name_zh: its formula has no result yet/);
  });

  it('names sheets of no table, merged cells, gaps and columns without a name, and passes over what is empty', async () => {
    const units = [
      ['id', 'name_zh'],
      ['x', '元'],
    ];
    const merges = [{startRow: 1, startCol: 0, endRow: 2, endCol: 0}];
    const problems = await problemsOf([
      {name: 'Units ', rows: [...units, [null, null], ['y', '人', null], [null, null, null]], merges},
      {name: 'observation', rows: [['period']]},
      {
        name: 'indicators',
        rows: [
          ['id', null],
          ['gdp', 'GDP'],
        ],
      },
      {name: 'Sheet1', rows: []},
      {name: 'WpsReserved', rows: [['x']], hidden: true},
      {
        name: 'report',
        rows: [
          ['field', 'value'],
          ['titel', 'x'],
        ],
      },
    ]);
    assert.deepEqual(
      problems.map((problem) => problem.replace(/(?<=Rename|Choose).*/, '')),
      [
        'units row 2: cells are merged. Unmerge them, and fill in each.',
        'units row 3: the row is empty. Delete it.',
        'observation row 1: no table has the name of this sheet. Did you mean "observations"? Rename',
        'indicators row 1 B: the column has no name. Write its name in row 1, or empty the column.',
        'report row 2 field: the report has no field "titel". Choose',
      ],
    );
  });

  it('has no room for a cell of more than 32,767 characters', async () => {
    const long = new Map([['units.csv', `id,name_zh\nx,${'字'.repeat(32_768)}\n`]]);
    await assert.rejects(async () => writeWorkbook(long), /units row 2 name_zh has 32768 characters/);
  });
});

describe('the commands on a workbook', () => {
  let folder: string;
  const call = (args: readonly string[], locale = 'en') =>
    start(args, {
      read: (file) => readFileSync(file),
      environment: {LANG: locale},
      program: new URL('../../../src/cli/main.ts', import.meta.url),
    });
  const path = (name: string) => join(folder, name);
  const write = async (args: readonly string[]) => {
    const {files = new Map<string, string>(), ...result} = await call(args);
    for (const [file, content] of files) writeFileSync(file, content);
    return result;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('unpack, place and pack a dataset by one', async () => {
    const {out: json = ''} = await call(['template']);
    writeFileSync(path('a.json'), String(json));
    writeFileSync(path('a.txt'), `${String((await call(['template', '--text'])).out)}\n`);
    const book = path('book.xlsx');
    const unpack = ['unpack', path('a.json'), book];
    assert.match(String((await write(unpack)).out), /^Wrote 12 sheets to /);
    const again = await call(unpack);
    assert.deepEqual([again.code, again.files], [2, undefined]);
    assert.match(String(again.error), /book\.xlsx is there already/);
    assert.equal((await write([...unpack, '--force'])).code, 0);
    assert.match(
      String((await write(['place', book, '--report', path('a.txt')])).out),
      /observations: 0 placed, 0 moved/,
    );
    const packed = JSON.parse(String((await call(['pack', book])).out)) as object;
    const {checksum, ...whole} = JSON.parse(String(json)) as {readonly checksum?: string; readonly report: object};
    assert.deepEqual(packed, {...whole, report: {...whole.report, ...identityOf(packed)}}, checksum);
    assert.deepEqual(readdirSync(folder).sort(), ['a.json', 'a.txt', 'book.xlsx']);
  });

  it('check one, and a folder, by the cells of their tables', async () => {
    const wrong = new Map(haishu);
    const csv = haishu.get('observations.csv') ?? '';
    wrong.set('observations.csv', csv.replace(/^(gdp,2022,,actual,\w+),\d+/m, '$1,7'));
    writeFileSync(path('wrong.xlsx'), await writeWorkbook(wrong));
    const row = csv.split('\n').findIndex((line) => line.startsWith('gdp,2022,,actual')) + 1;
    const {code, out} = await call(['check', path('wrong.xlsx')]);
    assert.equal(code, 1);
    assert.match(String(out), new RegExp(`^observations row ${row} value: 7 is not what "[^"]+" says`));
    const {out: chinese} = await call(['check', path('wrong.xlsx'), '--lang', 'zh']);
    assert.match(String(chinese), new RegExp(`^observations第${row}行 value：7与`));
    const {out: json} = await call(['check', path('wrong.xlsx'), '--format', 'json']);
    const [{table, column, line}] = (JSON.parse(String(json)) as {problems: Record<string, unknown>[]}).problems;
    assert.deepEqual([table, column, line], ['observations', 'value', undefined]);
    assert.match(String((await call(['check', 'data'])).out), /^No problem found/);
  });

  it('draft one, which the review reads and writes', async () => {
    writeFileSync(path('report.txt'), '某区政府工作报告（2024年）\n一、2024年目标\n地区生产总值增长6%左右。\n');
    const book = path('draft.xlsx');
    const draft = ['draft', path('report.txt'), '--out', book];
    assert.equal((await write(draft)).code, 0);
    const again = await call(draft);
    assert.equal(again.code, 2);
    assert.equal(again.files, undefined);
    assert.match(String(again.error), /draft\.xlsx is there already/);
    assert.match(String((await call([...draft, '--lang', 'zh'])).error), /draft\.xlsx已存在/);
    assert.equal((await write([...draft, '--force'])).code, 0);
    const store = storeAt(book);
    const files = await store.read();
    assert.match(files.get('observations.csv') ?? '', /2024,,target,approx,6,,左右/);
    await store.write(new Map([['units.csv', 'id,name_zh,name_en_one,name_en_other,si,si_factor\n']]));
    const after = await store.read();
    assert.equal(after.get('units.csv'), 'id,name_zh,name_en_one,name_en_other,si,si_factor\n');
    assert.equal(after.get('observations.csv'), files.get('observations.csv'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.new')),
      [],
    );
  });

  it('say in both languages what cannot be read, and write nothing', async () => {
    writeFileSync(path('old.xlsx'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    writeFileSync(path('cut.xlsx'), (await writeWorkbook(haishu)).subarray(0, 5000));
    writeFileSync(path('text.xlsx'), 'id,name_zh\n');
    writeFileSync(path('date.xlsx'), await typed([observations({value: [day('2024-01-15'), 'yyyy/m/d']})]));
    writeFileSync(path('empty.xlsx'), await typed([{name: 'Sheet1', rows: []}]));
    const wrong: readonly (readonly [file: string, code: number, zh: RegExp, en: RegExp])[] = [
      ['old.xlsx', 2, /是\.xls格式，或设有密码/, /in the format \.xls, or has a password/],
      ['cut.xlsx', 2, /不是完整的\.xlsx工作簿/, /no complete \.xlsx workbook/],
      ['text.xlsx', 2, /不是\.xlsx工作簿/, /no \.xlsx workbook/],
      ['table.ods', 2, /不是\.xlsx工作簿/, /no \.xlsx workbook/],
      ['none.xlsx', 2, /没有这个文件/, /no such file/],
      [
        'date.xlsx',
        1,
        /^observations第2行 value：电子表格把它变成了日期。请把/,
        /^observations, column value, row 2: the/,
      ],
      [
        'empty.xlsx',
        2,
        /empty\.xlsx, report：工作簿中没有这张工作表/,
        /empty\.xlsx, report cannot be read: the workbook has no/,
      ],
    ];
    for (const [file, code, zh, en] of wrong)
      for (const [locale, expected] of [
        ['zh_CN', zh],
        ['en', en],
      ] as const) {
        const result = await call(['pack', path(file)], locale);
        assert.deepEqual([result.code, result.files], [code, undefined], file);
        assert.match(result.error ?? '', expected);
      }
  });
});

/** The facts of a report that `place` writes. */
function identityOf(dataset: object): object {
  const {sha256, length} = (dataset as {readonly report: {readonly sha256: string; readonly length: number}}).report;
  return {sha256, length};
}
