import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import {readFigures} from '../../../src/dataset/table/figures.js';
import type {Figures, Locale, Source} from '../../../src/dataset/types.js';
import {scoreboardInput} from '../../../src/charts/target-gauge/model/scoreboard/input.js';
import type {ScoreboardChoice} from '../../../src/charts/target-gauge/model/scoreboard/input.js';
import {layoutScoreboard} from '../../../src/charts/target-gauge/model/scoreboard/layout.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';

const none: ScoreboardChoice = {indicators: '', topic: '', sort: 'report', asOf: '', valueSource: '', readings: ''};
const lay = (choice: Partial<ScoreboardChoice>, width = 860, locale: Locale = 'zh', data: Figures = haishu2023) =>
  layoutScoreboard(scoreboardInput(data, {...none, ...choice}, locale), {width}, locale);

const several = 'new-high-tech-enterprises fixed-asset-investment-growth technology-transactions new-urban-jobs';
const readings = `fixed-asset-investment-growth:2023:9.1 technology-transactions:2023-10:3900000000 new-high-tech-enterprises:2023:61`;
const topics = [...new Set(haishu2023.indicators.map(({topic}) => topic))].filter((topic) =>
  haishu2023.indicators.some((indicator) => indicator.topic === topic && targetOf(haishu2023, indicator.id)),
);

describe('a scoreboard of targets', () => {
  it('is plain data', () => {
    const layout = lay({indicators: several, readings});
    assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
  });

  it('puts all targets on one line, each on an axis of its own', () => {
    for (const width of [280, 480, 860]) {
      const {tracks} = lay({indicators: several, readings}, width);
      assert.equal(tracks.length, 4);
      const [first, ...others] = tracks.map(({zone}) => zone!.edge);
      for (const edge of others) assert.ok(Math.abs(edge - first) < 1e-6);
      for (const {dot, x, width: length} of tracks) assert.ok(!dot || (dot.x >= x && dot.x <= x + length));
    }
  });

  it('draws a track only where the target has a number beside it, and has the lone targets last', () => {
    for (const width of [256, 860]) {
      const {tracks, marks} = lay({topic: 'investment'}, width);
      assert.equal(tracks.length, 4);
      assert.equal(marks.length, 8);
      assert.equal(marks.at(-1)!.id.split('.')[0], 'returning-capital');
    }
  });

  it('has lone targets in columns below the tracks of others where it is wide, each near its name', () => {
    for (const locale of ['zh', 'en'] as const) {
      const {labels, marks, tracks} = lay({topic: 'investment'}, 1152, locale);
      const bottom = Math.max(...tracks.map(({y, height}) => y + height));
      const lone = marks.filter(({y}) => y > bottom);
      assert.equal(lone.length, 4);
      assert.ok(new Set(lone.map(({x}) => x)).size > 1);
      for (const {width} of lone) assert.ok(width < 400);
      assert.deepEqual(overlaps(labels), []);
    }
  });

  it('takes no number of a year before that of the target for a reading of it', () => {
    const indicators = 'fixed-asset-investment-growth';
    const told = targetOf(haishu2023, indicators)!;
    const reading = (period: string) => ({...told, id: `told.${period}`, period, role: 'context' as const, value: 5});
    const inputOf = (period: string) => {
      const data: Figures = {...haishu2023, observations: [...haishu2023.observations, reading(period)]};
      return scoreboardInput(data, {...none, indicators}, 'zh').rows.map(({progress}) => progress?.value);
    };
    assert.deepEqual(inputOf('2021'), [undefined]);
    assert.deepEqual(inputOf('2023-06'), [5]);
  });

  it('counts in its title what its readings come to', () => {
    const {title, subtitle} = lay({indicators: several, readings});
    assert.equal(title, '海曙区2023年4项目标：1项已达到，1项未达到，1项尚未到期，1项暂无读数');
    assert.equal(subtitle, '竖线为各自的2023年目标，实心条为读数，空心圆为2022年实际');
    assert.equal(
      lay({indicators: several, readings}, 860, 'en').title,
      'Haishu District’s four targets for 2023: one met, one missed, one not yet due, one without a reading',
    );
  });

  it('compares with last year, in its title, only the numbers of targets that may be compared', () => {
    assert.equal(
      lay({topic: 'investment'}).title,
      '海曙区2023年投资方面8项目标：3项目标数高于、1项低于2022年实际，4项未作比较',
    );
    assert.equal(
      lay({topic: 'investment'}, 860, 'en').title,
      'Haishu District’s eight investment targets for 2023: three set above and one below the 2022 result, four not compared',
    );
  });

  it('says of a range that it lies above or below last year’s result where the result is outside it', () => {
    const withRange = (result: number): Figures => ({
      ...haishu2023,
      observations: haishu2023.observations.map((one) => {
        if (one.indicator !== 'fixed-asset-investment-growth') return one;
        return one.role === 'target'
          ? {...one, relation: 'range', value: 6, high: 6.5}
          : {...one, relation: 'eq', value: result};
      }),
    });
    const titleWith = (result: number) => lay({topic: 'investment'}, 860, 'zh', withRange(result)).title;
    assert.match(titleWith(5), /：4项目标数高于2022年实际，4项未作比较$/);
    assert.match(titleWith(7), /：3项目标数高于、1项低于2022年实际，4项未作比较$/);
    assert.match(titleWith(6.2), /：3项目标数高于2022年实际，5项未作比较$/);
  });

  it('has targets without any number beside them in columns, where there is room', () => {
    const indicators = 'major-projects-arranged foreign-capital domestic-capital returning-capital';
    const startsIn = (width: number) => new Set(lay({indicators}, width).marks.map(({x}) => x)).size;
    assert.deepEqual([296, 592, 1152].map(startsIn), [1, 2, 2]);
    for (const width of [296, 592, 1152]) {
      const {labels, marks, tracks} = lay({indicators}, width);
      assert.equal(tracks.length, 0);
      assert.deepEqual(overlaps(labels), []);
      for (const {x, width: wide} of marks) assert.ok(x >= 0 && x + wide <= width + 0.1);
    }
  });

  it('has its rows as the report mentions them, or by verdict', () => {
    const order = (sort: ScoreboardChoice['sort']) =>
      lay({indicators: several, readings, sort}).marks.map(({id}) => id.split('.')[0]);
    const report = [...order('report')];
    const starts = report.map((id) => targetOf<string, Source>(haishu2023, id)!.source.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.deepEqual(order('verdict'), [
      'fixed-asset-investment-growth',
      'technology-transactions',
      'new-high-tech-enterprises',
      'new-urban-jobs',
    ]);
  });

  it('lists what it cannot draw, each with its reason, and never drops it', () => {
    const {labels, table, title} = lay({indicators: 'projects-started zero-waste-city gdp'});
    const texts = labels.map(({text}) => text).join('\n');
    assert.match(texts, /省级“无废城市”：2023年目标 “争创”，目标没有数字/);
    assert.match(texts, /地区生产总值：2022年实际 突破1500亿元，没有给出目标/);
    assert.match(title, /2项目标：.*1项没有数字$/);
    assert.equal(table.rows.length, 3);
  });

  it('has a row of the table for every indicator, with its reading and its verdict', () => {
    const {columns, rows} = lay({indicators: several, readings}).table;
    assert.deepEqual(
      columns.map(({label}) => label),
      ['指标', '2023年目标', '2022年实际', '读数', '读数时间', '结论', '报告原文', '章节'],
    );
    assert.deepEqual(rows.find(([name]) => name === '固定资产投资增长率')?.slice(1, 6), [
      '8%以上',
      '13.3%',
      '9.1%',
      '2023年',
      '已达到目标：高于目标数',
    ]);
  });

  it('refuses an unknown indicator, an unknown topic and a reading without an indicator', () => {
    assert.throws(() => lay({indicators: 'gdp-grwth'}), /gdp-grwth/);
    assert.throws(() => lay({topic: 'investmnt'}), /investmnt/);
    assert.throws(() => lay({indicators: several, readings: '2023-10:9.1'}));
    assert.throws(() => lay({indicators: several, readings: 'gdp-grwth:2023-10:9.1'}), /gdp-grwth/);
  });

  it('draws the rows of a table of the page', () => {
    const {data} = readFigures({
      caption: '',
      headers: ['指标', '2022年实际', '2023年目标', '2023年6月实际'],
      rows: [
        ['甲', '5.2%', '5.5%以上', '5.6%'],
        ['乙', '40个', '60个', '20个'],
        ['丙', '−3%', '0%', '−1%'],
      ],
    });
    const {tracks, title} = lay({indicators: 'all'}, 640, 'zh', data);
    assert.equal(tracks.length, 3);
    assert.match(title, /^2023年3项目标/);
  });
});

for (const locale of ['zh', 'en'] as const)
  describe(`the scoreboard of every topic in ${locale}`, () => {
    for (const width of [256, 456, 936])
      it(`has whole labels that do not touch at ${width} px`, () => {
        for (const topic of topics) {
          const layout = lay({topic}, width, locale);
          assert.deepEqual(overlaps(layout.labels), [], topic);
          for (const box of layout.labels.map(boxOf))
            assert.ok(box.x >= -1 && box.right <= width + 1 && box.bottom <= layout.height, `${topic}: ${box.text}`);
          for (const {size = 13} of layout.labels) assert.ok(size >= 12);
          for (const mark of layout.marks) assert.ok(mark.height >= 24);
        }
      });
  });

describe('a scoreboard of any numbers', () => {
  it('keeps its targets on one line and all else finite', () => {
    const row = fc.tuple(
      fc.oneof(fc.integer({min: -100, max: 100}), fc.integer({min: 0, max: 10 ** 9})),
      fc.oneof(fc.integer({min: -100, max: 100}), fc.integer({min: 0, max: 10 ** 9})),
    );
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 5}), fc.integer({min: 256, max: 960}), (rows, width) => {
        const {data} = readFigures({
          caption: '',
          headers: ['指标', '2022年实际', '2023年目标'],
          rows: rows.map(([actual, target], index) => [`指标${index + 1}`, `${actual}个`, `${target}个`]),
        });
        const layout = lay({indicators: 'all'}, width, 'zh', data);
        assert.doesNotMatch(JSON.stringify(layout), /NaN|Infinity|null/);
        assert.equal(layout.tracks.length, rows.length);
        const edges = layout.tracks.map(({zone}) => zone!.edge);
        for (const edge of edges) assert.ok(Math.abs(edge - edges[0]) < 1e-6);
        assert.deepEqual(overlaps(layout.labels), []);
      }),
    );
  });

  it('uses the width of a wide figure: its last column ends at the right edge', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const choice of [{topic: 'investment'}, {indicators: several, readings}])
        for (const width of [860, 1152]) {
          const {labels, tracks, scoreboard} = lay(choice, width, locale);
          // In English, the narrower of them has rows of three lines.
          assert.equal(scoreboard!.line === '', locale === 'en' && width === 860 && 'readings' in choice);
          const right = Math.max(...labels.map((label) => boxOf(label).right));
          assert.ok(right <= width + 0.5 && right > width - 24, `${right} of ${width}`);
          assert.ok(!scoreboard!.line || tracks.every((track) => track.width < 760.1));
          assert.deepEqual(overlaps(labels), []);
        }
  });

  it('does not speak of a line where no target is drawn on one', () => {
    const {tracks, subtitle} = lay({topic: 'environment'});
    assert.equal(tracks.length, 0);
    assert.equal(subtitle, '');
  });
});
