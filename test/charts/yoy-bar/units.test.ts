import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {figures} from '../../../src/dataset/haishu-2023/figures.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {assertClear, assertSound, endsOf, lay, locales, texts} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';

const zerosOf = ({zeros}: {readonly zeros: string}) => [...zeros.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));

describe('bars of two units', () => {
  const rows: readonly Given[] = [
    {id: 'a', actual: 46, target: 60},
    {id: 'b', actual: 13.3, target: [8, 'ge', '以上'], unit: 'percent'},
    {id: 'c', actual: 42, target: 62, comparability: 'close'},
  ];

  it('stand in a block for each, with a scale of its own and the same line of zero', () => {
    for (const width of [240, 343, 600, 1200]) {
      const layout = lay(rows, 'zh', width);
      assert.equal(layout.changes, undefined);
      assert.equal(new Set(zerosOf(layout)).size, 1, `${width} px`);
      const [zero] = zerosOf(layout);
      const lengths = endsOf(layout.actuals).map((end) => end - zero);
      const [sixty, sixtyTwo, eight] = endsOf(layout.targets).map((end) => end - zero);
      assert.ok(Math.abs(lengths[0] / 46 - sixty / 60) < 0.02 && Math.abs(lengths[1] / 42 - sixtyTwo / 62) < 0.02);
      assert.ok(Math.abs(lengths[2] / 13.3 - eight / 8) < 0.1);
      assert.ok(lengths[2] > lengths[1], 'the block of percentages has a scale of its own');
      assertSound(layout);
      assertClear(layout, width);
    }
  });

  it('name their units above their blocks, in the order of the first rows, and not in the subtitle', () => {
    const named = (given: readonly Given[]) => texts(lay(given)).filter((text) => /^单位|^指标/.test(text));
    assert.deepEqual(named(rows), ['单位：个', '指标a', '指标c¹', '单位：%，另用比例', '指标b']);
    assert.deepEqual(named([rows[1], rows[0], rows[2]]), ['单位：%', '指标b', '单位：个，另用比例', '指标a', '指标c¹']);
    assert.equal(lay(rows).subtitle, '3项指标的2022年实际与2023年目标');
    assert.equal(lay(rows, 'en').subtitle, '2022 results and 2023 targets for three indicators');
    assert.ok(texts(lay(rows, 'en')).includes('Unit: projects'));
  });

  it('keep the names of the years at the first bars, the marks in the order of the rows, and every pair in the table', () => {
    const layout = lay(rows);
    assert.deepEqual(
      texts(layout).filter((text) => text.includes('20')),
      ['与2022年实际相比', '2022年 46个', '2023年目标 60个'],
    );
    assert.deepEqual(
      layout.marks.map(({id}) => id),
      ['a', 'c', 'b'],
    );
    assert.ok(layout.marks.every(({y}, index) => index === 0 || y > layout.marks[index - 1].y));
    assert.equal(layout.table.rows.length, 3);
    assert.deepEqual(layout.notes, ['¹ 口径相近：口径不同。']);
  });

  it('are followed by what has no bar, in words and with the reason', () => {
    const more: readonly Given[] = [
      {id: 'd', actual: 5, target: 6, comparability: 'none', unit: 'CNY'},
      {id: 'e', target: null, unit: 'firm'},
    ];
    for (const width of [280, 600]) {
      const layout = lay([...more, ...rows], 'zh', width);
      assert.deepEqual(
        layout.marks.map(({id}) => id),
        ['a', 'c', 'b', 'd', 'e'],
      );
      for (const text of ['5元', '2023年目标 6元', '不可比', '报告没有给出2022年实际数'])
        assert.ok(texts(layout).some((label) => label.includes(text), text));
      assert.deepEqual(layout.notes, ['¹ 口径相近：口径不同。', '² 不可比：口径不同。']);
      assertClear(layout, width);
    }
  });

  it('have lines of zero of their own where one for both would leave no room', () => {
    const layout = lay([
      {id: 'a', actual: -46, target: -60},
      {id: 'b', actual: -42, target: -62},
      {id: 'c', actual: 3, target: 8, unit: 'percent'},
    ]);
    const zeros = zerosOf(layout);
    assert.ok(zeros[0] > zeros.at(-1)!);
    const aligned = lay([
      {id: 'a', actual: -6, target: 60},
      {id: 'b', actual: 42, target: 62},
      {id: 'c', actual: 3, target: 8, unit: 'percent'},
    ]);
    assert.equal(new Set(zerosOf(aligned)).size, 1);
    assertClear(aligned, 600);
  });

  it('are changes where there is one row of each, a third unit, a rank, or one word for both units', () => {
    const third: Given = {id: 'd', actual: 3, target: 4, unit: 'firm'};
    assert.ok(lay(rows.slice(0, 2)).changes);
    assert.ok(lay([...rows, third]).changes);
    const plots = pairsOf(figures, ['projects-started', 'projects-completed', 'plots-cleared']);
    assert.ok(layoutYoyBar({report: figures.report, pairs: plots}, {width: 600}, 'zh').changes);
    const indicators = figures.indicators.map((one) => ({...one, measure: 'rank' as const}));
    const pairs = pairsOf({...figures, indicators}, ['projects-started', 'projects-completed']);
    assert.ok(layoutYoyBar({report: figures.report, pairs}, {width: 600}, 'zh').changes);
  });

  it('of one unit have one scale, and their unit in the subtitle', () => {
    const layout = lay([rows[0], rows[2]]);
    assert.ok(!texts(layout).some((text) => text.startsWith('单位')));
    assert.equal(layout.subtitle, '2项指标的2022年实际与2023年目标，单位：个');
  });
});

describe('an open target among several bars', () => {
  const floor: Given = {id: 'a', actual: 13.3, target: [8, 'ge', '以上'], unit: 'percent'};
  const other: Given = {id: 'b', actual: 3, target: 4, unit: 'percent'};

  it('has a bar to its floor and a zone from there, with its label beyond', () => {
    for (const width of [240, 343, 600, 1200]) {
      const layout = lay([floor, other], 'zh', width);
      const [zone, ...others] = layout.zones!;
      assert.equal(others.length, 0);
      assert.equal(zone.edge, endsOf(layout.targets)[0]);
      assert.ok(zone.x === zone.edge && zone.open === 'end' && zone.width >= 30);
      assert.doesNotMatch(layout.targets, /l/);
      const label = layout.labels.find(({text}) => text.endsWith('8%以上'))!;
      assert.ok(label.y < zone.y || label.x > zone.x + zone.width, `${width} px`);
      assert.ok(zone.x + zone.width <= width);
    }
  });

  it('lies left of a negative ceiling; a ceiling above zero has a notch', () => {
    const layout = lay([{...floor, actual: -5, target: [-8, 'le', '以下']}, other]);
    const [{x, width, edge, open}] = layout.zones!;
    assert.ok(open === 'start' && Math.abs(x + width - edge) < 0.1);
    assert.match(layout.howToRead, /竖线为上限，斜纹表示更低也算达标/);
    const notched = lay([{...floor, target: [8, 'le', '以内']}, other]);
    assert.equal(notched.zones, undefined);
    assert.match(notched.targets, /l-7/);
    assert.match(notched.howToRead, /凹口/);
  });

  it('is explained in place of points, which results have still', () => {
    assert.equal(
      lay([floor, other]).howToRead,
      '上条为2022年实际，下条为2023年目标；竖线为下限，斜纹表示更高也算达标；差额按报告所列数字计算。',
    );
    assert.match(lay([floor, other], 'en').howToRead, /; hatched: above the floor, also on target; /);
    assert.doesNotMatch(lay([other, {...other, id: 'c'}]).howToRead, /斜纹/);
    const result = lay([{...other, actual: [3, 'gt', '超过']}, floor]);
    assert.match(result.howToRead, /尖端.*斜纹/);
    assert.match(result.actuals, /l7/);
  });
});

describe('a target that the report strives for', () => {
  const labelsOf = (ids: readonly string[], locale: 'zh' | 'en') =>
    texts(layoutYoyBar({report: figures.report, pairs: pairsOf(figures, ids)}, {width: 900}, locale)).join(' ');

  it('is called so alone, among bars and among changes', () => {
    const words = {zh: /力争55个/, en: /strive for 55/};
    for (const locale of locales)
      for (const others of [
        [],
        ['projects-started'],
        ['projects-started', 'fixed-asset-investment-growth'],
        ['new-tech-smes', 'roads-started'],
      ])
        assert.match(labelsOf(['hundred-million-yuan-projects', ...others], locale), words[locale]);
  });
});
