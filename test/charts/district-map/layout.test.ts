import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {classOf, countClasses} from '../../../src/charts/district-map/model/count-classes.js';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {withNames} from '../../../src/charts/district-map/model/projects/names.js';
import {nameLines, shortName} from '../../../src/charts/district-map/model/name.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import type {Label} from '../../../src/model/layout.js';
import {yearsOfPeriod} from '../../../src/model/words/period-span.js';
import {labelWidth} from '../../../src/model/text-width.js';
import {counted, dotsIn, inputOf, lay, locales, real, small, wordsIn} from '../../fixtures/district-map-inputs.js';
import {smallDataset} from '../../fixtures/small-dataset.js';

const widths = [256, 280, 296, 340, 376, 420, 480, 552, 760, 1152];

const boxOf = (label: Label) => {
  const width = labelWidth(label);
  const x = label.x - {start: 0, middle: width / 2, end: width}[label.anchor ?? 'start'];
  const size = label.size ?? 13;
  return {text: label.text, x, y: label.y - size * 0.88, right: x + width, bottom: label.y + size * 0.2};
};
const overlaps = (labels: readonly Label[]) => {
  const boxes = labels.map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
};

describe('a name in a tile', () => {
  it('goes without the word for what the township is, where enough remains', () => {
    const names: [string, string][] = [
      ['石碶街道', '石碶'],
      ['集士港镇', '集士港'],
      ['龙观乡', '龙观'],
      ['沙镇', '沙镇'],
    ];
    for (const [full, short] of names) assert.equal(shortName({zh: full, en: ''}, 'zh'), short);
    for (const kind of ['Subdistrict', 'Town', 'Township'])
      assert.equal(shortName({zh: '', en: `Shiqi ${kind}`}, 'en'), 'Shiqi');
    assert.equal(shortName({zh: '', en: 'Townsend'}, 'en'), 'Townsend');
  });

  it('is broken between the syllables of Pinyin where it is too long', () => {
    const broken: [string, string[]][] = [
      ['Zhangshui', ['Zhang-', 'shui']],
      ['Longguan', ['Long-', 'guan']],
      ['Jishigang', ['Jishi-', 'gang']],
      ['Dongqiao', ['Dong-', 'qiao']],
      ['Nanmen', ['Nan-', 'men']],
      ['Yuehu', ['Yuehu']],
    ];
    for (const [name, lines] of broken) assert.deepEqual(nameLines(name, 36.3, 12), lines);
  });

  it('is broken between words, and between Chinese characters', () => {
    assert.deepEqual(nameLines('Old Town', 36, 12), ['Old', 'Town']);
    assert.deepEqual(nameLines('经济开发区', 36, 12), ['经济开', '发区']);
  });

  it('is left out where three lines do not hold it', () => {
    assert.deepEqual(nameLines('Zhangshui', 20, 12), []);
    assert.deepEqual(nameLines('高新技术产业开发区', 26, 12), []);
  });
});

describe('the classes of counts', () => {
  const ranges = (counts: number[]) => countClasses(counts).map(({from, to}) => (from === to ? from : [from, to]));

  it('are the counts that occur, while they are few', () => {
    assert.deepEqual(ranges([3, 0, 1, 1, 3]), [0, 1, 3]);
    assert.deepEqual(ranges([2]), [2]);
    assert.deepEqual(ranges([]), []);
  });

  it('are five above zero at most, joined where counts are nearest by ratio', () => {
    assert.deepEqual(ranges([0, 1, 2, 3, 4, 5, 6, 9]), [0, 1, 2, [3, 4], [5, 6], 9]);
  });

  it('hold every count, in order, with rising levels, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), {minLength: 1}), (counts) => {
        const classes = countClasses(counts);
        assert.ok(classes.length <= 6);
        for (const count of counts) assert.ok(classOf(classes, count));
        for (const one of classes) assert.ok(counts.includes(one.from) && counts.includes(one.to));
        assert.equal(classes[0].level === 0, counts.includes(0));
        classes.slice(1).forEach(({from, level}, index) => {
          assert.ok(from > classes[index].to && level > classes[index].level && level <= 5);
        });
      }),
    );
  });
});

describe('the layout of a district map', () => {
  it('is plain data', () => {
    for (const input of [small, real]) {
      const layout = lay(input);
      assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
    }
  });

  it('has a tile for each township, read from north to south and west to east', () => {
    assert.deepEqual(
      lay().marks.map(({id}) => id),
      ['south', 'north'],
    );
    const ids = lay(real).marks.map(({id}) => id);
    assert.equal(ids.length, 17);
    assert.deepEqual(ids.slice(0, 5), ['gaoqiao', 'wangchun', 'ximen', 'gulou', 'zhangshui']);
    assert.deepEqual(ids.slice(-2), ['dongqiao', 'shiqi']);
  });

  it('writes the short name into each tile, with a dot for each project, filled unless its place is inferred', () => {
    for (const locale of locales)
      for (const width of [248, 552, 1152]) {
        const layout = lay(real, width, locale);
        for (const {place, located} of real.divisions) {
          const name = wordsIn(layout, place.id).map(({text}) => text.replace(/-$/, ''));
          assert.equal(name.join('').toLowerCase(), shortName(place.name, locale).toLowerCase());
          const bases = located.map(({basis}) => basis !== 'inferred');
          assert.deepEqual(dotsIn(layout, place.id), bases.sort().reverse(), `${place.id} at ${width} px`);
        }
      }
  });

  it('gives the report’s silence a look of its own: an empty tile with its name in secondary colour', () => {
    const layout = lay(counted(0, 2));
    assert.deepEqual(
      layout.shades.map(({level}) => level),
      ['unlocated', 'located', 'stated'],
    );
    assert.deepEqual(
      ['t0', 't1'].map((id) => wordsIn(layout, id).map(({text, tone}) => [text, tone])),
      [[['第0', 'note']], [['第1', 'name']]],
    );
  });

  it('puts many dots into rows inside the tile, and a number where they have no room', () => {
    const layout = lay(counted(1, 9, 40), 300);
    const {x, y, width, height} = layout.marks[1];
    const path = layout.shades.find(({level}) => level === 'stated')!.path;
    const dots = [...path.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+) /g)].map((found) => found.slice(1).map(Number));
    const inside = dots.filter(([left]) => left > x && left < x + width);
    assert.equal(inside.length, 9);
    assert.equal(new Set(inside.map(([, middle]) => middle)).size, 2);
    for (const [left, middle, radius] of inside) {
      assert.ok(left >= x && left + 2 * radius <= x + width);
      assert.ok(middle - radius >= y && middle + radius <= y + height);
    }
    assert.equal(wordsIn(layout, 't2').at(-1)!.text, '40');
    assert.deepEqual(dotsIn(layout, 't2'), []);
  });

  it('stretches its tiles where names take more lines, and keeps every word at 12 px or more', () => {
    const narrow = lay(real, 256, 'en');
    const tile = narrow.marks[0];
    assert.ok(tile.height / tile.width > 1.2);
    assert.deepEqual(
      wordsIn(narrow, 'zhangshui').map(({text}) => text),
      ['Zhang-', 'shui'],
    );
    for (const {size} of narrow.labels) assert.ok((size ?? 13) >= 12);
  });

  it('leaves a township without a tile to the table, and says so', () => {
    const data = smallDataset();
    const places = data.places.map(({tile, ...place}) =>
      place.id === 'south' ? place : {...place, ...(tile && {tile})},
    );
    const look = {form: hexagons, encoding: 'choropleth', scale: 'quantile', breaks: [], byCount: true} as const;
    const layout = layoutProjects(inputOf({...data, places}), look, {width: 480}, 'zh');
    assert.equal(layout.marks.length, 1);
    assert.ok(layout.notes.some((note) => note.includes('1个镇乡街道未绘入图中')));
    assert.ok(layout.table.rows.some(([name]) => name === '城南街道'));
  });

  it('has words and a table where no township has a tile, or none exists', () => {
    const data = smallDataset();
    for (const places of [data.places.filter(({level}) => level === 'site'), []]) {
      const projects = data.projects.map((project) => ({...project, places: []}));
      const layout = lay(inputOf({...data, projects, places}));
      assert.deepEqual([layout.height, layout.marks.length, layout.labels.length], [0, 0, 0]);
      assert.match(layout.summary, /2个没写明镇乡街道/);
      assert.deepEqual(
        layout.table.rows.map(([name, count]) => [name, count]),
        [['没写明镇乡街道', '2']],
      );
    }
  });

  it('writes no name rather than a piece of one where tiles are very many', () => {
    const layout = lay(counted(...Array.from({length: 30}, (_, index) => index)), 256);
    assert.ok(layout.labels.every(({tone}) => tone !== 'name'));
    assert.equal(layout.marks.length, 30);
    assert.deepEqual(overlaps(layout.labels), []);
  });

  for (const locale of locales)
    it(`has labels that do not touch one another or stick out, at any width, in ${locale}`, () => {
      for (const width of widths)
        for (const selected of ['', 'gulou', 'shiqi']) {
          const layout = withNames(lay(real, width, locale), real, {width}, {selected}, locale);
          assert.deepEqual(overlaps(layout.labels), [], `${width} px`);
          for (const {place} of real.divisions)
            assert.ok(wordsIn(layout, place.id).length > 0, `${place.id} at ${width} px`);
          for (const box of layout.labels.map(boxOf)) {
            assert.ok(box.x >= -0.5 && box.right <= width + 0.5, `${width} px: ${box.text}`);
            assert.ok(box.y >= 0 && box.bottom <= layout.height, `${width} px: ${box.text}`);
          }
          for (const mark of layout.marks) assert.ok(mark.x >= -0.01 && mark.x + mark.width <= width + 0.01);
        }
    });

  it('never has a number gone wrong, whatever the counts and widths', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), {maxLength: 9}), fc.integer({min: 1, max: 2000}), (counts, width) => {
        for (const locale of locales) {
          const layout = lay(counted(...counts), width, locale);
          assert.doesNotMatch(JSON.stringify(layout), /NaN|Infinity|null|undefined/);
          assert.equal(layout.marks.length, counts.length);
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('the years of a period', () => {
  const cases: [string, number[]][] = [
    ['2022', [2022]],
    ['../2023-06~', [2023]],
    ['2022/2023', [2022, 2023]],
    ['2022-12', [2022]],
    ['some day', []],
  ];
  for (const [edtf, years] of cases)
    it(`${edtf} touches ${years.join(' and ') || 'none'}`, () => assert.deepEqual(yearsOfPeriod(edtf), years));
});
