import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {outcomeOf, outcomeVerdict} from '../../../src/charts/target-gauge/model/outcome.js';
import type {OutcomeResult} from '../../../src/dataset/types.js';
import {nationalReport} from '../../fixtures/national/national.js';

const earlier = nationalReport(2021);
const {sections, ...report} = nationalReport(2022).report;

/** The verdict on a result of loans, whose target is 30%以上, or on a result of another indicator. */
function verdictOn(result: Partial<OutcomeResult> | undefined, indicator = 'inclusive-loans-growth') {
  const facts = targetGaugeInput(earlier, indicator);
  const whole: OutcomeResult = {
    ...{name: facts.indicator.name, measure: facts.indicator.measure, period: '2021', relation: 'eq', value: 30},
    ...(facts.indicator.unit !== undefined && {unit: facts.indicator.unit}),
    source: {start: 0, end: 3, literal: '30%', quote: '30%', cite: {zh: '一', en: 'Part 1'}},
    ...result,
  };
  const later = {...report, outcomes: [{target: facts.target!.id, ...(result && {result: whole})}]};
  const {kind, rule} = outcomeVerdict(facts, outcomeOf([later], facts.target)!);
  return `${kind} ${rule}`;
}

describe('the verdict on an outcome', () => {
  it('is that of its number', () => {
    assert.equal(verdictOn({}), 'met at-least');
    assert.equal(verdictOn({value: 29.9}), 'not-met at-least');
  });

  it('is one only where a bound decides it', () => {
    assert.equal(verdictOn({relation: 'gt', value: 30}), 'met at-least');
    assert.equal(verdictOn({relation: 'ge', value: 25}), 'not-comparable bounded-result');
    assert.equal(verdictOn({relation: 'lt', value: 30}), 'not-met at-least');
    assert.equal(verdictOn({relation: 'le', value: 30}), 'not-comparable bounded-result');
    assert.equal(verdictOn({relation: 'range', value: 31, high: 35}), 'met at-least');
    assert.equal(verdictOn({relation: 'range', value: 29, high: 35}), 'not-comparable bounded-result');
  });

  it('is none for "about", for words, for another measure and for another year', () => {
    assert.equal(verdictOn({relation: 'approx', value: 90}), 'not-comparable about-result');
    assert.equal(verdictOn({relation: 'qualitative', value: null}), 'not-comparable result-in-words');
    assert.equal(verdictOn({measure: 'level', unit: 'CNY'}), 'not-comparable other-measure');
    assert.equal(verdictOn({period: '2020'}), 'not-comparable other-period');
    assert.equal(verdictOn({value: 5.1}, 'surveyed-unemployment'), 'not-comparable tolerance');
  });

  it('says that a target is not mentioned again', () => {
    assert.equal(verdictOn(undefined), 'no-data not-mentioned');
  });

  it('is that of the first report that gives a result', () => {
    const target = targetGaugeInput(earlier, 'gdp-growth').target!;
    const none = {...report, id: 'a', outcomes: [{target: target.id}]};
    assert.equal(outcomeOf([none, {...none, id: 'b'}], target)?.report.id, 'a');
    assert.equal(outcomeOf([], target), undefined);
    assert.equal(outcomeOf(undefined, target), undefined);
  });
});
