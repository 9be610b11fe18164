import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layers} from '../../../src/dataset/haishu-2023/layers.js';
import {divisions} from '../../../src/dataset/query/divisions.js';
import type {Locale, Projects} from '../../../src/dataset/types.js';
import {layoutLayer} from '../../../src/charts/district-map/model/layers/layout.js';
import type {DistrictMapLayout} from '../../../src/charts/district-map/model/layout.js';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import {shortName} from '../../../src/charts/district-map/model/name.js';
import {inputOf, locales} from '../../fixtures/district-map-inputs.js';
import {overlaps} from '../../fixtures/overlaps.js';

const usual = {form: hexagons, encoding: 'choropleth', byCount: true, scale: 'quantile', breaks: []} as const;
const symbols = {...usual, encoding: 'symbols', byCount: false} as const;

const data: Projects = {...layers, places: layers.places.map(({tile, ...place}) => place)};

const maps: readonly (readonly [string, (width: number, locale: Locale) => DistrictMapLayout])[] = [
  ['projects', (width, locale) => layoutProjects(inputOf(data), usual, {width}, locale)],
  ['projects as circles', (width, locale) => layoutProjects(inputOf(data), symbols, {width}, locale)],
  ['mentions', (width, locale) => layoutLayer('mentions', data, usual, {width}, locale)],
  ['mentions as circles', (width, locale) => layoutLayer('mentions', data, symbols, {width}, locale)],
];

describe('a map whose divisions have no tiles', () => {
  for (const [name, lay] of maps)
    it(`lists all of them with their ${name}, and says why`, () => {
      for (const locale of locales)
        for (const width of [280, 480, 1152]) {
          const {marks, labels, height, notes, shades} = lay(width, locale);
          const words = labels.map(({text}) => text).join('');
          for (const {name: full} of divisions(data))
            assert.ok(words.includes(shortName(full, locale).replace(/ .*/, '')));
          assert.deepEqual(marks, []);
          assert.deepEqual(overlaps(labels), []);
          assert.ok(labels.every(({y}) => y > 0 && y <= height) && shades.length > 0);
          assert.match(
            notes.join(),
            locale === 'zh' ? /没有给出.*位置，因此列表/ : /no place on a schematic, so they are listed/,
          );
          assert.doesNotMatch(notes.join(), /示意图，不代表|未绘入图中|not on the map/);
        }
    });
});
