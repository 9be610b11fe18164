import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import {squares} from '../../../src/charts/district-map/model/tiles/square.js';
import {locales} from '../../fixtures/district-map-inputs.js';
import {boxOf} from '../../fixtures/overlaps.js';
import {drawn, own, widths} from '../../fixtures/own-values.js';

describe('values as circles, and the key of values', () => {
  it('are circles whose areas are the values', () => {
    const {shades} = drawn(own([4, 1, 0]), {encoding: 'symbols'});
    const radii = [...String(shades.find(({level}) => level === 'symbol')!.path).matchAll(/a([\d.]+) /g)].map(
      ([, radius]) => Number(radius),
    );
    const [largest, smallest] = [Math.max(...radii), Math.min(...radii)];
    assert.ok(Math.abs((largest / smallest) ** 2 - 4) < 0.1);
    // Two values above zero and the key's two circles, each of two arcs.
    assert.equal(radii.length, 2 * 4);
  });

  it('are circles that stand clear of all words, inside their tiles', () => {
    const list = [15.42, 0.2, 12.6, 13.11, 1, 3.6, 9.99, 0, 8.4, 2.9, 9.2, 4.1, 3.2, 9.9, 7, 6, 5];
    for (const locale of locales)
      for (const form of [hexagons, squares])
        for (const width of widths) {
          const {labels, marks, shades} = drawn(own(list), {encoding: 'symbols', form}, width, locale);
          const {path} = shades.find(({level}) => level === 'symbol')!;
          // The circles of the key have a line each.
          const circles = [...String(path).matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+) [^ML]*z(?!M[^a]*L)/g)].map(
            (found) => {
              const [left, y, radius] = found.slice(1).map(Number);
              return {x: left + radius, y, radius};
            },
          );
          assert.equal(circles.length, 16);
          assert.ok(Math.max(...circles.map(({radius}) => radius)) >= marks[0].width * 0.27);
          for (const {x, y, radius} of circles) {
            const tile = marks.find(
              (mark) =>
                Math.abs(mark.x + mark.width / 2 - x) < 1 && Math.abs(mark.y + mark.height / 2 - y) < mark.height / 2,
            )!;
            assert.ok(y - radius > tile.y && y + radius < tile.y + tile.height);
            for (const box of labels.map(boxOf)) {
              const [dx, dy] = [Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom)];
              assert.ok(Math.hypot(dx, dy) > radius, `${box.text} at ${width} px`);
            }
          }
        }
  });

  it('have a key whose shades touch as one scale, with no data apart from it', () => {
    const {shades} = drawn(own([0, 2, 4, 6, 8]), {}, 1000);
    const swatch = (level: number | string) => {
      const {path} = shades.find((shade) => shade.level === level)!;
      const [, top, height] = /M[\d.]+ ([\d.]+)h20v([\d.]+)/.exec(String(path))!;
      return {top: Number(top), bottom: Number(top) + Number(height)};
    };
    for (const level of [5, 4, 3, 2]) assert.ok(swatch(level - 1).top - swatch(level).bottom <= 2);
    assert.ok(swatch('none').top - swatch(1).bottom >= 7);
  });

  it('have a key of circles that stand in each other, with a line to the number of each', () => {
    for (const width of [280, 600]) {
      const layout = drawn(own([4, 1, 0]), {encoding: 'symbols'}, width);
      const {path} = layout.shades.find(({level}) => level === 'symbol')!;
      const number = String.raw`([-\d.]+)`;
      const circle = new RegExp(`M${number} ${number}a${number} [^M]*zM${number} ${number}L${number} ${number}`, 'g');
      const key = [...String(path).matchAll(circle)].map((found) => found.slice(1).map(Number));
      assert.equal(key.length, 2);
      const words = layout.labels.filter(({tone, text}) => tone === 'axis' && /^\d+$/.test(text));
      assert.deepEqual(
        words.map(({text}) => text),
        ['4', '1'],
      );
      key.forEach(([left, middle, radius, x, top, end, at], index) => {
        assert.ok(Math.abs(left + radius - x) <= 1 && Math.abs(middle - radius - top) <= 1, 'the line begins on top');
        assert.ok(end < words[index].x && Math.abs(at + 4 - words[index].y) <= 1, 'and ends at the number');
      });
      const [[, one, large], [, other, small]] = key;
      assert.ok(Math.abs(one + large - other - small) < 0.2, 'both have one ground');
      assert.ok(words[1].y - words[0].y >= 14, 'the numbers have lines of their own');
    }
  });
});
