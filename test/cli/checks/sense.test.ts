import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDataset} from '../../../data/compile.js';
import {reportText} from '../../../data/report-text.js';
import {warningsOf} from '../../../src/cli/checks/sense/warnings.js';
import type {Dataset, Observation, Source} from '../../../src/dataset/types.js';

const haishu = readDataset().dataset;
const text = reportText();

type Mutable<Value> = {-readonly [Key in keyof Value]: Mutable<Value[Key]>};

/** The dataset with one change. */
function withChange(change: (dataset: Mutable<Dataset>) => void): Dataset {
  const dataset = structuredClone(haishu) as Mutable<Dataset>;
  change(dataset);
  return dataset;
}

const observation = (dataset: Mutable<Dataset>, id: string): Mutable<Observation<string, Source>> =>
  dataset.observations.find((one) => one.id === id)!;

const swap = (dataset: Mutable<Dataset>, first: string, second: string) => {
  const [a, b] = [observation(dataset, first), observation(dataset, second)];
  [a.indicator, b.indicator] = [b.indicator, a.indicator];
};

/** Slips that leave a dataset whole: nothing in it contradicts itself. */
const slips: readonly (readonly [slip: string, change: (dataset: Mutable<Dataset>) => void, where: RegExp])[] = [
  ['two figures change places', (all) => swap(all, 'gdp.2022.actual', 'budget-revenue.2022.actual'), /indicator$/],
  [
    'a figure is that of jobs',
    (all) => swap(all, 'foreign-trade.2022.actual', 'new-urban-jobs.2022.actual'),
    /indicator$/,
  ],
  [
    'nobody has confirmed a comparison',
    (all) =>
      void (all.comparisons[0].why = {...all.comparisons[0].why, zh: '名称、口径和单位相同（规则起草，待核对）'}),
    /^comparisons\[0\]\.why$/,
  ],
  ['a result is called a target', (all) => void (observation(all, 'gdp.2022.actual').role = 'target'), /role$/],
  [
    'a target is called a result',
    (all) => void (observation(all, 'construction-output.2023.target').role = 'actual'),
    /role$/,
  ],
  ['the year is off by one', (all) => void (observation(all, 'gdp.2022.actual').period = '2021'), /period$/],
  [
    'the target is for a later year',
    (all) => void (observation(all, 'gdp-growth.2023.target').period = '2024'),
    /period$/,
  ],
  [
    'more unemployment is better',
    (all) => {
      const indicator = all.indicators.find(({id}) => id === 'production-deaths-growth')!;
      indicator.direction = 'up';
    },
    /direction$/,
  ],
  [
    'less product is better',
    (all) => {
      all.indicators.find(({id}) => id === 'gdp-growth')!.direction = 'down';
    },
    /direction$/,
  ],
  [
    'the unit has a scale',
    (all) => {
      all.indicators.find(({id}) => id === 'gdp')!.unitName!.zh = '万元';
    },
    /unitName\.zh$/,
  ],
  [
    'the unit is another',
    (all) => {
      all.indicators.find(({id}) => id === 'new-land-supply')!.unitName!.zh = '公顷';
    },
    /unitName\.zh$/,
  ],
  [
    'a fall is positive',
    (all) => void (observation(all, 'production-accidents-growth.2022.actual').value = 25),
    /value$/,
  ],
  [
    'a rise is negative',
    (all) => void (observation(all, 'fixed-asset-investment-growth.2022.actual').value = -13.3),
    /value$/,
  ],
];

describe('the warnings about a dataset', () => {
  it('are none for the dataset of Haishu', () => {
    assert.deepEqual(warningsOf(haishu), []);
    if (text !== undefined) assert.deepEqual(warningsOf(haishu, text), []);
  });

  it('have one where no division has a tile, and none where some do', () => {
    const without = (isLeft: (index: number) => boolean) =>
      warningsOf(withChange(({places}) => places.forEach((place, index) => isLeft(index) || delete place.tile)));
    assert.deepEqual(
      without(() => false).map(({path, severity}) => `${severity}: ${path}`),
      ['warning: places'],
    );
    assert.deepEqual(
      without((index) => index % 2 === 0),
      [],
    );
  });

  for (const [slip, change, where] of slips)
    it(`warns where ${slip}`, () => {
      const warnings = warningsOf(withChange(change), text);
      assert.ok(
        warnings.some(({path}) => where.test(path)),
        JSON.stringify(warnings),
      );
      assert.ok(warnings.every(({severity, zh}) => severity === 'warning' && zh));
    });
});

describe('sense, with the text of the report', {skip: text === undefined && 'REPORT_TEXT names no text'}, () => {
  it('warns where a milestone is of a month that its quote does not name', () => {
    const warningsWith = (period: string) =>
      warningsOf(
        withChange(({projects}) => {
          const [milestone] = projects[0].milestones;
          Object.assign(milestone, {period, source: {...milestone.source, quote: '6月底前开工、12月底前完工'}});
        }),
      ).filter(({path}) => path === 'projects[0].milestones[0].period');
    for (const period of ['../2023-06', '2023-12', '2023', '../2023']) assert.deepEqual(warningsWith(period), []);
    const [warning, ...more] = warningsWith('../2023-09');
    assert.match(warning.message, /is recorded as \.\.\/2023-09, but its quote names 6月, 12月$/);
    assert.deepEqual(more, []);
  });

  it('warns where a figure with a unit is left out as a name', () => {
    const dataset = withChange((all) => {
      const {source} = observation(all, 'gdp.2022.actual');
      all.exclusions.push({start: source.start, literal: '1500', class: 'name', why: {zh: '名称', en: 'A name'}});
    });
    assert.deepEqual(
      warningsOf(dataset, text).map(({path}) => path),
      [`exclusions[${haishu.exclusions.length}]`],
    );
  });
});
