import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {warningsOf} from '../../../src/cli/checks/sense/warnings.js';
import type {Dataset, Indicator, Observation, Project, Source} from '../../../src/dataset/types.js';
import {inventedDataset} from '../../fixtures/invented-dataset.js';
import {inventedReport as text} from '../../fixtures/invented-report.js';

type Mutable<Value> = {-readonly [Key in keyof Value]: Mutable<Value[Key]>};
type Slip = (dataset: Mutable<Dataset>) => void;

const sound = inventedDataset();

const observation = (all: Mutable<Dataset>, id: string): Mutable<Observation<string, Source>> =>
  all.observations.find((one) => one.id === id)!;
const indicator = (all: Mutable<Dataset>, id: string): Mutable<Indicator> =>
  all.indicators.find((one) => one.id === id)!;
const project = (all: Mutable<Dataset>, name: string): Mutable<Project<string, string, Source>> =>
  all.projects.find((one) => one.name.zh === name)!;

/** Changes fields of an observation, whose id follows from its indicator, period and role. */
const observed =
  (id: string, fields: Partial<Mutable<Observation<string, Source>>>): Slip =>
  (all) => {
    const one = Object.assign(observation(all, id), fields);
    one.id = `${one.indicator}.${one.period}.${one.role}`;
    for (const comparison of all.comparisons) {
      comparison.actual = comparison.actual.map((other) => (other === id ? one.id : other));
      comparison.target = comparison.target.map((other) => (other === id ? one.id : other));
    }
    if (one.role !== 'target') delete one.commitment;
    all.comparisons = all.comparisons.filter(({actual, target}) =>
      [...actual, ...target].every((other) => all.observations.some((each) => each.id === other)),
    );
  };
const described =
  (id: string, fields: Partial<Mutable<Indicator>>): Slip =>
  (all) =>
    void Object.assign(indicator(all, id), fields);
const swapped =
  (first: string, second: string): Slip =>
  (all) => {
    const [a, b] = [observation(all, first), observation(all, second)];
    [a.indicator, b.indicator] = [b.indicator, a.indicator];
    [a.id, b.id] = [b.id, a.id];
  };
const quoted =
  (id: string, fields: Partial<Mutable<Source>>): Slip =>
  (all) =>
    void Object.assign(observation(all, id).source, fields);
const without =
  (id: string, ...fields: (keyof Observation)[]): Slip =>
  (all) => {
    for (const field of fields) Reflect.deleteProperty(observation(all, id), field);
  };
const both =
  (...slips: Slip[]): Slip =>
  (all) =>
    slips.forEach((slip) => slip(all));
const milestone =
  (name: string, fields: Partial<Mutable<Project<string, string, Source>['milestones'][number]>>): Slip =>
  (all) =>
    void Object.assign(project(all, name).milestones[0], fields);
const excluded =
  (id: string, kind: 'name' | 'date', literal: string): Slip =>
  (all) => {
    const {source} = observation(all, id);
    const start = source.start + source.literal.indexOf(literal);
    all.exclusions.push({start, literal, class: kind, why: {zh: '名称', en: 'A name'}});
    all.exclusions.sort((a, b) => a.start - b.start);
    all.observations = all.observations.filter((one) => one.id !== id);
  };

/** The slips that people make when they type or correct a dataset, and where each is to be found. */
const slips: Readonly<Record<string, readonly [slip: Slip, where: RegExp]>> = {
  'a fall is positive': [observed('pm25-growth.2024.actual', {value: 8.1}), /value$/],
  'a rise is negative': [observed('gdp-growth.2024.actual', {value: -5.6}), /value$/],
  'digits are swapped': [observed('urban-income-growth.2024.actual', {value: 8.4}), /value$/],
  'a scale is lost': [observed('gdp.2024.actual', {value: 800}), /value$/],
  'a scale is ten times too large': [observed('industry-1.2024.actual', {value: 2100000}), /value$/],
  'the numbers of 分别 are assigned in the wrong order': [
    swapped('urban-income-growth.2024.actual', 'rural-income-growth.2024.actual'),
    /indicator$/,
  ],
  'accidents and deaths are swapped': [swapped('safety-1.2024.actual', 'safety-2.2024.actual'), /indicator$/],
  'product and revenue are swapped': [
    swapped('gdp-growth.2025.target', 'budget-revenue-growth.2025.target'),
    /indicator$/,
  ],
  'a figure has the name of its neighbour': [
    swapped('economy-1.2024.actual', 'investment-1.2024.actual'),
    /indicator$/,
  ],
  'a name shares nothing with its clause': [
    described('new-school-places', {name: {zh: '医院床位', en: 'Hospital beds'}}),
    /indicator$/,
  ],
  'a hedge is dropped': [
    both(
      observed('surveyed-unemployment.2025.target', {relation: 'eq'}),
      without('surveyed-unemployment.2025.target', 'hedge'),
    ),
    /hedge$/,
  ],
  'a hedge inside the literal is dropped': [
    both(observed('economy-1.2024.actual', {relation: 'eq'}), without('economy-1.2024.actual', 'hedge')),
    /hedge$/,
  ],
  '以内 is a floor': [observed('surveyed-unemployment.2025.target', {relation: 'ge'}), /relation$/],
  '以上 excludes its number': [observed('economy-3.2024.actual', {relation: 'gt'}), /relation$/],
  '左右 is 以上': [observed('gdp-growth.2025.target', {relation: 'ge', hedge: '以上'}), /hedge$/],
  'a second target is left out': [without('budget-revenue-growth.2025.target', 'stretch'), /commitment$/],
  'a range has a wrong end': [observed('research-intensity.2025.target', {high: 5.3}), /high$/],
  'an expected target is firm': [observed('gdp-growth.2025.target', {commitment: 'firm'}), /commitment$/],
  'a target is expected where its sentence does not say so': [
    observed('investment-2.2025.target', {commitment: 'expected'}),
    /commitment$/,
  ],
  'a result is of the year before': [observed('gdp.2024.actual', {period: '2023'}), /period$/],
  'a target is for the next year': [observed('old-communities-renovated.2025.target', {period: '2026'}), /period$/],
  'a deadline is taken for the year of the report': [observed('industry-2.2027.target', {period: '2025'}), /period$/],
  'the number of the year before is the result': [
    both(
      (all) => void (all.observations = all.observations.filter(({id}) => id !== 'industry-1.2024.actual')),
      observed('industry-1.2023.context', {period: '2024', role: 'actual'}),
    ),
    /role$|period$|text\[/,
  ],
  'a result is called a target': [observed('gdp.2024.actual', {role: 'target'}), /role$/],
  'a target is called a result': [observed('new-school-places.2025.target', {role: 'actual'}), /role$/],
  'more unemployment is better': [described('surveyed-unemployment', {direction: 'up'}), /direction$/],
  'more dust is better': [described('pm25-growth', {direction: 'up'}), /direction$/],
  'less product is better': [described('gdp-growth', {direction: 'down'}), /direction$/],
  'a growth rate is called a share': [described('rural-income-growth', {measure: 'share'}), /indicator$|measure$/],
  'a share is called a growth rate': [described('economy-3', {measure: 'growth'}), /measure$/],
  'a unit has a scale': [described('industry-1', {unitName: {zh: '万元', en: 'ten thousand yuan'}}), /unitName\.zh$/],
  'a unit is another': [described('urban-1', {unitName: {zh: '亩', en: 'mu'}}), /unitName\.zh$/],
  'people are counted in percent': [
    described('new-school-places', {unit: 'percent', unitName: {zh: '%', en: '%'}}),
    /literal$|unit/,
  ],
  'a common indicator has another English name': [
    described('gdp-growth', {name: {zh: '地区生产总值增长率', en: 'Growth of budget revenue'}}),
    /name\.en$/,
  ],
  'a quote is that of another sentence': [
    quoted('old-communities-renovated.2025.target', {quote: '安排重点项目120个'}),
    /quote$/,
  ],
  'a quote has a wrong word': [quoted('gdp.2024.actual', {quote: '全年地区生产总值达到８００亿元'}), /quote$/],
  'a literal begins one character late': [
    (all) => {
      const {source} = observation(all, 'new-school-places.2025.target');
      Object.assign(source, {start: source.start + 1, end: source.end + 1});
    },
    /source/,
  ],
  'a figure is left out as a name': [excluded('investment-2.2025.target', 'name', '120'), /exclusions/],
  'a numeral is forgotten': [
    (all) => void (all.exclusions = all.exclusions.filter(({literal}) => literal !== '1314')),
    /text\[/,
  ],
  'what was begun is completed': [milestone('云溪大桥', {kind: 'completed'}), /kind$/],
  'what is planned was done': [
    milestone('第三人民医院', {kind: 'started', certainty: 'stated', period: '2024'}),
    /kind$|certainty$|period$/,
  ],
};

function withSlip(slip: Slip): Dataset {
  const dataset = structuredClone(sound) as Mutable<Dataset>;
  slip(dataset);
  return dataset;
}

/** The problems and warnings, of which warnings are shown once there are no problems. */
const found = (dataset: Dataset) => [...checkDataset(dataset, text), ...warningsOf(dataset, text)];

describe('of the slips of people', () => {
  it('none is found in a sound dataset', () => assert.deepEqual(found(sound), []));

  it('there are 41', () => assert.equal(Object.keys(slips).length, 41));

  for (const [name, [slip, where]] of Object.entries(slips))
    it(`is found that ${name}`, () => {
      const problems = found(withSlip(slip));
      assert.ok(
        problems.some(({path}) => where.test(path)),
        JSON.stringify(problems.map(({path, message}) => `${path}: ${message}`)),
      );
    });
});
