import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import fc from 'fast-check';
import {csvOf, fileName} from '../../../src/model/export.js';
import type {FigureLayout, RawFacts} from '../../../src/model/layout.js';
import {sheetOf} from '../../../src/model/sheet.js';
import {textWidth} from '../../../src/model/text-width.js';

const layout: FigureLayout = {
  title: '固定资产投资增长率',
  summary: '2023年目标为8%以上，低于2022年实际的13.3%。',
  howToRead: '斜纹区为达到目标的范围。',
  notes: ['口径相近：两年的统计范围不同。'],
  citation: {cite: '政府工作报告，2023年2月1日', quote: '增长8%以上'},
  table: {caption: '', columns: [{label: '时期'}, {label: '数值', numeric: true}], rows: [['2022年', '13.3%']]},
  width: 300,
  height: 120,
  labels: [],
  marks: [],
};

describe('a table as CSV', () => {
  it('is header and rows, with quotes where a field needs them', () => {
    const columns = [{label: 'a,b'}, {label: '“c”'}];
    assert.equal(csvOf({columns, rows: [['1 "2"', 'x\ny']]}), '"a,b",“c”\r\n"1 ""2""","x\ny"\r\n');
  });

  it('gives back every field to a parser', () => {
    const text = fc.string({unit: 'grapheme'});
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), {minLength: 1}), (rows) => {
        const read = csvParse(csvOf({columns: [{label: 'a'}, {label: 'b'}], rows}));
        const plain = (field: string, original: string) =>
          /^\s*[=@+\-−＝＠＋－\t\r\n]/.test(original) ? field.replace(/^'/, '') : field;
        assert.deepEqual(
          read.map(({a, b}, at) => [plain(a, rows[at][0]), plain(b, rows[at][1])]),
          rows,
        );
      }),
    );
  });

  it('runs no formula, and leaves numbers with their sign alone', () => {
    const of = (text: string) => csvOf({columns: [{label: 'a'}], rows: [[text]]}).split('\r\n')[1];
    const formulas = [
      ...['=1+1', '@SUM(A1)', '+cmd|x', '-2+3+cmd', ' =1', '\t=1', '＝1+1', '＋1+cmd|x', '-1*SUM(A1)', '+5(SUM(1))'],
      ...["-2 cmd|' /C calc'!A0", '-A1', '+14（=1）', '−1!A1'],
    ];
    for (const text of formulas) assert.equal(of(text), `'${text}`);
    assert.equal(of('=HYPERLINK("x")'), `"'=HYPERLINK(""x"")"`);
    const numbers = [
      '−14.3%',
      '-5',
      '-5.25',
      '+14（+30.4%）',
      '−4000（−16.7%）起',
      '+14 (+30.4%)',
      '−1.2亿元',
      '-',
      '—',
      '8%以上',
      '',
    ];
    for (const text of numbers) assert.equal(of(text), text);
  });

  it('has raw facts beside what is shown: numbers as they are, nothing where a row has none', () => {
    const raw: readonly RawFacts[] = [
      {id: 'a', value: -0.053, unit: 'percent'},
      {id: '=b', start: 12},
    ];
    assert.deepEqual(csvOf({columns: [{label: '数值'}], rows: [['−0.1%'], ['约5']], raw}).split('\r\n'), [
      '数值,id,value,unit,start',
      '−0.1%,a,-0.053,percent,',
      "约5,'=b,,,12",
      '',
    ]);
  });
});

describe('a file', () => {
  it('is named after the title, without what some system refuses', () => {
    assert.equal(fileName('投资：8%以上？ <a/b>', 'svg'), '投资：8 以上？ a b.svg');
    assert.equal(fileName('../..', 'csv'), 'chart.csv');
    assert.equal(fileName('', 'png'), 'chart.png');
  });

  it('has a name of a sound length, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (title) => {
        const name = fileName(title, 'csv');
        assert.ok([...name].length <= 64 && !/[\\/:*?"<>|\n]/.test(name) && /^[^.\s]/.test(name));
      }),
    );
  });
});

describe('a figure as one picture', () => {
  const sheet = sheetOf(layout);
  const words = sheet.words.map(({text}) => text).join('');

  it('says all that the figure says, in its order', () => {
    const {title, summary, howToRead, notes, citation} = layout;
    assert.equal(words, title + summary + howToRead + notes.join('') + `${citation.cite} “${citation.quote}”`);
  });

  it('has room for every line, and none over the graphic', () => {
    const {x, y} = sheet.graphic;
    for (const {x: left, y: line, text, size} of sheet.words) {
      assert.ok(left + textWidth(text, size) <= sheet.width && line < sheet.height, text);
      assert.ok(line < y || line - size! >= y + layout.height, text);
    }
    assert.ok(x + layout.width <= sheet.width);
  });

  it('sets nothing smaller than 12 pixels', () => {
    assert.ok(sheet.words.every(({size}) => size! >= 12));
  });

  it('has no line for an absent note or quote', () => {
    const {words} = sheetOf({...layout, howToRead: '', notes: [], citation: {cite: 'x'}});
    assert.equal(words.at(-1)?.text, 'x');
    assert.ok(words.every(({text}) => text !== ''));
  });
});
