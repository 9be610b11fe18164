import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {withNames} from '../../../src/charts/district-map/model/projects/names.js';
import type {NamedMapInput} from '../../../src/charts/district-map/model/projects/located.js';
import {counted, lay, locales, real} from '../../fixtures/district-map-inputs.js';

const titles = (input: NamedMapInput) => locales.map((locale) => lay(input, 552, locale).title);

describe('the title of a map of projects', () => {
  it('names the place and the townships that have half of the projects, ties together', () => {
    for (const [index, title] of titles(real).entries()) {
      assert.ok(title.includes(['海曙区', 'Haishu District'][index]));
      const having = real.divisions.filter(({located}) => located.length >= 3);
      for (const {place} of having)
        assert.ok(title.includes(place.name[locales[index]].split(' ')[0].slice(0, 2)), title);
      const projects = new Set(having.flatMap(({located}) => located.map(({project}) => project)));
      assert.ok(title.includes(String(projects.size)));
    }
  });

  const cases: [counts: number[], zh: string, en: string][] = [
    [[1, 4, 1, 1, 1], '可定位的8个项目中，4个在第1', 'Of the 8 projects that can be placed, 4 are in No. 1'],
    [[4, 4, 1], '可定位的9个项目都在第0、第1、第2', 'All 9 projects that can be placed are in No. 0, No. 1 and No. 2'],
    [
      [2, 2, 2, 2, 2],
      '可定位的10个项目分布在5个镇乡街道，每处至多2个',
      'The 10 projects that can be placed are spread over 5 townships, at most 2 in each',
    ],
    [
      [1, 1, 1, 1, 1],
      '可定位的5个项目分布在5个镇乡街道，每处1个',
      'The 5 projects that can be placed are spread over 5 townships, one in each',
    ],
    [[0, 1], '项目可定位的只有1个，在第1', 'The one project that can be placed is in No. 1'],
    [[2, 0], '可定位的2个项目都在第0', 'Both projects that can be placed are in No. 0'],
    [[0, 0], '报告没有提到具体项目', 'The report names no project'],
  ];
  for (const [counts, zh, en] of cases)
    it(`is true for ${counts.join(', ')} projects`, () =>
      assert.deepEqual(
        titles(counted(...counts)).map((title) => title.replaceAll(' Town', '')),
        [zh, en],
      ));

  it('says that none can be placed', () => {
    assert.deepEqual(titles({...counted(0, 0), projects: counted(2).projects}), [
      '报告提到项目2个，都无法归入镇乡街道',
      'None of the 2 projects named in the report can be placed in a township',
    ]);
  });

  it('never counts more than there are, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), {minLength: 1, maxLength: 12}), (counts) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        const found = /(\d+)个项目中，(\d+)个在(.*)$/.exec(titles(counted(...counts))[0]);
        if (!found) return;
        const [, placed, some] = found.map(Number);
        const named = found[3].split('、').map((name) => counts[Number(name.slice(1))]);
        assert.equal(placed, all);
        assert.equal(
          some,
          named.reduce((sum, count) => sum + count, 0),
        );
        const others = counts.filter((_, index) => !found[3].split('、').includes(`第${index}`));
        assert.ok(Math.min(...named) > Math.max(...others));
      }),
    );
  });
});

describe('the bar above a map of projects', () => {
  it('says how many projects are on the map and how many are not, those of the whole district apart', () => {
    const {labels, shades, table} = lay(real);
    const texts = labels.map(({text}) => text).join('\n');
    const [, placed] = /(\d+)个可定位/.exec(texts)!;
    const [, not, wide, unknown] = /(\d+)个不在图上：(\d+)个属全区，(\d+)个没写明/.exec(texts)!;
    assert.equal(Number(placed) + Number(not), real.projects.length);
    assert.equal(Number(wide) + Number(unknown), Number(not));
    assert.equal(Number(wide), real.districtWide!.size);
    assert.ok(shades.some(({level}) => level === 'bar'));
    assert.ok(table.rows.length > 17);
  });

  it('is left out where all projects are on the map, or none', () => {
    for (const input of [counted(1, 2), {...counted(0), projects: counted(2).projects}])
      assert.ok(lay(input).shades.every(({level}) => level !== 'bar'));
  });
});

describe('the names of projects', () => {
  for (const locale of locales) {
    const textOf = (width: number, selected: string) =>
      withNames(lay(real, width, locale), real, selected, locale)
        .labels.map(({text}) => text)
        .join('')
        .replaceAll(' ', '');

    it(`stand beside a wide map, all of them, in ${locale}`, () => {
      const words = textOf(1152, '');
      for (const {project} of real.divisions.flatMap(({located}) => located))
        assert.ok(words.includes(project.name[locale].replaceAll(' ', '')), project.name[locale]);
      assert.match(words, locale === 'zh' ? /未提到：/ : /Nonenamed:/);
    });

    it(`stand below a narrow map for the township that is chosen, in ${locale}`, () => {
      const {located} = real.divisions.find(({place}) => place.id === 'ximen')!;
      const [before, after] = [textOf(296, ''), textOf(296, 'ximen')];
      for (const {project} of located) {
        const name = project.name[locale].replaceAll(' ', '');
        assert.deepEqual([before.includes(name), after.includes(name)], [false, true]);
      }
    });
  }

  it('are in ink where the place is stated, and in secondary colour where it is inferred', () => {
    const {labels} = withNames(lay(real, 1152), real, '', 'zh');
    const toneOf = (start: string) => labels.find(({text}) => text.startsWith(start))!.tone;
    assert.deepEqual([toneOf('翠柏里'), toneOf('汪弄')], ['name', 'note']);
  });
});
