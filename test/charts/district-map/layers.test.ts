import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locale, PlaceLink} from '../../../src/dataset/types.js';
import {layers} from '../../../src/dataset/haishu-2023/layers.js';
import {layoutLayer} from '../../../src/charts/district-map/model/layers/layout.js';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {layerItems, layerSums, layerDivisions} from '../../../src/charts/district-map/model/layers/items.js';
import type {DistrictMapLayout} from '../../../src/charts/district-map/model/layout.js';
import {hexagons} from '../../../src/charts/district-map/model/tiles/layout.js';
import {squares} from '../../../src/charts/district-map/model/tiles/square.js';
import {locales, real} from '../../fixtures/district-map-inputs.js';
import {overlaps} from '../../fixtures/overlaps.js';
import {drawn, own, usual, widths} from '../../fixtures/own-values.js';
import {smallDataset} from '../../fixtures/small-dataset.js';

/** Every label inside the graphic, and none over another. */
function assertSound(layout: DistrictMapLayout) {
  assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
  assert.doesNotMatch(JSON.stringify(layout.shades.concat()) + JSON.stringify(layout.labels), /NaN|Infinity|undefined/);
  assert.deepEqual(overlaps(layout.labels), []);
  for (const {y, size} of layout.labels) assert.ok(y <= layout.height && (size ?? 13) >= 12);
}

describe('the layers of a district map', () => {
  it('mark a recognition whose link to a township is inferred, though the report names the township', () => {
    const projects = layers.projects
      .filter(({id}) => id === 'longguan-biodiversity-township')
      .map((project) => ({...project, placeLinks: [{place: 'longguan' as const, basis: 'inferred' as const}]}));
    const items = layerItems('recognitions', {...layers, projects});
    assert.deepEqual([...items[0].divisions], [['longguan', 'inferred']]);
    const {marks} = layoutLayer('recognitions', {...layers, projects}, usual, {width: 480}, 'zh');
    assert.match(marks.find(({id}) => id === 'longguan')!.text, /归属为推断/);
  });

  it('tell a recognition that belongs to the whole district by inference from one that the report gives it', () => {
    const wide = (placeLinks?: readonly PlaceLink<'haishu'>[]) => {
      const [project] = layers.projects.filter(({kind}) => kind === 'recognition');
      const {placeLinks: _, ...named} = {...project, places: ['haishu' as const]};
      return {...named, ...(placeLinks && {placeLinks})};
    };
    const [stated, guessed] = [wide(), wide([{place: 'haishu', basis: 'inferred'}])];
    const name = stated.name;
    const figure = (projects: readonly (typeof stated)[], locale: Locale) =>
      layoutLayer('recognitions', {...layers, projects}, usual, {width: 480}, locale, true);
    const said = (projects: readonly (typeof stated)[], locale: Locale) => {
      const {summary, notes, table} = figure(projects, locale);
      return [summary.split(/[；;] ?/)[1], notes[0], table.rows.at(-1)![2]];
    };
    assert.deepEqual(said([stated], 'zh'), ['1项属于全区。', `属于全区，不落在图上：${name.zh}。`, name.zh]);
    assert.deepEqual(said([guessed], 'zh'), [
      '1项属于全区（归属为推断）。',
      `推断属于全区，不落在图上：${name.zh}。`,
      `${name.zh}（推断）`,
    ]);
    assert.deepEqual(said([stated, guessed], 'en'), [
      '2 belong to the district as a whole (1 of them by our inference).',
      `Of the whole district, not on the map: ${name.en}. Of the whole district by our inference, not on the map: ${name.en}.`,
      `${name.en}; ${name.en} (inferred)`,
    ]);
  });

  for (const layer of ['mentions', 'recognitions'] as const) {
    const items = layerItems(layer, layers);
    const sums = layerSums(items);

    it(`count ${layer} once each: in townships, of the whole district, and where the township is not known`, () => {
      assert.equal(sums.located + sums.wide + sums.unknown, sums.all);
      assert.equal(sums.by.named + sums.by.sourced + sums.by.inferred, sums.located);
      assert.ok(sums.located > 0 && sums.wide > 0 && sums.unknown > 0);
      const expected =
        layer === 'mentions'
          ? layers.places.reduce((sum, {mentions}) => sum + mentions.length, 0)
          : layers.projects.filter(({kind}) => kind === 'recognition').length;
      assert.equal(sums.all, expected);
    });

    it(`list every one of the ${layer} that stands in no tile beside the map when asked to, and always in the table`, () => {
      for (const locale of locales) {
        const usually = layoutLayer(layer, layers, usual, {width: 480}, locale);
        const {notes, table, more} = layoutLayer(layer, layers, usual, {width: 480}, locale, true);
        const listed = table.rows.slice(17).flat().join();
        for (const {name} of items.filter((item) => item.divisions.size === 0)) {
          assert.ok(notes.join().includes(name[locale]), name[locale]);
          assert.ok(listed.includes(name[locale]));
        }
        assert.deepEqual([usually.more!.open, more!.open], [false, true]);
        assert.match(more!.text, /^未绘入图中的(地名|称号)$|^(Places|Recognitions) not on the map$/);
        assert.deepEqual(notes.slice(2), usually.notes, 'what is listed comes first');
        assert.match(usually.notes[0], /示意图|Schematic/);
        for (const note of usually.notes) assert.ok(note.length < 120, 'the small print stays short');
      }
    });

    it(`tell ${layer} whose township is inferred from those it is stated for, in tile, tip and table`, () => {
      const {marks, labels, table, howToRead} = layoutLayer(layer, layers, usual, {width: 480}, 'zh');
      for (const {place, count, inferred, items: here} of layerDivisions(items, layers)) {
        const mark = marks.find(({id}) => id === place.id)!;
        assert.equal(mark.text.includes('推断'), inferred > 0, mark.text);
        const inTile = labels.filter(
          ({x, y}) => Math.abs(x - mark.x - mark.width / 2) < 1 && y > mark.y && y < mark.y + mark.height,
        );
        assert.equal(inTile.at(-1)!.text, inferred > 0 ? `${count}*` : String(count));
        const row = table.rows.find(([name]) => name === place.name.zh)!;
        assert.equal(row[1], String(count));
        assert.equal(row[2].split('推断）').length - 1, here.filter(({authority}) => authority === 'inferred').length);
      }
      assert.match(howToRead, /\*为含推断归属。$/);
    });

    for (const locale of locales)
      it(`fit any width, ${layer} in ${locale}, as hexagons and squares`, () => {
        for (const width of widths)
          for (const form of [hexagons, squares]) {
            const layout = layoutLayer(layer, layers, {...usual, form}, {width}, locale);
            assertSound(layout);
            assert.equal(layout.marks.length, 17);
          }
      });
  }

  it('say it plainly where the data hold nothing of a layer', () => {
    const empty = {
      ...smallDataset(),
      projects: [],
      places: smallDataset().places.map((place) => ({...place, mentions: []})),
    };
    assert.equal(layoutLayer('recognitions', empty, usual, {width: 480}, 'zh').summary, '数据中没有荣誉与示范称号。');
    assert.equal(layoutLayer('mentions', empty, usual, {width: 480}, 'en').summary, 'The data hold no mentions.');
  });

  it('put the honours that name a township into it', () => {
    const {marks} = layoutLayer('recognitions', layers, usual, {width: 480}, 'zh');
    const honours = '龙观乡生物多样性友好乡镇、龙观乡全国“绿水青山就是金山银山”实践创新基地';
    assert.equal(marks.find(({id}) => id === 'longguan')!.text, `龙观乡：2项。${honours}。`);
    for (const id of ['yinjiang', 'hengjie']) assert.match(marks.find((mark) => mark.id === id)!.text, /：1项。/, id);
  });
});

describe('projects whose township is inferred', () => {
  for (const look of [{encoding: 'symbols'}, {scale: 'jenks'}] as const)
    it(`are starred in their tiles where they are drawn by ${Object.values(look).join()}`, () => {
      const {labels, howToRead} = layoutProjects(real, {...usual, ...look, byCount: false}, {width: 480}, 'zh');
      const guessed = real.divisions.filter(({located}) => located.some(({basis}) => basis === 'inferred'));
      assert.ok(guessed.length > 0);
      assert.equal(labels.filter(({text}) => /\d\*$/.test(text)).length, guessed.length);
      assert.match(howToRead, /\*为含推断归属。$/);
    });
});

describe('how to read counts that are not drawn by a shade for each', () => {
  const scaled = {...usual, byCount: false};
  const read = {
    zh: {
      choropleth: ['底色越醒目，项目越多；*为含推断归属。', '底色越醒目，提及次数越多；*为含推断归属。'],
      symbols: ['圆面积与项目数成正比；*为含推断归属。', '圆面积与提及次数成正比；*为含推断归属。'],
      category: ['*为含推断归属。', '*为含推断归属。'],
    },
    en: {
      choropleth: [
        'The stronger the colour, the more projects; * partly placed by inference.',
        'The stronger the colour, the more mentions; * partly placed by inference.',
      ],
      symbols: [
        'The area of a circle is the number of projects; * partly placed by inference.',
        'The area of a circle is the number of mentions; * partly placed by inference.',
      ],
      category: ['* partly placed by inference.', '* partly placed by inference.'],
    },
  };

  for (const locale of locales)
    for (const encoding of ['choropleth', 'symbols', 'category'] as const)
      it(`says what is drawn as ${encoding} in ${locale}, and of no grey outline`, () => {
        const look = {...scaled, encoding};
        const layouts = [
          layoutProjects(real, look, {width: 480}, locale),
          layoutLayer('mentions', layers, look, {width: 480}, locale),
        ];
        assert.deepEqual(
          layouts.map(({howToRead}) => howToRead),
          read[locale][encoding],
        );
      });

  it('says that zero has a grey outline only where every count has its shade', () => {
    assert.match(layoutLayer('mentions', layers, usual, {width: 480}, 'zh').howToRead, /灰框为0/);
    const numbers = own([3, 3, 4], {});
    assert.equal(drawn(numbers, {encoding: 'category'}).howToRead, '虚线框为无数据。');
  });
});

describe('a map of squares', () => {
  it('says what the map of hexagons says, read from north to south', () => {
    const [square, hexagon] = [squares, hexagons].map((form) =>
      layoutProjects(real, {...usual, form}, {width: 480}, 'zh'),
    );
    assert.deepEqual(
      {...square, labels: 0, marks: 0, shades: 0, height: 0},
      {...hexagon, labels: 0, marks: 0, shades: 0, height: 0},
    );
    assert.deepEqual(square.marks.map(({text}) => text).sort(), hexagon.marks.map(({text}) => text).sort());
    square.marks.slice(1).forEach(({x, y}, index) => assert.ok(y > square.marks[index].y || x > square.marks[index].x));
  });

  it('list beside a wide map what they count in each township, and mark what is inferred', () => {
    for (const locale of locales)
      for (const layer of ['mentions', 'recognitions'] as const) {
        const layout = layoutLayer(layer, layers, usual, {width: 1152}, locale);
        assertSound(layout);
        const right = Math.max(...layout.marks.map(({x, width}) => x + width));
        const isListed = ({x}: {readonly x: number}) => x > right;
        const heads = layout.labels.filter((label) => label.isBold && isListed(label)).map(({text}) => text);
        const counts = layout.table.rows
          .map(([, count]) => Number(count))
          .filter((count, at) => count > 0 && at < layout.marks.length);
        assert.deepEqual(
          heads.map((head) => Number(head.split(' ').at(-1))),
          counts.sort((a, b) => b - a),
        );
        const words = layout.labels.filter((label) => isListed(label) && label.tone === 'name').map(({text}) => text);
        assert.match(words.join(' '), {zh: /推断）/, en: /inferred\)/}[locale]);
        assert.doesNotMatch(words.join(' '), /）（|\d\) \(/);
      }
  });

  it('have a list that is much longer than the map in two columns that end at about one height', () => {
    for (const locale of locales) {
      const {labels, marks, height} = layoutLayer('mentions', layers, usual, {width: 1152}, locale);
      const [right, bottom] = [
        Math.max(...marks.map(({x, width}) => x + width)),
        Math.max(...marks.map(({y, height}) => y + height)),
      ];
      const middle = (right + 1152) / 2;
      const endOf = (those: typeof labels) => Math.max(...those.map(({y}) => y));
      const [first, second] = [labels.filter(({x}) => x > right && x < middle), labels.filter(({x}) => x > middle)];
      assert.ok(second.length > 0);
      assert.ok(Math.abs(endOf(first) - endOf(second)) < 80, `${endOf(first)} ${endOf(second)}`);
      assert.ok(height < 1.7 * bottom);
    }
  });
});
