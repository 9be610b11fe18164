import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changePaths} from '../../../src/charts/yoy-bar/model/several/arrows.js';
import {limitOf} from '../../../src/charts/yoy-bar/model/several/axis.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {figures} from '../../../src/dataset/haishu-2023/figures.js';
import type {Relation} from '../../../src/dataset/types.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {assertClear, assertSound, lay, locales, texts} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';

/** The tips of arrows: where their heads begin. */
const tipsOf = (path: string) => [...path.matchAll(/M(-?[\d.]+) -?[\d.]+L/g)].map(([, x]) => Number(x));
const zeroOf = (zeros: string) => Number(/^M([\d.]+)/.exec(zeros)![1]);

describe('changes on one axis', () => {
  const unlike: readonly Given[] = [
    {id: 'a', actual: 46, target: 60},
    {id: 'b', actual: 13.3, target: 8, unit: 'percent'},
    {id: 'c', actual: 3, target: 10},
    {id: 'd', actual: 7, target: 7},
    {id: 'e', actual: 2e9, target: 1.5e9, unit: 'CNY'},
    {id: 'f', actual: 0, target: 5},
  ];

  it('stand for pairs of unlike units, to one scale from the result', () => {
    for (const width of [343, 600, 1200]) {
      const layout = lay([unlike[0], unlike[4]], 'zh', width);
      assert.equal(layout.actuals + layout.targets, '');
      const [up, down] = tipsOf(layout.changes!.arrows);
      const zero = zeroOf(layout.zeros);
      assert.ok(Math.abs((up - zero) / (down - zero) - ((14 / 46) * 100) / -25) < 0.02, `${width} px`);
    }
  });

  it('have their words at their ends: in percent, in points between percentages, as a multiple from three times on', () => {
    const column = (locale: 'zh' | 'en') =>
      lay(unlike, locale)
        .labels.filter(
          ({tone, isBold, text}) => tone === 'name' && isBold && !/指标|[Ii]ndicator|变化|Change|坐标/.test(text),
        )
        .map(({text}) => text);
    assert.deepEqual(column('zh'), ['+30.4%', '3.3倍', '持平', '−25%', '−5.3个百分点']);
    assert.deepEqual(column('en'), ['+30.4%', '3.3×', 'level', '−25%', '−5.3 pp']);
  });

  it('put percentage points in a block of their own, with a heading', () => {
    const words = texts(lay(unlike));
    assert.ok(words.indexOf('变化，%') < words.indexOf('变化，百分点'));
    assert.ok(!texts(lay([unlike[0], unlike[4]])).includes('变化，%'));
  });

  it('name the columns of numbers once, above the first block', () => {
    const heads = texts(lay(unlike, 'zh', 900)).filter((text) => text === '2022年实际' || text === '2023年目标');
    assert.deepEqual(heads, ['2022年实际', '2023年目标']);
  });

  it('have names in which no word is broken that has room', () => {
    const pairs = pairsOf(figures, ['expropriation-area', 'plots-cleared']);
    for (let width = 280; width < 520; width += 8) {
      const {labels} = layoutYoyBar({report: figures.report, pairs}, {width}, 'en');
      const words = labels.flatMap(({text}) => text.replace(/[¹²]/, '').split(' '));
      for (const word of ['expropriated', 'demolished', 'remaining', 'households'])
        assert.ok(words.includes(word), `${word}, ${width} px`);
    }
  });

  it('leave out what has no change, and list it with the reason', () => {
    const rows: readonly Given[] = [
      ...unlike,
      {id: 'g', actual: 5, target: 6, comparability: 'none'},
      {id: 'h', actual: 5},
      {id: 'i', actual: 5, target: null},
      {id: 'j', actual: [9700, 'gt', '余'], target: [12000, 'ge', '以上']},
    ];
    const layout = lay(rows);
    assert.equal(layout.marks.length, rows.length);
    assert.equal(layout.table.rows.length, rows.length);
    const words = texts(layout).join('');
    for (const word of [
      '未画在坐标上的5项',
      '2022年实际不大于零，不计百分比。',
      '两者不能直接比较。口径不同。',
      '报告没有给出2023年目标。',
      '“继续缩小”。',
      '两个数都只是界限，相差多少无法确定。',
    ])
      assert.ok(words.includes(word), word);
    assert.match(
      lay(rows, 'en')
        .labels.map(({text}) => text)
        .join(' '),
      /Not on the axis: 5 indicators/,
    );
  });

  it('draw a floor below the result as a hatched range across it, and one above as an open zone', () => {
    const below = changePaths(100, 50, 10, 'at-least', false);
    assert.match(below.zones, /^M50 3H100v14H50zM100 3H107v/);
    assert.equal(below.arrows, '');
    assert.equal(below.edges, 'M48 1H52v18H48z');
    const above = changePaths(100, 150, 10, 'at-least', false);
    assert.match(above.zones, /^M150 /);
    assert.match(changePaths(100, 150, 10, 'at-most', false).zones, /^M100 3H150v14H100zM93 3H100v/);
  });

  it('keep room beyond the result for a range that leads across it', () => {
    for (const width of [240, 343, 640, 1200]) {
      const layout = lay([{id: 'a', actual: 24000, target: [20000, 'ge']}, unlike[4]], 'zh', width);
      const stripes = [...layout.changes!.zones.matchAll(/H(-?[\d.]+)/g)].map(([, x]) => Number(x));
      assert.ok(Math.max(...stripes) > zeroOf(layout.zeros) + 20, `${width} px`);
      assert.ok(Math.max(...stripes) <= width, `${width} px`);
    }
  });

  it('call a floor 起 and a ceiling 以下, and say in the subtitle what hatching means', () => {
    const layout = lay([
      {id: 'a', actual: 24000, target: [20000, 'ge', '以上']},
      {id: 'b', actual: 100, target: 90, unit: 'firm'},
    ]);
    assert.ok(texts(layout).includes('−16.7%起'));
    assert.match(layout.subtitle!, /斜纹：目标为“以上”，竖线只是下限$/);
    assert.match(layout.howToRead, /变化由本图按报告所列数字计算。$/);
    const english = lay([{id: 'a', actual: 24000, target: [20000, 'ge']}, unlike[4]], 'en');
    assert.ok(texts(english).includes('from −16.7%'));
  });

  it('cut an arrow that would crush the others, with a visible break, and say so', () => {
    const rows: readonly Given[] = [
      {id: 'a', actual: 10, target: 100},
      {id: 'b', actual: 100, target: 120, unit: 'firm'},
      {id: 'c', actual: 100, target: 90, unit: 'plot'},
    ];
    const layout = lay(rows);
    assert.match(layout.changes!.breaks, /^M/);
    assert.match(layout.howToRead, /断开的箭头超出坐标，长度不按比例/);
    const tips = tipsOf(layout.changes!.arrows);
    assert.ok(tips[1] - zeroOf(layout.zeros) > 60);
    assert.equal(lay(rows.slice(1)).changes!.breaks, '');
  });

  it('are cut only as exceptions', () => {
    assert.equal(limitOf([5, -10, 900], 'percent'), 16);
    assert.equal(limitOf([5, 800, 900], 'percent'), Infinity);
    assert.equal(limitOf([40, 80, 99], 'percent'), Infinity);
    assert.equal(limitOf([], 'points'), Infinity);
  });

  it('stand in two columns on wide figures, with every mark inside', () => {
    const layout = lay(unlike, 'zh', 1200);
    const points = layout.marks.find(({id}) => id === 'b')!;
    assert.ok(points.x > 600);
    for (const {x, width} of layout.marks) assert.ok(x >= -6 && x + width <= 1206);
  });

  it('leave room left of zero for the label of a change that is at most zero', () => {
    const rows: readonly Given[] = [
      {id: 'a', target: 1, unit: 'CNY'},
      {id: 'b', actual: [6, 'gt'], target: 6},
    ];
    for (const width of [240, 600]) assertClear(lay(rows, 'zh', width), width);
  });

  it('give every pair one mark that a finger can hit, clear of the others, whatever the numbers', () => {
    const value = fc.oneof(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: 1, max: 300}));
    const side = fc.option(fc.tuple(value, fc.constantFrom<Relation>('eq', 'ge', 'gt', 'le', 'lt', 'approx')), {
      nil: undefined,
      freq: 6,
    });
    const row = fc.record({actual: side, target: side, unit: fc.constantFrom('project', 'percent', 'CNY', 'firm')});
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 2, maxLength: 7}),
        fc.integer({min: 240, max: 1300}),
        fc.constantFrom(...locales),
        (rows, width, locale) => {
          const layout = lay(
            rows.map((each, index) => ({...each, id: `${index}`})),
            locale,
            width,
          );
          assertSound(layout);
          assertClear(layout, width);
          assert.equal(new Set(layout.marks.map(({id}) => id)).size, rows.length);
          for (const mark of layout.marks) assert.ok(mark.width >= 24 && mark.height >= 24);
        },
      ),
      {numRuns: 200},
    );
  });

  it('stand side by side where both axes are long enough in a half of the figure, else one below the other, aligned', () => {
    const short: readonly Given[] = [
      {id: 'a', actual: 10531, target: [4800, 'ge', '以上']},
      {id: 'b', actual: 42, target: 62, unit: 'firm'},
      {id: 'c', actual: 13.3, target: 8, unit: 'percent'},
    ];
    const headings = (width: number, rows: readonly Given[]) => {
      const found = lay(rows, 'zh', width).labels.filter(({text}) => text.startsWith('变化，'));
      assert.equal(found.length, 2);
      return found;
    };
    const [percent, points] = headings(1152, [
      {id: 'd', actual: 100, target: 150},
      {id: 'e', actual: 20, target: 29, unit: 'firm'},
      {id: 'f', actual: 3, target: 8, unit: 'percent'},
    ]);
    assert.equal(percent.y, points.y);
    assert.ok(points.x > percent.x);
    for (const width of [700, 1079]) {
      const [first, second] = headings(width, short);
      assert.ok(second.y > first.y && second.x === first.x);
      const {labels} = lay(short, 'zh', width);
      const rights = labels.filter(({tone, anchor}) => tone === 'note' && anchor === 'end').map(({x}) => x);
      assert.equal(new Set(rights).size, 1);
    }
  });
});
