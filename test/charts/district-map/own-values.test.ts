import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {DistrictMapLayout} from '../../../src/charts/district-map/model/layout.js';
import type {Encoding} from '../../../src/charts/district-map/model/values/layout.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import {squares} from '../../../src/charts/district-map/model/tiles/square.js';
import {locales} from '../../fixtures/district-map-inputs.js';
import {overlaps} from '../../fixtures/overlaps.js';
import {all, drawn, own, texts, widths} from '../../fixtures/own-values.js';

/** Every label inside the graphic, and none over another. */
function assertSound(layout: DistrictMapLayout) {
  assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
  assert.doesNotMatch(JSON.stringify(layout.shades.concat()) + JSON.stringify(layout.labels), /NaN|Infinity|undefined/);
  assert.deepEqual(overlaps(layout.labels), []);
  for (const {y, size} of layout.labels) assert.ok(y <= layout.height && (size ?? 13) >= 12);
}

describe('a page’s own values on a district map', () => {
  it('have a key of their classes, with how many townships are in each', () => {
    const layout = drawn(own([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {unit: '万人'}));
    assert.deepEqual(texts(layout, 'axis'), [
      '万人（镇乡街道数）',
      '8–9（2）',
      '6–7（2）',
      '4–5（2）',
      '2–3（2）',
      '0–1（2）',
      '无数据（7）',
    ]);
    assert.deepEqual(texts(drawn(own([1, 5, 9]), {breaks: [5]}, 480, 'en'), 'axis').slice(1), [
      '5 or more (2)',
      'Under 5 (1)',
      'No data (14)',
    ]);
  });

  it('have no key where there is nothing but no data', () => {
    for (const encoding of ['choropleth', 'symbols', 'category'] as const)
      assert.deepEqual(texts(drawn(own([]), {encoding}), 'axis'), []);
  });

  it('tell no data from zero', () => {
    const layout = drawn(own([0, 5]));
    const looks = new Map(layout.shades.map(({level, path}) => [level, String(path).split('M').length - 1]));
    assert.equal(looks.get('none'), 16);
    assert.equal(layout.marks.find(({id}) => id === all[0].id)!.text, `${all[0].name.zh}：0`);
    assert.equal(layout.marks.find(({id}) => id === all[5].id)!.text, `${all[5].name.zh}：无数据`);
    assert.match(layout.howToRead, /虚线框为无数据/);
  });

  it('leave out the words for no data where a narrow tile does not hold them', () => {
    const values = (width: number) => texts(drawn(own([3]), {}, width), 'note');
    assert.deepEqual(new Set(values(600)), new Set(['无数据']));
    assert.deepEqual(new Set(values(256)), new Set(['–']));
  });

  it('are kinds where they are words, the commonest first, and all beyond six share a look', () => {
    const kinds = drawn(own(['山区', '平原', '平原']));
    assert.deepEqual(texts(kinds, 'axis').slice(1), ['平原（2）', '山区（1）', '无数据（14）']);
    const many = drawn(own(['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g']));
    assert.deepEqual(texts(many, 'axis').slice(-2), ['其他（2）', '无数据（9）']);
    assert.equal(kinds.table.columns[1].label, '类别');
    assert.equal(kinds.summary, '17个镇乡街道中，3个有数据：平原2个、山区1个。');
  });

  it('are summed up by the greatest and the least, and never ascribed to the report', () => {
    const zh = drawn(own([3, 1, 1], {unit: '万人', caption: '人口'}));
    assert.equal(zh.title, '人口');
    assert.equal(zh.summary, '17个镇乡街道中，3个有数据：最高为南门街道（3万人），最低为江厦街道、西门街道（1万人）。');
    assert.equal(zh.citation.cite, '数值由本页提供，不出自政府工作报告');
    const en = drawn(own([2, 2], {unit: 'yuan'}), {}, 480, 'en');
    assert.equal(en.summary, '2 of 17 townships have a value, all 2 yuan.');
    assert.equal(drawn(own([])).summary, '17个镇乡街道均无数据。');
  });

  it('stand in a table from the greatest down, those without a value last', () => {
    const {rows} = drawn(own([1, 3, null, 2])).table;
    assert.deepEqual(rows.map(([, value]) => value).slice(0, 4), ['3', '2', '1', '无数据']);
    assert.equal(rows.length, 17);
  });

  it('fit any width, whatever they are', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.string(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(value, {maxLength: 17}),
        fc.constantFrom<Encoding[]>('choropleth', 'symbols', 'category'),
        fc.constantFrom(hexagons, squares),
        fc.constantFrom(...widths),
        fc.constantFrom(...locales),
        (list, encoding, form, width, locale) => {
          const layout = drawn(own(list), {encoding, form}, width, locale);
          assert.equal(layout.marks.length, 17);
          assert.doesNotMatch(JSON.stringify(layout.shades), /NaN|Infinity|undefined/);
          assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
        },
      ),
      {numRuns: 60},
    );
  });

  for (const locale of locales)
    it(`keep their words apart in ${locale}`, () => {
      const values = own([1.8, 15.42, 12.6, 13.11, 11.2, 3.6, 3.1, 1.1, 0, 8.4, 2.9, 9.2, 4.1, 3.2, 9.9, 123456.789], {
        unit: '万人',
      });
      for (const width of widths)
        for (const form of [hexagons, squares])
          for (const encoding of ['choropleth', 'symbols'] as const)
            assertSound(drawn(values, {form, encoding}, width, locale));
    });

  it('stand beside a wide map as bars in the shades of its tiles, the greatest first, with the numbers of the table', () => {
    for (const locale of locales)
      for (const encoding of ['choropleth', 'symbols'] as const)
        for (const width of [840, 1152]) {
          const layout = drawn(own([3, 0, 12.5, 7]), {encoding}, width, locale);
          assertSound(layout);
          const beside = layout.labels.filter(({x}) => x > 0.45 * width);
          const numbers = beside.filter(({isBold}) => isBold).map(({text}) => text);
          assert.deepEqual(numbers, ['12.5', '7', '3', '0']);
          assert.deepEqual(
            layout.table.rows.slice(0, 4).map((cells) => cells[1]),
            numbers,
          );
          const ends = layout.shades.flatMap(({path}) =>
            [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)v14/g)].map(([, from, to]) => Number(to) - Number(from)),
          );
          assert.equal(ends.length, 3);
          const longest = Math.max(...ends);
          for (const [at, share] of [12.5, 7, 3].entries())
            assert.ok(Math.abs(ends.toSorted((a, b) => b - a)[at] / longest - share / 12.5) < 0.01);
        }
  });

  it('stand beside a wide map below and above zero, and kinds with their townships', () => {
    for (const locale of locales) {
      const layout = drawn(own([-5, 3, 8]), {}, 1152, locale);
      assertSound(layout);
      const [most, , least] = layout.labels.filter(({isBold, x}) => isBold && x > 520);
      assert.ok(least.anchor === 'end' && least.x < most.x);
      const kinds = drawn(own(['山区', '平原', '平原']), {}, 1152, locale);
      assertSound(kinds);
      assert.ok(texts(kinds, 'name').includes('平原 2'));
    }
  });

  it('have no list beside a narrow map', () => {
    assert.equal(drawn(own([3, 7]), {}, 839).labels.filter(({isBold}) => isBold).length, 0);
  });
});
