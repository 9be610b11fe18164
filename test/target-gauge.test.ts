import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figures} from '../src/dataset/haishu-2023/figures.js';
import {actualOf, comparisonOf, indicatorOf, observationById, targetOf} from '../src/dataset/query/figures.js';
import type {Indicator, Observation, Relation} from '../src/dataset/types.js';
import {layoutTargetGauge} from '../src/model/target-gauge.js';
import type {TargetGaugeInput, TargetGaugeLayout} from '../src/model/target-gauge.js';
import {labelWidth} from '../src/model/placing.js';

const {report} = figures;
const section = report.sections[0].id;
const growth: Indicator = {
  id: 'growth',
  name: {zh: '固定资产投资增长', en: 'Growth of fixed-asset investment'},
  topic: 'investment',
  measure: 'growth',
  unit: 'percent',
  unitName: {zh: '%', en: '%'},
  direction: 'up',
};

const observed = (role: 'actual' | 'target', relation: Relation, value: number | null): Observation => ({
  id: `growth.${role}`,
  indicator: 'growth',
  period: role === 'target' ? '2023' : '2022',
  role,
  relation,
  value,
  source: {start: 0, end: 2, literal: '8%', quote: '确保固定资产投资增长8%以上', section},
});

const target = (relation: Relation, value: number | null = 8) => observed('target', relation, value);
const actual = observed('actual', 'eq', 13.3);
const input = (rest: Partial<TargetGaugeInput> = {}): TargetGaugeInput => ({
  report,
  indicator: growth,
  target: target('ge'),
  actual,
  ...rest,
});
const lay = (rest?: Partial<TargetGaugeInput>, width = 600) => layoutTargetGauge(input(rest), {width}, 'zh');

/** Every real indicator with a target, as the element would lay it out. */
const realInputs = figures.indicators
  .filter(({id}) => targetOf(figures, id))
  .map(({id}) => {
    const goal = targetOf(figures, id)!;
    const reference = goal.reference ? observationById(figures, goal.reference) : undefined;
    return {
      report,
      indicator: indicatorOf(figures, id),
      target: goal,
      actual: actualOf(figures, id),
      comparison: comparisonOf(figures, id),
      reference,
    };
  });

/** The box of a label: its baseline is at y. */
function boxOf(label: TargetGaugeLayout['labels'][number]) {
  const width = labelWidth(label);
  const left = label.x - {start: 0, middle: width / 2, end: width}[label.anchor ?? 'start'];
  return {left, right: left + width, top: label.y - (label.size ?? 13) * 0.8, bottom: label.y + 2};
}

describe('the layout of a target gauge', () => {
  it('is plain data', () => {
    const layout = lay({reading: {value: 9.1, asOf: '2023-11'}});
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
    assert.equal(layout.track, undefined);
    assert.ok(layout.labels.length > 0);
  });

  it('says plainly that the report sets no target', () => {
    const layout = lay({target: undefined});
    assert.match(layout.summary, /没有给出2023年目标/);
    assert.equal(layout.zone, undefined);
    assert.ok(layout.dot);
  });

  it('begins its axis at zero, and below it where a number is negative', () => {
    assert.ok(lay().labels.some(({text, tone}) => tone === 'axis' && text === '0'));
    const falls = lay({target: target('le', -5), actual: observed('actual', 'eq', -25)});
    assert.ok(falls.labels.some(({text, tone}) => tone === 'axis' && text.startsWith('−')));
    assert.ok(falls.dot!.x >= 0);
  });

  it('draws this year’s reading as a bar from zero, and says its distance to the target', () => {
    const layout = lay({reading: {value: 9.1, asOf: '2023-11', source: '统计局'}});
    assert.equal(layout.bar?.x, 0);
    assert.ok(layout.bar.width > layout.zone!.edge);
    assert.ok(layout.labels.some(({text}) => text === '高于目标1.1个百分点'));
    assert.deepEqual(layout.table.rows.at(-1), ['2023年11月', '9.1%', '统计局', '']);
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

  it('says the same numbers in its title, summary, labels, marks and table', () => {
    const layout = lay();
    for (const number of ['8%', '13.3%']) {
      assert.ok(layout.summary.includes(number), `summary lacks ${number}`);
      assert.ok(
        layout.labels.some(({text}) => text.includes(number)),
        `labels lack ${number}`,
      );
      assert.ok(
        layout.marks.some(({text}) => text.includes(number)),
        `marks lack ${number}`,
      );
      assert.ok(
        layout.table.rows.flat().some((cell) => cell.includes(number)),
        `table lacks ${number}`,
      );
    }
  });
});

describe('every target of the report', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const width of [256, 456, 936]) {
      it(`draws within ${width} px in ${locale}, without a number gone wrong`, () => {
        for (const real of realInputs) {
          const layout = layoutTargetGauge(real, {width}, locale);
          assert.doesNotMatch(JSON.stringify(layout), /NaN|undefined|null/, real.indicator.id);
          for (const mark of layout.marks)
            assert.ok(mark.x > -13 && mark.x + mark.width < width + 13, real.indicator.id);
        }
      });

      it(`has labels that do not touch at ${width} px in ${locale}`, () => {
        for (const real of realInputs) {
          const boxes = layoutTargetGauge(real, {width}, locale).labels.map((label) => ({
            ...boxOf(label),
            text: label.text,
          }));
          boxes.forEach((a, index) => {
            assert.ok(a.left >= -1 && a.right <= width + 1, `${real.indicator.id}: “${a.text}” sticks out`);
            for (const b of boxes.slice(index + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              assert.ok(apart, `${real.indicator.id}: “${a.text}” touches “${b.text}”`);
            }
          });
        }
      });
    }
});
