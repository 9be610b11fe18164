import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {promiseProblems} from '../../src/cli/checks/commitments.js';
import {readingProblems} from '../../src/cli/checks/readings.js';
import {readDataset} from '../../data/compile.js';
import {reportText} from '../../data/report-text.js';
import {parseQuantity} from '../../src/dataset/phrase/read.js';
import type {Dataset, Measure, Observation, Relation, Source} from '../../src/dataset/types.js';
import {smallDataset} from '../fixtures/small-dataset.js';

type Claim = Partial<Omit<Observation, 'source'>> & {readonly literal: string};

/** A dataset of one indicator, and of one observation for each claim, read in a sentence. */
function claimed(text: string, measure: Measure, ...claims: readonly Claim[]): Dataset {
  const data = smallDataset();
  const observations = claims.map(({literal, ...claim}, index): Observation<string, Source> => {
    const start = text.indexOf(literal);
    const {value = null, relation = 'qualitative' as const} = parseQuantity(literal) ?? {};
    const source = {start, end: start + literal.length, literal, quote: literal, section: '1'};
    const id = `tree-growth.${2022 + index}.target`;
    return {id, indicator: 'tree-growth', period: '2023', role: 'target', relation, value, ...claim, source};
  });
  return {...data, indicators: [{...data.indicators[0], measure}], observations};
}

describe('the words beside a number', () => {
  const readings = (text: string, measure: Measure, ...claims: readonly Claim[]) =>
    readingProblems(claimed(text, measure, ...claims), text).map(({path, message}) => `${path} ${message}`);

  it('bound it, even where the quote does not contain them', () => {
    const says = (hedge: string) => [`observations[0].hedge the text says "${hedge}"`];
    for (const [sentence, hedge] of [
      ['植树5万棵以上。', '以上'],
      ['植树超5万棵。', '超'],
      ['植树不少于5万棵。', '不少于'],
      ['植树不超过5万棵。', '不超过'],
      ['植树5万棵左右。', '左右'],
      ['植树约5万棵。', '约'],
      ['植树近5万棵。', '近'],
    ]) {
      assert.deepEqual(readings(sentence, 'count', {literal: '5万棵'}), says(hedge), sentence);
      const relation = parseQuantity(hedge === '以上' || hedge === '左右' ? `5${hedge}` : `${hedge}5`)!
        .relation as Relation;
      assert.deepEqual(readings(sentence, 'count', {literal: '5万棵', hedge, relation}), [], sentence);
    }
  });

  it('do not bound it as part of another word', () => {
    for (const sentence of ['节约5万棵。', '最近5万棵。', '带动5万棵上下游。', '植树5万棵,超出预期。'])
      assert.deepEqual(readings(sentence, 'count', {literal: '5万棵'}), [], sentence);
  });

  it('bound every number of a list', () => {
    const text = '优良率分别高于91%、92%,争创。';
    const over = {hedge: '高于', relation: 'gt'} as const;
    assert.deepEqual(readings(text, 'share', {literal: '91%', ...over}, {literal: '92%', ...over}), []);
    assert.deepEqual(readings(text, 'share', {literal: '91%', ...over}, {literal: '92%'}), [
      'observations[1].hedge the text says "高于"',
    ]);
  });

  it('do not bound another number', () => {
    const text = '植树5万棵,育苗6万棵以上。';
    const least = {hedge: '以上', relation: 'ge'} as const;
    assert.deepEqual(readings(text, 'count', {literal: '5万棵', ...least}, {literal: '6万棵', ...least}), [
      'observations[0].hedge "以上" does not stand with "5万棵"',
    ]);
  });

  it('make a percentage a rate of change, and a fall negative', () => {
    const text = '林火分别下降25%、14.3%。';
    const fell = [
      {literal: '25%', value: -25},
      {literal: '14.3%', value: -14.3},
    ];
    assert.deepEqual(readings(text, 'growth', ...fell), []);
    assert.deepEqual(readings(text, 'growth', fell[0], {literal: '14.3%', value: 14.3}), [
      'observations[1].value the text speaks of a fall (下降)',
    ]);
    assert.deepEqual(readings('林地增长6%。', 'share', {literal: '6%'}), [
      'observations[0].indicator the text speaks of a change (增长), the indicator is a share',
    ]);
    assert.deepEqual(readings('林地达到6%。', 'share', {literal: '6%'}), []);
    assert.deepEqual(readings('林地增加6亩。', 'level', {literal: '6亩'}), []);
  });

  it('do so in English, with a preposition and a hedge', () => {
    for (const [text, literal] of [
      ['Forest fires fell by 14.3% last year.', '14.3%'],
      ['Forest fires declined 3 per cent.', '3 per cent'],
      ['There was a decrease of 8 percent in fires.', '8 percent'],
    ]) {
      const {value} = parseQuantity(literal)!;
      const [, word] = /(fell|declined|decrease)/.exec(text)!;
      assert.deepEqual(readings(text, 'growth', {literal, value: -value}), [], text);
      assert.deepEqual(readings(text, 'growth', {literal}), [
        `observations[0].value the text speaks of a fall (${word})`,
      ]);
    }
    const least = {hedge: 'at least', relation: 'ge'} as const;
    assert.deepEqual(readings('Forests grew by at least 6%.', 'growth', {literal: '6%', ...least}), []);
    assert.deepEqual(readings('Forests grew by at least 6%.', 'share', {literal: '6%', ...least}), [
      'observations[0].indicator the text speaks of a change (grew), the indicator is a share',
    ]);
    assert.deepEqual(readings('Forest cover rose to 6%.', 'share', {literal: '6%'}), []);
    assert.deepEqual(readings('Growth targets: cover 6%.', 'share', {literal: '6%'}), []);
  });
});

describe('a promise', () => {
  const promises = (text: string, ...claims: readonly Claim[]) =>
    promiseProblems(claimed(text, 'count', ...claims), text).map(({message}) => message);

  it('is as firm as the word in its clause', () => {
    const text = '育苗3万棵,确保植树5万棵,力争造林6亩。';
    const kept = {literal: '5万棵', commitment: 'firm'} as const;
    assert.deepEqual(promises(text, {literal: '3万棵'}, kept, {literal: '6亩', commitment: 'stretch'}), []);
    assert.deepEqual(promises(text, {literal: '5万棵'}), ['the text says 确保']);
    assert.deepEqual(promises(text, {literal: '6亩', commitment: 'firm'}), ['the text says 力争 or 争创']);
    assert.deepEqual(promises(text, {literal: '6亩', role: 'context'}), []);
  });

  it('is expected where the sentence lists expected goals, unless its clause says more', () => {
    const text = '预期目标为:植树5万棵,确保造林6亩。育苗3万棵。';
    const expected = {literal: '5万棵', commitment: 'expected'} as const;
    assert.deepEqual(promises(text, expected, {literal: '6亩', commitment: 'firm'}, {literal: '3万棵'}), []);
    assert.deepEqual(promises(text, {literal: '5万棵'}), ['the text says 预期']);
    assert.deepEqual(promises(text, {literal: '3万棵', commitment: 'expected'}), ['its sentence does not say 预期']);
  });
});

describe('the report', () => {
  const {dataset} = readDataset();
  const text = reportText();
  const skip = text === undefined;
  if (skip) return;

  const changed = (id: string, change: Partial<Observation<string, Source>>) => ({
    ...dataset,
    observations: dataset.observations.map((each) => (each.id === id ? {...each, ...change} : each)),
  });

  it('has a problem where a bound is left out', () => {
    for (const {id, value, hedge, source} of dataset.observations) {
      if (value === null || !hedge || source.literal.includes(hedge)) continue;
      const problems = readingProblems(changed(id, {hedge: undefined, relation: 'eq'}), text);
      assert.deepEqual(
        problems.map(({message}) => message),
        [`the text says "${hedge}"`],
        id,
      );
    }
  });

  it('has a problem where a fall becomes a rise', () => {
    const falls = dataset.observations.filter(({value}) => value !== null && value < 0);
    assert.ok(falls.length >= 4);
    for (const {id, value} of falls) assert.equal(readingProblems(changed(id, {value: -value!}), text).length, 1, id);
  });

  it('has a problem where a commitment, or an expected goal, is left out', () => {
    const lost = dataset.observations.filter(
      ({id, commitment}) => commitment && promiseProblems(changed(id, {commitment: undefined}), text).length > 0,
    );
    for (const commitment of ['firm', 'expected', 'stretch'])
      assert.ok(lost.filter((each) => each.commitment === commitment).length >= 2, commitment);
  });
});
