import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Comparability, Relation} from '../../../src/dataset/types.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {reportWords} from '../../../src/model/words/citation.js';
import {assertClear, assertSound, endsOf, figuresOf, lay, locales, report, texts, why} from '../../fixtures/yoy-bar.js';
import {boxOf} from '../../fixtures/overlaps.js';
import type {Given} from '../../fixtures/yoy-bar.js';

describe('the layout of year-over-year bars', () => {
  const several: readonly Given[] = [
    {id: 'a', actual: 46, target: 60},
    {id: 'b', actual: 42, target: [30, 'ge', '以上']},
    {id: 'c', actual: 52, target: 55, comparability: 'close'},
  ];

  it('draws the result above the target, from the same zero, to one scale', () => {
    const layout = lay(several);
    const [actuals, targets] = [endsOf(layout.actuals), endsOf(layout.targets)];
    const zero = Number(/^M([\d.]+)/.exec(layout.zeros)![1]);
    const unit = (targets[0] - zero) / 60;
    [46, 42, 52].forEach((value, index) => assert.ok(Math.abs(actuals[index] - zero - value * unit) < 0.2));
    [60, 30, 55].forEach((value, index) => assert.ok(Math.abs(targets[index] - zero - value * unit) < 0.2));
  });

  it('names the years at the first bars only', () => {
    assert.deepEqual(
      texts(lay(several)).filter((text) => text.includes('20')),
      ['2022年 46个', '2023年目标 60个'],
    );
    assert.ok(texts(lay(several, 'en')).includes('2022: 46'));
    assert.ok(texts(lay(several, 'en')).includes('at least 30'));
  });

  it('makes the difference of a single pair the largest thing, and does not repeat its name', () => {
    const layout = lay([{id: 'a', actual: 46, target: 60}]);
    assert.deepEqual([layout.labels[0].text, layout.labels[0].size], ['+30.4%', 34]);
    assert.ok(!texts(layout).includes('指标a'));
  });

  it('marks what is not plainly comparable by a raised number with the reason, once for the same reason', () => {
    const layout = lay([...several, {id: 'd', actual: 1, target: 2, comparability: 'close'}]);
    assert.deepEqual(
      texts(layout).filter((text) => text.startsWith('指标')),
      ['指标a', '指标b', '指标c¹', '指标d¹'],
    );
    assert.deepEqual(
      layout.notes.filter((note) => note.startsWith('¹')),
      ['¹ 口径相近：口径不同。'],
    );
  });

  it('refuses bars for what is not comparable: both numbers stand as words, with the reason', () => {
    for (const locale of locales) {
      const layout = lay(
        [{id: 'a', actual: [1.5e11, 'gt', '突破'], target: 6, comparability: 'none', unit: 'CNY'}],
        locale,
      );
      assert.deepEqual([layout.actuals, layout.targets, layout.zeros], ['', '', '']);
      assert.deepEqual(
        texts(layout),
        {zh: ['2022年 突破1500亿元', '2023年目标 6元'], en: ['2022: over 150 billion yuan', '2023 target: 6 yuan']}[
          locale
        ],
      );
      assert.match(layout.notes[0], {zh: /^不可比：口径不同。$/, en: /^Not comparable\. The scope differs\.$/}[locale]);
      assert.match(layout.summary, {zh: /两者不能直接比较。$/, en: /\. The two cannot be compared\.$/}[locale]);
    }
  });

  it('never takes a side from an indicator that it may not be compared with', () => {
    const figures = figuresOf([
      {id: 'gdp', actual: 1.5e11, unit: 'CNY'},
      {id: 'growth', target: 6, unit: 'percent'},
    ]);
    const comparisons = [
      {
        indicators: ['gdp', 'growth'],
        actual: ['gdp.2022.actual'],
        target: ['growth.2023.target'],
        comparability: 'none' as const,
        why,
      },
    ];
    const layout = layoutYoyBar(
      {report, pairs: pairsOf({...figures, comparisons}, ['growth', 'gdp'])},
      {width: 600},
      'zh',
    );
    assert.deepEqual(texts(layout), [
      '指标growth',
      '报告没有给出2022年实际数；2023年目标为6%。',
      '指标gdp',
      '2022年实际为1500亿元；报告没有给出2023年目标。',
    ]);
  });

  it('never compares different units, even where a dataset says that it may', () => {
    const figures = figuresOf([
      {id: 'a', actual: 5, unit: 'CNY'},
      {id: 'b', target: 6, unit: 'percent'},
    ]);
    const comparisons = [
      {
        indicators: ['a', 'b'],
        actual: ['a.2022.actual'],
        target: ['b.2023.target'],
        comparability: 'close' as const,
        why,
      },
    ];
    const layout = layoutYoyBar({report, pairs: pairsOf({...figures, comparisons}, ['a'])}, {width: 600}, 'zh');
    assert.equal(layout.actuals + layout.targets, '');
  });

  it('states that a side is missing, and draws no zero for it', () => {
    const layout = lay([
      {id: 'a', actual: 46},
      {id: 'b', target: 50},
    ]);
    assert.equal(endsOf(layout.actuals).length, 1);
    assert.equal(endsOf(layout.targets).length, 1);
    assert.ok(texts(layout).includes('报告没有给出2023年目标'));
    assert.ok(texts(layout).includes('报告没有给出2022年实际数'));
    assert.deepEqual(layout.table.rows[0].slice(1, 4), ['46个', '报告未给出', '—']);
    assert.match(
      lay([{id: 'a', actual: 46}], 'en').summary,
      /^The 2022 result was 46 projects; the report gives no 2023 target\.$/,
    );
  });

  it('has only words where no number is given', () => {
    const layout = lay([{id: 'a'}]);
    assert.equal(layout.howToRead, '');
    assert.equal(layout.summary, '报告没有给出2022年实际数；报告没有给出2023年目标。');
    assert.ok(layout.citation.cite.includes('2023年2月1日'));
  });

  it('sets a target without a number in large type beside the result, without a bar that would show nothing', () => {
    const rows: readonly Given[] = [{id: 'a', actual: 1.75, target: null}];
    for (const [width, areBeside] of [
      [320, false],
      [639, false],
      [640, true],
    ] as const) {
      const layout = lay(rows, 'zh', width);
      assert.equal(layout.actuals + layout.targets + layout.zeros, '');
      assert.deepEqual(texts(layout), ['1.75个', '2022年实际', '“继续缩小”', '2023年目标']);
      const [result, , goal] = layout.labels;
      assert.ok(result.size === 34 && goal.size === 20);
      assert.equal(goal.x > result.x, areBeside, `${width} px`);
      assertClear(layout, width);
    }
    assert.equal(lay(rows).summary, '2022年实际为1.75个；2023年目标：“继续缩小”。');
    assert.equal(lay(rows).howToRead, '');
  });

  it('sets the only number of a pair in large type, with a sentence on the year that has none', () => {
    for (const width of [280, 480, 960]) {
      const layout = lay([{id: 'a', target: [8, 'ge', '以上'], unit: 'percent'}], 'zh', width);
      assert.deepEqual(texts(layout), ['8%以上', '2023年目标', '报告没有给出2022年实际数']);
      assert.equal(layout.labels[0].size, 34);
      assert.equal(layout.subtitle, '2023年目标，单位：%');
      assert.equal(layout.marks.length, 1);
      assertClear(layout, width);
    }
  });

  it('uses a wide figure: the difference of a single pair left of its bars, which end with the figure', () => {
    const pair: Given = {id: 'a', actual: 46, target: 60};
    const narrow = lay([pair], 'zh', 699);
    const wide = lay([pair], 'zh', 1152);
    assert.ok(endsOf(narrow.targets)[0] > 500 && wide.height < narrow.height);
    assert.ok(Number(/^M([\d.]+)/.exec(wide.zeros)![1]) > boxOf(wide.labels[0]).right);
    const [last] = wide.labels.map((label) => boxOf(label).right).sort((a, b) => b - a);
    assert.ok(last > 1100 && last <= 1152, `${last}`);
    assertClear(wide, 1152);
  });

  it('draws a fall left of zero with its label at its end', () => {
    const layout = lay([{id: 'a', actual: -3.5, target: 5, unit: 'percent'}]);
    const zero = Number(/^M([\d.]+)/.exec(layout.zeros)![1]);
    assert.ok(endsOf(layout.actuals)[0] < zero && endsOf(layout.targets)[0] > zero);
    const label = layout.labels.find(({text}) => text.includes('−3.5%'))!;
    assert.equal(label.anchor, 'end');
    assert.ok(label.x < endsOf(layout.actuals)[0]);
  });

  it('puts names above the bars where labels would else not stand at their ends', () => {
    const rows: readonly Given[] = [
      {id: '之对外贸易出口总额之增长率', unit: 'percent', actual: -3.5, target: [5, 'ge', '以上']},
      {id: 'b', unit: 'percent', actual: -12.4, target: 0},
    ];
    const yOf = (layout: ReturnType<typeof lay>, text: string) =>
      layout.labels.find((label) => label.text.includes(text))!.y;
    for (const width of [520, 560, 600, 700, 900, 1150]) {
      const layout = lay(rows, 'zh', width);
      const [, zero] = /^M([\d.]+)/.exec(layout.zeros)!;
      const nothing = layout.labels.find(({text}) => text === '0%')!;
      assert.ok(Math.abs(nothing.x - Number(zero)) < 12, `0% stands at the line of zero, ${width} px`);
      const name = layout.labels.find(({tone}) => tone === 'name')!;
      assert.equal(name.y < yOf(layout, '2022年'), width < 900, `${width} px`);
    }
  });

  it('shows a number that is small beside another, but no bar for zero', () => {
    const layout = lay([
      {id: 'a', actual: 1, target: 1e9},
      {id: 'b', actual: 0, target: 5},
    ]);
    const zero = Number(/^M([\d.]+)/.exec(layout.zeros)![1]);
    assert.deepEqual(endsOf(layout.actuals), [zero + 1]);
  });

  it('has one mark for each pair, with the indicator’s id, and everything in its words', () => {
    const {marks} = lay(several);
    assert.deepEqual(
      marks.map(({id}) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(
      marks[0].text,
      `指标a：2023年目标为60个，比2022年实际的46个多14个，增幅30.4%。“a的实际”（${report.sections[0].cite.zh}）；“a的目标”（${report.sections[0].cite.zh}）`,
    );
    assert.match(
      lay(several, 'en').marks[1].text,
      /^Indicator b: the 2023 target is at least 30 projects, a floor 12 below the 2022 result of 42\. “b/,
    );
    assert.match(marks[2].text, /口径不同。/);
    for (const [index, mark] of marks.entries())
      if (index) assert.ok(mark.y >= marks[index - 1].y + marks[index - 1].height);
  });

  it('is read in a line that explains only what is drawn', () => {
    const read = (relation: Relation) => lay([{id: 'a', actual: 9, target: [8, relation]}]).howToRead;
    assert.equal(read('eq'), '上条为2022年实际，下条为2023年目标。');
    assert.match(read('gt'), /尖端.*；差额按报告所列数字计算。$/);
    assert.match(read('le'), /凹口/);
    assert.match(read('approx'), /虚化/);
  });

  it('cites section and quote of one indicator, and the report for several', () => {
    assert.equal(lay([several[0]]).citation.quote, 'a的目标');
    for (const locale of locales) assert.deepEqual(lay(several, locale).citation, {cite: reportWords(report, locale)});
  });

  it('has a table with the same numbers and the quotes', () => {
    const {table} = lay(several);
    assert.deepEqual(
      table.columns.map(({label}) => label),
      ['指标', '2022年实际', '2023年目标', '目标与实际之差', '报告原文（章节）'],
    );
    assert.deepEqual(table.rows[1].slice(0, 4), ['指标b', '42个', '30个以上', '−12（−28.6%）起']);
    assert.match(table.rows[1][4], /“b的实际”.*；“b的目标”/);
  });

  it('has words only, without any pair', () => {
    for (const locale of locales) assertSound(layoutYoyBar({report, pairs: []}, {width: 280}, locale));
  });

  it('stays sound and legible for any numbers, at any width, in both languages', () => {
    const value = fc.oneof(
      fc.integer({min: -1e12, max: 1e12}),
      fc.integer({min: -1000, max: 1000}).map((tenths) => tenths / 10),
    );
    const relation = fc.constantFrom<Relation>('eq', 'ge', 'gt', 'le', 'lt', 'approx');
    const side = fc.option(fc.tuple(value, relation), {nil: undefined, freq: 5});
    const row = fc.record({
      actual: side,
      target: side,
      unit: fc.constantFrom('project', 'percent', 'CNY', 'firm'),
      comparability: fc.constantFrom<Comparability>('same', 'close', 'none'),
    });
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 1, maxLength: 6}),
        fc.integer({min: 240, max: 1200}),
        fc.constantFrom(...locales),
        (rows, width, locale) => {
          const layout = lay(
            rows.map((each, index) => ({...each, id: `${index}`})),
            locale,
            width,
          );
          assertSound(layout);
          assertClear(layout, width);
        },
      ),
      {numRuns: 300},
    );
  });
});
