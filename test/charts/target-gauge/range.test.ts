import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figures, Locale} from '../../../src/dataset/types.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import {readFigures} from '../../../src/dataset/table/figures.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {withProgress} from '../../../src/charts/target-gauge/model/readings.js';
import {layouts} from '../../fixtures/target-gauge.js';

/** What a page's table gives with one row: an indicator, its result and its target. */
function tableOf(name: string, result: string, target: string): Figures {
  const {data, problems} = readFigures({
    caption: '',
    headers: ['指标', '2022年实际', '2023年目标'],
    rows: [[name, result, target]],
  });
  assert.deepEqual(problems, []);
  return data;
}

const inputOf = (data: Figures) => targetGaugeInput(data, data.indicators[0].id);
const lay = (data: Figures, locale: Locale = 'zh') => layouts.linear(inputOf(data), 600, locale, data);

/** The verdict on a reading of the whole year. */
function verdictOn(data: Figures, value: number) {
  const page = {value, asOf: '2023', valueSource: '', readings: ''};
  const {kind, rule} = withProgress(inputOf(data), page, 'zh').progress!.verdict;
  return `${rule}: ${kind}`;
}

describe('a range in a table of a page', () => {
  const data = tableOf('城镇调查失业率', '5.2%', '5%—5.5%');

  it('is read with both of its ends', () => {
    const {relation, value, high} = targetOf(data, data.indicators[0].id)!;
    assert.deepEqual([relation, value, high], ['range', 5, 5.5]);
  });

  it('is drawn as a zone with two edges, both on the axis', () => {
    const {tracks, width} = lay(data);
    const {zone} = tracks.at(-1)!;
    assert.deepEqual([zone?.open, zone?.bound, zone?.edge], ['none', 'included', zone?.x]);
    assert.equal(zone!.farEdge, zone!.x + zone!.width);
    assert.ok(zone!.farEdge <= width);
  });

  it('has both ends in its words, and no distance to the result', () => {
    assert.equal(lay(data).summary, '2023年目标为5%—5.5%；2022年实际为5.2%。');
    assert.equal(lay(data, 'en').summary, 'The 2023 target is 5%–5.5%; the 2022 result was 5.2%.');
  });

  it('is met inside it, its ends included', () => {
    assert.equal(verdictOn(data, 5), 'range: met');
    assert.equal(verdictOn(data, 5.5), 'range: met');
    assert.equal(verdictOn(data, 5.6), 'range: not-met');
  });

  it('keeps the word that makes its ends rough', () => {
    assert.match(lay(tableOf('甲', '5.2%', '约5%—5.5%')).summary, /目标为?约5%—5\.5%/);
    assert.match(lay(tableOf('甲', '5.2%', '5%—5.5%左右'), 'en').summary, /about 5%–5\.5%/);
  });
});

describe('a second number to strive for', () => {
  const data = tableOf('地区生产总值增长率', '3.5%', '5.5%以上，力争6%');

  it('is drawn as a line of its own beyond the target', () => {
    const {tracks, summary, howToRead, width} = lay(data);
    const {zone} = tracks.at(-1)!;
    assert.ok(zone!.stretch! > zone!.edge && zone!.stretch! <= width);
    assert.match(summary, /5\.5%以上，力争6%/);
    assert.match(howToRead, /虚线为力争目标/);
    assert.match(layouts.arc(inputOf(data), 600, 'zh', data).arc!.bound!.stretch, /^M[\d. ]+L[\d. ]+$/);
  });

  it('is reached, or only the target is met', () => {
    assert.equal(verdictOn(data, 6), 'stretch: met');
    assert.equal(verdictOn(data, 5.9), 'at-least: met');
    assert.equal(verdictOn(data, 5.4), 'at-least: not-met');
  });

  it('says which way is better where the target does not', () => {
    assert.equal(tableOf('甲', '1%', '2%，力争3%').indicators[0].direction, 'up');
  });
});
