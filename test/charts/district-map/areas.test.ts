import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {joinFeatures} from '../../../src/dataset/geometry/join.js';
import {readGeoJson} from '../../../src/dataset/geometry/read.js';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {areaForm, areasOf} from '../../../src/charts/district-map/model/areas/form.js';
import {areaCircle, areaLabels} from '../../../src/charts/district-map/model/areas/labels.js';
import type {DistrictMapLayout, MapForm, MapUnit} from '../../../src/charts/district-map/model/layout.js';
import {customizedShapes} from '../../../src/charts/district-map/view/customized-map.js';
import {layoutValues} from '../../../src/charts/district-map/model/values/layout.js';
import type {Unit} from '../../../src/charts/district-map/model/values/layout.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import {planeOf, readingCells, readingRanks} from '../../../src/charts/district-map/model/areas/plane.js';
import type {Plane} from '../../../src/charts/district-map/model/areas/plane.js';
import {real, townshipNouns} from '../../fixtures/district-map-inputs.js';
import {inventedGeometry, realTownships} from '../../fixtures/invented-geometry.js';
import {boxOf} from '../../fixtures/overlaps.js';

const read = readGeoJson(inventedGeometry);
assert.ok('features' in read);
const {joined} = joinFeatures(read.features, realTownships);
const plane = planeOf(joined.map(({feature}) => feature));
const ids = joined.map(({place}) => place.id);
const cells = readingCells(plane);
const ranks = readingRanks(cells);
const places = joined.map(({place}, index) => ({...place, tile: cells[index]}));
const credits = {approval: 'GS(2024)0000号', source: '', attribution: ''};

/** The plane, and how often its areas were looked at. */
function watched(): {readonly plane: Plane; readonly count: () => number} {
  let count = 0;
  const {shapes, ...rest} = plane;
  return {
    plane: {
      ...rest,
      get shapes() {
        count++;
        return shapes;
      },
    },
    count: () => count,
  };
}

const words = {title: '', summary: '', howToRead: '', notes: [], citation: {cite: ''}};
const table = {caption: '', columns: [], rows: []};
const unitsOf = (valueOf: (index: number) => number): Unit[] =>
  places.map((place, index) => ({place, value: valueOf(index), text: `${place.name.zh}：${valueOf(index)}`}));
const drawn = (form: MapForm, units: readonly Unit[], width = 480) =>
  layoutValues(
    {...words, table},
    units,
    {form, encoding: 'choropleth', scale: 'quantile', breaks: [], heading: '数值', nouns: townshipNouns.zh},
    {width},
    'zh',
  );

describe('areas at a width', () => {
  it('are computed once for a width, and again at another width', () => {
    const {plane: watchedPlane, count} = watched();
    const at = areasOf(watchedPlane);
    const first = at(480);
    const before = count();
    assert.equal(at(480), first);
    assert.equal(count(), before);
    assert.notEqual(at(700), first);
    assert.deepEqual(at(480).shapes, first.shapes);
  });

  it('give the anchor of a label in each area', () => {
    const {shapes, anchorOf} = areasOf(plane)(480);
    ids.forEach((id, index) => {
      const middle = anchorOf(index)!;
      const {x, y, width, height} = shapes[index];
      assert.ok(middle.x > x && middle.x < x + width, id);
      assert.ok(middle.y > y && middle.y < y + height, id);
      assert.equal(anchorOf(index), middle);
    });
  });
});

describe('a circle in an area', () => {
  const unit: MapUnit = {place: places[0], text: '', valuesOf: () => ['12.6'], level: 'plain', faint: false};
  const at = (radius: number, height: number) => areaCircle({x: 50, y: 50}, radius, unit, {height}, 'zh');

  it('stays in the middle where it holds its words', () => {
    assert.deepEqual(at(24, 90), {x: 50, y: 50, radius: 24, lines: 0});
  });

  it('makes room for its words under it, so that both stand in the area, in one line or two', () => {
    for (const [height, lines] of [
      [60, 2],
      [40, 1],
    ]) {
      const circle = at(8, height);
      assert.equal(circle.lines, lines);
      assert.ok(circle.y - circle.radius >= 50 - height / 2);
      assert.ok(circle.y + circle.radius + 1 + 15 * lines <= 50 + height / 2);
    }
  });

  it('keeps its place where the area has room for no more', () => {
    assert.deepEqual(at(8, 30), {x: 50, y: 50, radius: 8, lines: 0});
  });

  it('is crossed by no words of another area where it makes room', () => {
    const form = areaForm({ids, ranks, plane}, credits);
    const nouns = townshipNouns.zh;
    const look = {encoding: 'symbols', scale: 'quantile', breaks: [], heading: '数值', nouns, form} as const;
    for (const width of [480, 700, 960]) {
      const {labels, shades} = layoutValues(
        {...words, table},
        unitsOf((index) => (index + 1) ** 2),
        look,
        {width},
        'zh',
      );
      const path = shades.map((shade) => (shade.level === 'symbol' ? shade.path : '')).join('');
      const circles = [...path.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+) [^ML]*z(?!M[^a]*L)/g)].map((found) => {
        const [left, y, radius] = found.slice(1).map(Number);
        return {x: left + radius, y, radius};
      });
      assert.equal(circles.length, ids.length);
      const small = circles.filter(({radius}) => radius < 15);
      assert.ok(small.length > 3);
      for (const {x, y, radius} of small)
        for (const box of labels.map(boxOf)) {
          const [dx, dy] = [Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom)];
          assert.ok(Math.hypot(dx, dy) >= radius - 1, `${box.text} at ${width} px`);
        }
    }
  });
});

describe('a map of areas', () => {
  it('keeps its borders when its values change, and takes their colours and words', () => {
    const {plane: watchedPlane, count} = watched();
    const form = areaForm({ids, ranks, plane: watchedPlane}, credits);
    const one = drawn(
      form,
      unitsOf((index) => index + 1),
    );
    const before = count();
    const other = drawn(
      form,
      unitsOf((index) => 100 - index),
    );
    const outlines = ({marks}: typeof one) => marks.map(({id, outline}) => [id, outline]);
    assert.deepEqual(outlines(other), outlines(one));
    assert.notDeepEqual(other.shades, one.shades);
    assert.notDeepEqual(
      other.marks.map(({text}) => text),
      one.marks.map(({text}) => text),
    );
    // Only the middles of areas that bore no label before are looked for.
    assert.ok(count() - before < ids.length, `${count() - before}`);
  });

  it('draws every area once, in the shade of its value', () => {
    const {marks, shades} = drawn(
      areaForm({ids, ranks, plane}, credits),
      unitsOf((index) => index + 1),
    );
    const all = shades.map(({path}) => path).join('');
    for (const {outline} of marks) assert.equal(all.split(String(outline)).length, 2);
    assert.equal(shades.length, 5);
  });

  it('is read from north to south, and in a row from west to east, in any order of the input', () => {
    const form = areaForm({ids, ranks, plane}, credits);
    const ordered = form.inReadingOrder([...places].reverse().map((place) => ({place})));
    assert.equal(ordered.length, places.length);
    ordered.slice(1).forEach(({place: {tile}}, index) => {
      const {tile: before} = ordered[index].place;
      assert.ok(tile.r < before.r || (tile.r === before.r && tile.q >= before.q), `${index}`);
    });
  });

  it('does not count again the townships that the problems of its geometry name', () => {
    const drawnAs = new Map(places.slice(2).map((place) => [place.id, place]));
    const townshipsOfIt = real.divisions.map((township) => {
      const {tile: _, ...rest} = township.place;
      return {...township, place: drawnAs.get(township.place.id) ?? rest};
    });
    const count = /未绘入图中。|Townships not on the map/;
    const form = areaForm({ids, ranks, plane}, credits);
    for (const locale of ['zh', 'en'] as const)
      for (const byCount of [true, false]) {
        const look = {form, encoding: 'choropleth', scale: 'quantile', breaks: [], byCount} as const;
        const {notes} = layoutProjects({...real, divisions: townshipsOfIt}, look, {width: 480}, locale);
        assert.deepEqual(notes, []);
        const onTiles = layoutProjects(
          {...real, divisions: townshipsOfIt},
          {...look, form: hexagons},
          {width: 480},
          locale,
        );
        assert.match(onTiles.notes.at(-1)!, count);
      }
  });

  it('leaves out townships without an area', () => {
    const form = areaForm({ids, ranks, plane}, credits);
    const [first, , third] = form.inReadingOrder(places.map((place) => ({place}))).map(({place}) => place);
    const stranger = {...first, id: 'stranger'};
    const ordered = form.inReadingOrder([stranger, third, first].map((place) => ({place})));
    assert.deepEqual(
      ordered.map(({place}) => place.id),
      [first.id, third.id],
    );
  });
});

describe('the labels of areas', () => {
  const unitsFor = (ask: () => void): MapUnit[] =>
    places.map((place) => ({
      place,
      text: '',
      valuesOf: () => {
        ask();
        return ['1'];
      },
      level: 1,
      faint: false,
    }));
  const labelled = (width: number) => {
    let textsRead = 0;
    const {shapes, ...space} = areasOf(plane)(width);
    const units = unitsFor(() => textsRead++);
    const labels = areaLabels(units, shapes, {...space, taken: []}, 'zh');
    return {textsRead, labels};
  };

  it('are written only where there is room', () => {
    assert.equal(labelled(480).textsRead, ids.length);
    const small = labelled(40);
    assert.ok(small.textsRead < ids.length, `${small.textsRead}`);
    assert.ok(small.labels.length < labelled(480).labels.length);
  });
});

describe('what lies on areas', () => {
  it('has a look of its own and no border of an area: a hollow dot keeps its outline', () => {
    const levels = ['unlocated', 'inferred', 'symbol'];
    const shades = levels.map((level) => ({level, path: 'M0 0'}));
    const shapes = customizedShapes({shades, credits} as unknown as DistrictMapLayout);
    assert.deepEqual(
      shapes.map(([, attributes]) => attributes.stroke),
      ['var(--_paper)', 'var(--_accent)', 'var(--_accent)'],
    );
  });
});
