import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figures} from '../../../src/dataset/haishu-2023/figures.js';
import type {Direction, Measure, Observation, Relation} from '../../../src/dataset/types.js';
import {parseReadings} from '../../../src/charts/target-gauge/model/readings.js';
import type {TargetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {verdictOf} from '../../../src/charts/target-gauge/model/verdict.js';

interface Case {
  readonly relation?: Relation;
  readonly target?: number | null;
  readonly reference?: number;
  readonly direction?: Direction;
  readonly measure?: Measure;
  readonly tolerance?: number;
  readonly asOf?: string;
  readonly value?: number;
  readonly more?: Partial<Observation>;
}

const observation = (relation: Relation, value: number | null): Observation => ({
  id: 'a.2023.target',
  indicator: 'a',
  period: '2023',
  role: 'target',
  relation,
  value,
  source: {start: 0, end: 2, literal: '8%', quote: '增长8%', section: figures.report.sections[0].id},
});

function judge({
  relation = 'ge',
  target = 8,
  reference,
  direction = 'up',
  measure = 'growth',
  tolerance,
  asOf = '2023',
  value = 8,
  more,
}: Case) {
  const input: TargetGaugeInput = {
    report: figures.report,
    indicator: {
      id: 'a',
      name: {zh: '甲', en: 'A'},
      topic: 't',
      measure,
      unit: 'percent',
      unitName: {zh: '%', en: '%'},
      direction,
    },
    target: {...observation(relation, target), ...more},
    ...(reference !== undefined && {reference: observation('eq', reference)}),
  };
  const {kind, rule, reason} = verdictOf(input, {value, asOf}, tolerance);
  assert.ok(reason.zh && reason.en);
  return `${rule}: ${kind}`;
}

describe('a verdict', () => {
  const cases: [string, Case, string][] = [
    ['at least: the number itself meets it', {value: 8}, 'at-least: met'],
    ['at least: less does not', {value: 7.9}, 'at-least: not-met'],
    ['over: the number itself does not meet it', {relation: 'gt', value: 8}, 'over: not-met'],
    ['over: more does', {relation: 'gt', value: 8.1}, 'over: met'],
    ['at most: the number itself meets it', {relation: 'le', value: 8}, 'at-most: met'],
    ['at most: more does not', {relation: 'le', value: 8.1}, 'at-most: not-met'],
    ['under: the number itself does not meet it', {relation: 'lt', value: 8}, 'under: not-met'],
    ['under: less does', {relation: 'lt', value: 7.9}, 'under: met'],
    ['about without a tolerance is never judged', {relation: 'approx', value: 8}, 'tolerance: not-comparable'],
    ['about within a stated tolerance is met', {relation: 'approx', value: 8.3, tolerance: 0.3}, 'tolerance: met'],
    ['about outside it is not', {relation: 'approx', value: 8.31, tolerance: 0.3}, 'tolerance: not-met'],
    ['a plain number where more is better is met by reaching it', {relation: 'eq', value: 9}, 'planned-number: met'],
    [
      'a plain number where less is better is met by staying within it',
      {relation: 'eq', direction: 'down', value: 9},
      'planned-number: not-met',
    ],
    [
      'another number than a plain one with no better side is not judged',
      {relation: 'eq', direction: 'none', value: 9},
      'no-direction: not-comparable',
    ],
    [
      'narrower than last year is met strictly below it',
      {relation: 'qualitative', target: null, reference: 1.75, direction: 'down', value: 1.74},
      'better-than-reference: met',
    ],
    [
      'as wide as last year is not narrower',
      {relation: 'qualitative', target: null, reference: 1.75, direction: 'down', value: 1.75},
      'better-than-reference: not-met',
    ],
    [
      'in step with another number needs a tolerance',
      {relation: 'qualitative', target: null, reference: 6, direction: 'hold', value: 6},
      'tolerance: not-comparable',
    ],
    ...(
      [
        ['a number that is there after the deadline may have come late', 3, '2023-12', 'deadline: not-comparable'],
        ['a number that is still missing after the deadline was missed', 2, '2023-07', 'deadline: not-met'],
        ['a count that is reached before the deadline is met', 3, '2023-05', 'planned-number: met'],
        ['a count that is reached at the deadline is met', 3, '2023-06', 'planned-number: met'],
      ] as const
    ).map(([what, value, asOf, is]): [string, Case, string] => [
      what,
      {relation: 'eq', target: 3, measure: 'count', value, asOf, more: {due: '../2023-06~'}},
      is,
    ]),
    ['a range is met at its upper end', {relation: 'range', target: 6, value: 6.5, more: {high: 6.5}}, 'range: met'],
    ['a range is met at its lower end', {relation: 'range', target: 6, value: 6, more: {high: 6.5}}, 'range: met'],
    [
      'outside a range that is about, nothing is judged',
      {relation: 'range', target: 6, value: 6.6, more: {high: 6.5, hedge: '左右'}},
      'range: not-comparable',
    ],
    [
      'a range is open until its period ends',
      {relation: 'range', target: 6, value: 6.2, asOf: '2023-06', more: {high: 6.5}},
      'range: not-yet-due',
    ],
    [
      'the stretch target is reached as well as the target',
      {target: 5.5, value: 6, more: {stretch: {relation: 'eq', value: 6}}},
      'stretch: met',
    ],
    [
      'a target is met without its stretch target',
      {target: 5.5, value: 5.9, more: {stretch: {relation: 'eq', value: 6}}},
      'at-least: met',
    ],
    [
      'a stretch target is below a ceiling',
      {relation: 'le', target: 5, direction: 'down', value: 4, more: {stretch: {relation: 'eq', value: 4.5}}},
      'stretch: met',
    ],
    ['a range is missed beyond it', {relation: 'range', target: 6, value: 6.6, more: {high: 6.5}}, 'range: not-met'],
    [
      'in step with a known outcome needs a tolerance, though more is better',
      {
        ...{relation: 'qualitative', target: null, reference: 6, value: 7.5},
        more: {reference: {outcome: 'gdp-growth', kind: 'in-step'}},
      },
      'tolerance: not-comparable',
    ],
    ['words without a reference are not judged', {relation: 'qualitative', target: null}, 'no-number: not-comparable'],
    ['a growth rate above its floor in June is not settled', {asOf: '2023-06', value: 9}, 'at-least: not-yet-due'],
    ['a growth rate below its floor in June is not settled', {asOf: '2023-06', value: 2}, 'at-least: not-yet-due'],
    ['December is the end of the year', {asOf: '2023-12', value: 9}, 'at-least: met'],
    [
      'a count that has reached its floor has met it early',
      {measure: 'count', asOf: '2023-06', value: 8},
      'at-least: met',
    ],
    ['a count below its floor is not due', {measure: 'count', asOf: '2023-06', value: 7}, 'at-least: not-yet-due'],
    [
      'a count that has passed its ceiling has missed it',
      {measure: 'count', relation: 'le', asOf: '2023-06', value: 9},
      'at-most: not-met',
    ],
    [
      'a count within its ceiling is not due',
      {measure: 'count', relation: 'le', asOf: '2023-06', value: 1},
      'at-most: not-yet-due',
    ],
    ['a level may fall again, and is not due', {measure: 'level', asOf: '2023-06', value: 9}, 'at-least: not-yet-due'],
    ['a reading of another year is not compared', {asOf: '2022'}, 'other-period: not-comparable'],
    ['a date that cannot be read is not compared', {asOf: 'third quarter'}, 'other-period: not-comparable'],
    ['a fall beyond a negative ceiling is met', {relation: 'le', target: -5, value: -5.1}, 'at-most: met'],
  ];
  for (const [name, facts, expected] of cases) it(name, () => assert.equal(judge(facts), expected));

  const input = {report: figures.report, indicator: figures.indicators[0], target: observation('ge', 8)};

  it('says that there is no reading, and no target', () => {
    assert.equal(verdictOf(input, undefined).kind, 'no-data');
    assert.equal(verdictOf({...input, target: undefined}, {value: 8, asOf: '2023'}).rule, 'no-target');
  });

  it('never compares a level with a growth rate', () => {
    const indicator = {...input.indicator, measure: 'growth'} as const;
    const {kind, rule} = verdictOf({...input, indicator}, {value: 120, asOf: '2023', measure: 'level'});
    assert.deepEqual([kind, rule], ['not-comparable', 'other-measure']);
  });
});

describe('readings in an attribute', () => {
  it('are periods and numbers, parted by spaces or commas', () =>
    assert.deepEqual(parseReadings('2023-03:2.1, 2023-06：−4'), [
      {asOf: '2023-03', value: 2.1},
      {asOf: '2023-06', value: -4},
    ]));

  for (const text of ['2023-03', ':4', '2023-03:', '2023-03:four'])
    it(`${text} is refused with its place`, () =>
      assert.throws(() => parseReadings(`2023-01:1 ${text}`), /readings\[1\]/));
});
