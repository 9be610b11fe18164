import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import type {Relation} from '../../../src/dataset/types.js';
import {layoutForm} from '../../../src/charts/target-gauge/model/form.js';
import {layoutTargetGauge} from '../../../src/charts/target-gauge/model/linear.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import type {TargetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {gaugeProgress} from '../../../src/charts/target-gauge/model/readings.js';
import {isDistance} from '../../fixtures/distance.js';
import {actual, growth, input, observed, target} from '../../fixtures/growth-gauge.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';
import {layouts} from '../../fixtures/target-gauge.js';

const lay = (rest?: Partial<TargetGaugeInput>, width = 600) => {
  const layout = layoutTargetGauge(input(rest), {width}, 'zh');
  return {...layout, ...layout.tracks[0]};
};
const progress = gaugeProgress(input(), [{value: 9.1, asOf: '2023-11', source: '统计局'}], 'zh');

/** Every real indicator with a target, as the element would lay it out. */
const realInputs = haishu2023.indicators
  .filter(({id}) => targetOf(haishu2023, id))
  .map(({id}) => targetGaugeInput(haishu2023, id));

describe('the layout of a target gauge', () => {
  it('is plain data', () => {
    const layout = lay({progress});
    assert.deepEqual(JSON.parse(JSON.stringify(layout)), layout);
  });

  const open: [Relation, string, string][] = [
    ['ge', 'end', 'included'],
    ['gt', 'end', 'excluded'],
    ['le', 'start', 'included'],
    ['lt', 'start', 'excluded'],
    ['approx', 'both', 'soft'],
    ['eq', 'none', 'included'],
  ];
  for (const [relation, side, bound] of open)
    it(`draws ${relation} as a zone open at ${side} with its number ${bound}`, () => {
      const {zone} = lay({target: target(relation)});
      assert.equal(zone?.open, side);
      assert.equal(zone?.bound, bound);
    });

  it('lets a zone begin at its number and end where the axis ends', () => {
    const {zone, width} = lay();
    assert.equal(zone!.x, zone!.edge);
    assert.equal(Math.round(zone!.x + zone!.width), width);
  });

  it('measures a target without a number against its reference, to the better side', () => {
    const phrase = target('qualitative', null);
    const less = lay({target: phrase, reference: actual, indicator: {...growth, direction: 'down'}});
    assert.deepEqual([less.zone?.open, less.zone?.bound], ['start', 'excluded']);
    const more = lay({target: phrase, reference: actual});
    assert.deepEqual([more.zone?.open, more.zone?.bound], ['end', 'excluded']);
  });

  it('has words and no track where nothing has a number', () => {
    const layout = lay({target: target('qualitative', null), actual: undefined});
    assert.deepEqual(layout.tracks, []);
    assert.ok(layout.labels.length > 0);
  });

  it('says plainly that the report sets no target', () => {
    const layout = layoutForm('linear', input({target: undefined}), {width: 600}, 'zh');
    assert.match(layout.summary, /没有给出2023年目标/);
    assert.equal(layout.title, '海曙区固定资产投资增长：2022年实际13.3%');
    assert.equal(layout.subtitle, '报告没有给出2023年目标');
  });

  it('has no track where there is nothing to compare, and the number itself as its mark', () => {
    for (const rest of [{target: undefined}, {actual: undefined}]) {
      const {tracks, marks, labels} = layoutTargetGauge(input(rest), {width: 600}, 'zh');
      assert.deepEqual(tracks, []);
      assert.equal(marks.length, 1);
      assert.match(labels[0].text, /^(8|13\.3)$/);
    }
  });

  it('has its target in the middle of the width, whatever the scale, and the number of the target only once', () => {
    for (const [goal, result] of [
      [8, 13.3],
      [60, 46],
      [1.8e6, 1.93e6],
    ]) {
      const {zone, labels} = lay({target: target('ge', goal), actual: observed('actual', 'eq', result)});
      assert.equal(zone?.edge, 300);
      assert.equal(labels.filter(({text}) => text.startsWith('2023年目标')).length, 1);
    }
    const far = lay({actual: observed('actual', 'eq', 20)});
    assert.equal(far.zone?.edge, 150);
  });

  it('labels its axis at zero and at its marks alone', () => {
    const axis = lay().labels.filter(({tone}) => tone === 'axis');
    assert.equal(axis.map(({text}) => text).join(), '0,8%');
  });

  it('has its headline to the left of the track where there is room', () => {
    const layout = layoutTargetGauge(input(), {width: 1000}, 'zh');
    const [track] = layout.tracks;
    assert.ok(track.x > 200 && track.x + track.width <= 1000);
    assert.equal(layout.labels[0].x, 0);
    assert.equal(layout.labels[0].y, track.y + track.height - 2);
    assert.ok(layout.marks.every(({x}) => x >= track.x - 12));
  });

  it('begins its axis at zero, and below it where a number is negative', () => {
    assert.ok(lay().labels.some(({text, tone}) => tone === 'axis' && text === '0'));
    const {zero, zone, result} = lay({target: target('le', -5), actual: observed('actual', 'eq', -25)});
    assert.ok(zero! > 0 && zero! < 600);
    assert.ok(result!.x >= 0 && result!.x < zone!.edge && Math.abs(result!.x + result!.width - zero!) < 1e-9);
  });

  it('draws this year’s reading as a bar from zero, and says its distance to the target', () => {
    const layout = lay({progress});
    assert.equal(layout.bar?.x, 0);
    assert.ok(layout.bar.width > layout.zone!.edge);
    assert.ok(layout.labels.some(({text}) => text === '高于目标1.1个百分点'));
    assert.deepEqual(layout.table.rows.at(-1)?.slice(0, 2), ['2023年11月', '9.1%']);
  });

  it('compares target and result in words only where the dataset allows it', () => {
    const comparison = {indicators: ['growth'], actual: ['a'], target: ['b'], why: {zh: '口径不同', en: 'differs'}};
    assert.match(lay({comparison: {...comparison, comparability: 'same'}}).summary, /低于2022年实际的13.3%/);
    assert.doesNotMatch(lay({comparison: {...comparison, comparability: 'none'}}).summary, /低于/);
    assert.deepEqual(lay({comparison: {...comparison, comparability: 'close'}}).notes, ['口径不同']);
  });

  it('reaches every number by a mark whose text quotes the report', () => {
    const {marks} = lay();
    assert.deepEqual(
      marks.map(({id}) => id),
      ['growth.target', 'growth.actual'],
    );
    for (const {text} of marks) assert.match(text, /“.+”/);
  });
});

describe('values too close to be distinguished', () => {
  const close = {
    target: target('gt', 92),
    actual: observed('actual', 'eq', 92.3),
    indicator: {...growth, measure: 'share'},
  } as const;

  it('are drawn once from zero, and once enlarged with torn ends and a word that it does not start at zero', () => {
    const layout = layouts.linear(input(close), 600, 'zh');
    assert.equal(layout.tracks.length, 2);
    const [whole, part] = layout.tracks;
    assert.ok(Math.abs(whole.dot!.x - whole.zone!.edge) < 14);
    assert.ok(Math.abs(part.dot!.x - part.zone!.edge) > 30);
    assert.ok(part.torn);
    assert.ok(layout.enlargedOutline);
    assert.ok(layout.labels.some(({text}) => text === '放大图，不从零起'));
    assert.ok(layout.labels.some(({text}) => text === '0'));
  });

  it('need no enlargement where they are equal, or far apart', () => {
    assert.equal(layouts.linear(input(), 600, 'zh').tracks.length, 1);
    const equal = input({
      target: target('qualitative', null),
      reference: actual,
      indicator: {...growth, direction: 'down'},
    });
    assert.equal(layouts.linear(equal, 600, 'zh').tracks.length, 1);
  });

  it('are reached and named once, on the enlarged part', () => {
    const layout = layouts.linear(input(close), 600, 'zh');
    assert.deepEqual(new Set(layout.marks.map(({id}) => id)).size, layout.marks.length);
    for (const mark of layout.marks) assert.ok(mark.y > layout.tracks[0].y + 28);
  });
});

describe('a gauge with readings', () => {
  const readings = ['2023-09:7', '2023-03:2.1', '2023-06:4.8'].map((text) => ({
    asOf: text.slice(0, 7),
    value: Number(text.slice(8)),
  }));
  const read = input({progress: gaugeProgress(input(), readings, 'zh')});

  it('puts them in the order of time, along a line over the year', () => {
    const {readingsLine, marks, tracks} = layouts.linear(read, 600, 'zh');
    const points = readingsLine!.points;
    assert.deepEqual(tracks, []);
    assert.equal(points.length, 3);
    assert.ok(points.every(({x}, index) => index === 0 || x > points[index - 1].x));
    // A quarter of a year is as wide as the next; a higher number is higher.
    assert.ok(Math.abs(points[1].x - points[0].x - (points[2].x - points[1].x)) < 1);
    assert.ok(points[2].y < points[1].y && points[1].y < points[0].y);
    assert.deepEqual(
      marks.slice(-3).map(({id}) => id),
      ['reading-1', 'reading-2', 'reading'],
    );
  });

  it('says the verdict in the summary, the graphic, the table and the mark', () => {
    const layout = layouts.linear(read, 600, 'zh');
    const {name} = read.progress!.verdict;
    for (const words of [
      layout.summary,
      layout.labels.at(-1)!.text,
      layout.table.rows.at(-1)!.join(),
      layout.marks.at(-1)!.text,
    ])
      assert.ok(words.includes(name), words);
    assert.ok(layout.sign);
  });

  it('has the same marks on an arc', () => {
    const ids = (layout: {marks: readonly {id: string}[]}) => layout.marks.map(({id}) => id);
    assert.deepEqual(ids(layouts.arc(read, 600, 'zh')), ids(layouts.linear(read, 600, 'zh')));
  });
});

/** The numbers of a text, dates and quotes and section numbers left out. */
const numbersOf = (text: string) =>
  new Set(
    text
      .replace(/“[^”]*”|二\([^)]*\)|Part [\d()]+|202\d年?|\d+月|[A-Z][a-z]+ 202\d/g, ' ')
      .match(/−?\d[\d,.]*\d|−?\d/g)
      ?.map((number) => number.replace(/,/g, '')),
  );

describe('every target of the report', () => {
  for (const locale of ['zh', 'en'] as const) {
    it(`has the same numbers in summary, labels, marks and table in ${locale}`, () => {
      for (const real of realInputs) {
        const layout = layouts.linear(real, 600, locale);
        const table = numbersOf(layout.table.rows.map((row) => row[1]).join(' '));
        const summary = numbersOf(layout.summary);
        const labels = numbersOf(
          layout.labels
            .filter(({tone, text}) => tone !== 'axis' && !isDistance(text))
            .map(({text}) => text)
            .join(' '),
        );
        assert.deepEqual([...summary].sort(), [...table].sort(), `${real.indicator.id}: summary`);
        assert.deepEqual([...labels].sort(), [...table].sort(), `${real.indicator.id}: labels`);
        for (const {text} of layout.marks)
          for (const number of numbersOf(text)) assert.ok(table.has(number), `${real.indicator.id}: ${text}`);
      }
    });

    for (const width of [256, 456, 936])
      for (const [form, lay] of Object.entries(layouts))
        it(`draws as ${form} within ${width} px in ${locale}, no label on another`, () => {
          for (const real of realInputs) {
            const layout = lay(real, form === 'compact' ? 120 : width, locale);
            const {id} = real.indicator;
            assert.doesNotMatch(JSON.stringify({...layout, table: layout.table.rows}), /NaN|undefined|null/, id);
            assert.deepEqual(overlaps(layout.labels), [], id);
            for (const box of layout.labels.map(boxOf)) {
              assert.ok(box.x >= -1 && box.right <= layout.width + 1, `${id}: “${box.text}” sticks out`);
              assert.ok(box.bottom <= layout.height, `${id}: “${box.text}” is below the graphic`);
            }
            for (const mark of layout.marks) assert.ok(mark.width >= 24 && mark.height >= 24, `${id}: ${mark.id}`);
          }
        });
  }
});

describe('any gauge', () => {
  it('has finite numbers and labels inside its width that do not touch', () => {
    const value = fc.oneof(
      fc.integer({min: -200, max: 200}),
      fc.integer({min: -2000, max: 2000}).map((n) => n / 10),
      fc.integer({min: 0, max: 10 ** 9}),
    );
    const relation = fc.constantFrom<Relation>('eq', 'ge', 'gt', 'le', 'lt', 'approx');
    fc.assert(
      fc.property(
        value,
        value,
        fc.array(value, {maxLength: 3}),
        relation,
        fc.integer({min: 256, max: 960}),
        fc.constantFrom('zh' as const, 'en' as const),
        (a, b, own, kind, width, locale) => {
          const facts = input({target: target(kind, a), actual: observed('actual', 'eq', b)});
          const readings = own.map((number, index) => ({value: number, asOf: `2023-0${index + 1}`}));
          const all = {...facts, progress: gaugeProgress(facts, readings, locale)};
          for (const lay of Object.values(layouts)) {
            const layout = lay(all, width, locale);
            assert.doesNotMatch(JSON.stringify(layout), /NaN|Infinity|null/);
            assert.deepEqual(overlaps(layout.labels), []);
            for (const box of layout.labels.map(boxOf))
              assert.ok(box.x >= -1 && box.right <= width + 1, `“${box.text}” sticks out`);
          }
        },
      ),
    );
  });
});
