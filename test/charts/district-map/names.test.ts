import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {withNames} from '../../../src/charts/district-map/model/projects/names.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import type {DistrictMapLayout} from '../../../src/charts/district-map/model/layout.js';
import {counted, lay, locales, real} from '../../fixtures/district-map-inputs.js';

const named = (width: number, locale: (typeof locales)[number] = 'zh', selected = '', isLow = false) =>
  withNames(lay(real, width, locale), real, {width, isLow}, {selected}, locale);
const textOf = ({labels}: DistrictMapLayout) =>
  labels
    .map(({text}) => text)
    .join('')
    .replaceAll(' ', '');
const listed = ({labels}: DistrictMapLayout, map: DistrictMapLayout) => labels.slice(map.labels.length);
/** The rows of a list, by the bold words at their heads: `月湖 4`. */
const headsOf = (layout: DistrictMapLayout) => layout.labels.filter(({text, isBold}) => isBold && / \d+$/.test(text));

describe('the names of projects', () => {
  for (const locale of locales)
    for (const width of [256, 296, 456, 552, 1152])
      it(`stand beside a wide map and below a narrow one, all of them: ${width} px, ${locale}`, () => {
        const words = textOf(named(width, locale));
        for (const {project} of real.divisions.flatMap(({located}) => located))
          assert.ok(words.includes(project.name[locale].replaceAll(' ', '')), project.name[locale]);
        assert.match(words, locale === 'zh' ? /未提到：/ : /Nonenamed:/);
      });

  it('stand each on lines of its own, after a dot', () => {
    for (const width of [256, 552, 1152]) {
      const list = listed(named(width), lay(real, width));
      const names = new Set(real.divisions.flatMap(({located}) => located.map(({project}) => project.name.zh)));
      for (const {text} of list) assert.ok([...names].filter((name) => text.includes(name)).length <= 1, text);
    }
  });

  it('stand below a map of 540 px and more in two columns of about one height', () => {
    for (const locale of locales)
      for (const width of [552, 760]) {
        const list = listed(named(width, locale), lay(real, width, locale));
        const columns = [list.filter(({x}) => x < width / 2), list.filter(({x}) => x >= width / 2)];
        const [first, second] = columns.map((column) => Math.max(...column.map(({y}) => y)));
        assert.ok(Math.abs(first - second) < 60, `${locale}, ${width} px: ${first} ${second}`);
        assert.ok(list.every(({y}) => y > lay(real, width, locale).height));
      }
  });

  it('stand beside a map of 840 px and more, in two columns of about one height where one would reach far down', () => {
    for (const locale of locales)
      for (let width = 840; width < 1400; width += 24) {
        const map = lay(real, width, locale);
        const list = listed(named(width, locale), map);
        const left = Math.min(...list.map(({x}) => x));
        assert.ok(left > width * 0.42, `${width} px, ${locale}: ${left}`);
        const columns = [list.filter(({x}) => x < (left + width) / 2), list.filter(({x}) => x >= (left + width) / 2)];
        const [first, second] = columns.map((column) => Math.max(...column.map(({y}) => y)));
        assert.ok(Math.abs(first - second) < 140, `${width} px, ${locale}: ${first} ${second}`);
      }
  });

  it('are left out below a map in a low room, not beside one', () => {
    assert.equal(named(552, 'zh', '', true).height, lay(real, 552).height);
    assert.equal(headsOf(named(1152, 'zh', '', true)).length, 11);
  });

  it('are in ink, whether the place is stated or inferred', () => {
    const {labels} = named(1152);
    const toneOf = (start: string) => labels.find(({text}) => text.startsWith(start))!.tone;
    assert.deepEqual([toneOf('翠柏里'), toneOf('汪弄')], ['name', 'name']);
  });

  it('have strong lines around those of the township that is chosen', () => {
    for (const width of [296, 552, 1152]) {
      const linesOf = (selected: string) =>
        named(width, 'zh', selected)
          .shades.find(({level}) => level === 'stated')!
          .path.match(/M[\d.]+ [\d.]+h[\d.]+v2h/g)?.length ?? 0;
      assert.deepEqual([linesOf(''), linesOf('longguan'), linesOf('ximen')], [0, 0, 2]);
    }
  });
});

describe('a list of very many townships', () => {
  const look = {form: hexagons, encoding: 'choropleth', scale: 'quantile', breaks: [], byCount: true} as const;
  const layOut = (count: number, width: number, selected = '', isListed = false) => {
    const input = counted(...Array.from({length: count}, () => 1));
    return layoutProjects(input, look, {width}, 'zh', selected, isListed);
  };

  it('is whole below a narrow map up to 15, and beside a wide one', () => {
    for (const layout of [layOut(15, 480), layOut(20, 1152)]) {
      assert.ok(headsOf(layout).length >= 15);
      assert.equal(layout.more, undefined);
    }
  });

  it('begins with 12 and the one that is chosen, says how many more there are, and is whole where all are asked for', () => {
    const short = layOut(20, 480);
    assert.equal(headsOf(short).length, 12);
    assert.ok(short.labels.some(({text}) => text === '另有8处有项目'));
    assert.deepEqual(short.more, {text: '全部20处的项目', open: false});
    const chosen = layOut(20, 480, 't17');
    assert.deepEqual(headsOf(chosen).at(-1)!.text, '第17 1');
    assert.ok(chosen.labels.some(({text}) => text === '另有7处有项目'));
    const whole = layOut(20, 480, '', true);
    assert.equal(headsOf(whole).length, 20);
    assert.deepEqual(whole.more, {text: '全部20处的项目', open: true});
  });

  it('has a number for the names of a township beyond a dozen', () => {
    const {labels} = layoutProjects(counted(14), look, {width: 480}, 'zh');
    assert.ok(labels.some(({text}) => text === '另有2个'));
  });
});
