import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {placementOf} from '../../../src/charts/district-map/model/projects/located.js';
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
    [[1, 4, 1, 1, 1], '可定位8个项目，4个在第1', 'Of the 8 projects that can be placed, 4 are in No. 1'],
    [
      [4, 4, 1],
      '可定位9个项目，都在第0、第1、第2',
      'The 9 projects that can be placed are all in No. 0, No. 1 and No. 2',
    ],
    [
      [2, 2, 2, 2, 2],
      '可定位10个项目，分布在5个镇乡街道，每处至多2个',
      'The 10 projects that can be placed are spread over 5 townships, at most 2 in each',
    ],
    [
      [1, 1, 1, 1, 1],
      '可定位5个项目，分布在5个镇乡街道，每处至多1个',
      'The 5 projects that can be placed are spread over 5 townships, at most 1 in each',
    ],
    [[0, 1], '项目可定位的只有1个，在第1', 'The one project that can be placed is in No. 1'],
    [[2, 0], '可定位2个项目，都在第0', 'The 2 projects that can be placed are both in No. 0'],
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
        const found = /(\d+)个项目，(\d+)个在(.*?)(，位置多为本图推断)?$/.exec(titles(counted(...counts))[0]);
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
    const [stated, inferred] = [/(\d+)个位置有出处/, /(\d+)个位置由本图推断/].map((words) =>
      Number(words.exec(texts)![1]),
    );
    const [wide, unknown] = [/(\d+)个属全区/, /(\d+)个没写明/].map((words) => Number(words.exec(texts)![1]));
    assert.equal(stated + inferred + wide + unknown, real.projects.length);
    assert.equal(wide, real.districtWide!.size);
    assert.ok(shades.some(({level}) => level === 'bar'));
    assert.ok(table.rows.length > 17);
  });

  it('has words that are the key to the dots, each after a dot of its kind, without those of which there are none', () => {
    for (const locale of locales)
      for (const width of [256, 296, 552, 1152]) {
        const {labels, shades} = lay(real, width, locale);
        for (const [level, words] of [
          ['stated', /位置有出处|placed by a source/],
          ['inferred', /推断|inferred/],
        ] as const) {
          const {x, y} = labels.find(({text}) => words.test(text))!;
          const dots = [...shades.find((one) => one.level === level)!.path.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+)/g)];
          assert.ok(
            dots.some(([, left, middle, radius]) => {
              const right = Number(left) + 2 * Number(radius);
              return right < x && right > x - 8 && Number(middle) < y && Number(middle) > y - 12;
            }),
            `${level} at ${width} px`,
          );
        }
      }
    const stated = {...counted(1, 2), projects: [...counted(1, 2).projects, ...counted(0, 0, 1).projects]};
    const texts = lay(stated).labels.map(({text}) => text);
    assert.ok(texts.includes('3个位置有出处'));
    assert.ok(texts.every((text) => !text.includes('推断')));
  });

  it('says in the line on how dots are read that a project has several, only where one has', () => {
    const {shared} = placementOf(real.divisions, real.projects);
    const names = shared.map(({name}) => name.zh).join('、');
    assert.equal(lay(real).howToRead, `一点为一个项目。${names}跨镇乡街道，分别计入。`);
    assert.equal(
      lay(real, 552, 'en').howToRead,
      `Each dot is a project. ${shared[0].name.en} is counted in each of several townships.`,
    );
    const districts = {one: 'district', many: 'districts', each: 'district or county', whole: 'city'};
    const zh = {one: '区', many: '各区', each: '所在区', whole: '市'};
    const nouns = {zh, en: districts};
    assert.match(lay({...real, nouns}).howToRead, /跨区，/);
    assert.match(lay({...real, nouns}, 552, 'en').howToRead, /in each of several districts\.$/);
    assert.equal(lay(counted(1, 2)).howToRead, '一点为一个项目。');
  });

  it('is left out where all projects are on the map as stated, or none is', () => {
    for (const input of [counted(1, 2), {...counted(0), projects: counted(2).projects}]) {
      const {shades, labels} = lay(input);
      assert.ok(shades.every(({level}) => level !== 'bar'));
      assert.ok(labels.every(({text}) => !text.includes('出处')));
    }
  });

  it('is the key also where all projects are on the map and some are inferred', () => {
    const {divisions, ...input} = counted(1, 2);
    const inferred = divisions.map(({place, located}, index) => ({
      place,
      located: located.map((one) => ({...one, basis: index === 0 ? ('inferred' as const) : one.basis})),
    }));
    const texts = lay({...input, divisions: inferred}).labels.map(({text}) => text);
    assert.ok(texts.includes('2个位置有出处') && texts.includes('1个位置由本图推断'));
  });
});
