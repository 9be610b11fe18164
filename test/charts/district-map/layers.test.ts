import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Locale, PlaceLink} from '../../../src/dataset/types.js';
import {layers} from '../../../src/dataset/haishu-2023/layers.js';
import {layoutLayer} from '../../../src/charts/district-map/model/layers/layout.js';
import {layoutProjects} from '../../../src/charts/district-map/model/projects/detailed.js';
import {layerItems, layerSums, layerTownships} from '../../../src/charts/district-map/model/layers/items.js';
import type {DistrictMapLayout} from '../../../src/charts/district-map/model/layout.js';
import type {Encoding} from '../../../src/charts/district-map/model/values/layout.js';
import {hexagons, squares} from '../../../src/charts/district-map/model/tiles/layout.js';
import {locales, real} from '../../fixtures/district-map-inputs.js';
import {overlaps} from '../../fixtures/overlaps.js';
import {all, drawn, own, texts, usual, widths} from '../../fixtures/own-values.js';
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
    assert.deepEqual([...items[0].townships], [['longguan', 'inferred']]);
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
        for (const {name} of items.filter((item) => item.townships.size === 0)) {
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
      for (const {place, count, inferred, items: here} of layerTownships(items, layers)) {
        const mark = marks.find(({id}) => id === place.id)!;
        assert.equal(mark.text.includes('推断'), inferred > 0, mark.text);
        const inTile = labels.filter(
          ({x, y}) => Math.abs(x - mark.x - mark.width / 2) < 1 && y > mark.y && y < mark.y + mark.height,
        );
        assert.equal(inTile.at(-1)!.text, inferred > 0 ? `${count}*` : String(count));
        const row = table.rows.find(([name]) => name === place.name.zh)!;
        assert.equal(row[1], String(count));
        assert.equal(
          row[2].split('（推断）').length - 1,
          here.filter(({authority}) => authority === 'inferred').length,
        );
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
      const usually = layoutProjects(real, usual, {width: 480}, 'zh').labels;
      const starred = (some: typeof labels) => some.filter(({text}) => /\d\*$/.test(text)).length;
      assert.ok(starred(labels) > 0);
      assert.equal(starred(labels), starred(usually));
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
});

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
});
