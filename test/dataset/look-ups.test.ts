import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  InvalidIdError,
  actualOf,
  comparisonOf,
  comparisonsOf,
  haishu2023,
  inSiUnit,
  indicatorOf,
  indicatorsOn,
  milestonesOf,
  observationById,
  observationsIn,
  observationsOf,
  placeOf,
  placesOf,
  projectOf,
  projectsIn,
  projectsOfKind,
  referenceOf,
  sectionOf,
  targetOf,
  topicsOf,
  townships,
} from '../../src/index.js';
import type {MilestoneKind} from '../../src/index.js';
import {means} from '../fixtures/means.js';

/** What stands in the comments of the look-ups, on the whole dataset and without a page. */
describe('the complete dataset', () => {
  it('gives an indicator with what the report says of it', () => {
    assert.equal(indicatorOf(haishu2023, 'gdp').name.en, 'Gross domestic product');
    assert.equal(actualOf(haishu2023, 'fixed-asset-investment-growth')?.value, 13.3);
    assert.equal(targetOf(haishu2023, 'fixed-asset-investment-growth')?.relation, 'ge');
    assert.equal(observationById(haishu2023, 'gdp.2022.actual').hedge, '突破');
    assert.deepEqual(
      observationsOf(haishu2023, 'projects-started').map(({value}) => value),
      [46, 60],
    );
  });

  it('gives every judgement on an indicator, the plainest first', () => {
    assert.equal(comparisonOf(haishu2023, 'gdp')?.comparability, 'none');
    const judged = comparisonsOf(haishu2023, 'foreign-trade-share');
    assert.deepEqual(
      judged.map(({indicators}) => indicators[0]),
      ['foreign-trade', 'foreign-trade-growth'],
    );
    assert.equal(comparisonOf(haishu2023, 'foreign-trade-share'), judged[0]);
    assert.equal(comparisonsOf(haishu2023, 'projects-started')[0].comparability, 'same');
    assert.deepEqual(comparisonsOf(haishu2023, 'low-yield-land-bar'), []);
  });

  it('gives what a target in words is measured against', () => {
    const target = targetOf(haishu2023, 'urban-rural-income-ratio')!;
    assert.equal(target.value, null);
    assert.equal(referenceOf(haishu2023, target)?.value, 1.75);
    assert.equal(referenceOf(haishu2023, targetOf(haishu2023, 'gdp-growth')!), undefined);
    assert.throws(
      () =>
        referenceOf(haishu2023, {period: '2024', reference: {observation: 'gdp-growth.2024.target', kind: 'beyond'}}),
      InvalidIdError,
    );
  });

  it('gives an outcome that a target is to move in step with, once it is known', () => {
    const target = targetOf(haishu2023, 'urban-income-growth')!;
    assert.deepEqual(target.reference, {outcome: 'gdp-growth', kind: 'in-step'});
    assert.equal(referenceOf(haishu2023, target), undefined);
    const promised = targetOf(haishu2023, 'gdp-growth')!;
    const outcome = {...promised, id: 'gdp-growth.2023.actual', role: 'actual', value: 5.2} as const;
    const later = {...haishu2023, observations: [...haishu2023.observations, outcome]};
    assert.equal(referenceOf(later, target)?.value, 5.2);
  });

  it('gives every indicator under one topic', () => {
    const topics = topicsOf(haishu2023);
    assert.deepEqual(topics.slice(0, 3), ['governance', 'economy', 'finance']);
    const found = topics.flatMap((topic) => indicatorsOn(haishu2023, topic));
    assert.deepEqual(new Set(found), new Set(haishu2023.indicators));
    assert.equal(found.length, haishu2023.indicators.length);
    assert.throws(() => indicatorsOn(haishu2023, 'watre'), means('topic', 'water'));
  });

  it('gives the facts of a section, and of its subsections', () => {
    const firm = observationsIn(haishu2023, '2').filter(({commitment}) => commitment === 'firm');
    assert.ok(firm.some(({indicator}) => indicator === 'fixed-asset-investment-growth'));
    assert.ok(observationsIn(haishu2023, '2.2').every(({source}) => source.section === '2.2'));
    const parts = haishu2023.report.sections.filter(({id}) => !id.includes('.'));
    assert.deepEqual(
      parts.flatMap(({id}) => observationsIn(haishu2023, id)),
      haishu2023.observations,
    );
    assert.equal(sectionOf(haishu2023.report, '2.2').cite.zh, '二（二）');
    assert.throws(() => observationsIn(haishu2023, '9'), InvalidIdError);
  });

  it('gives projects by place, places by project, and both by kind', () => {
    assert.equal(townships(haishu2023).length, 17);
    assert.equal(placeOf(haishu2023, 'yuehu').code12, '330203004000');
    assert.equal(projectOf(haishu2023, 'haishu-middle-school').milestones[0].kind, 'started');
    assert.deepEqual(placesOf(haishu2023, 'xiushui-renewal')[0].within, ['gulou']);
    assert.deepEqual(placesOf(haishu2023, 'weekly-mechanisms'), []);
    for (const {project} of projectsIn(haishu2023, 'yinjiang')) assert.ok(placesOf(haishu2023, project.id).length > 0);
    assert.ok(projectsOfKind(haishu2023.projects, ['school', 'hospital']).length > 0);
  });

  it('gives every milestone of a kind, in the order of the text', () => {
    const opening = milestonesOf(haishu2023, 'planned-opening');
    assert.ok(opening.some(({project}) => project.id === 'longfor-paradise-walk'));
    const starts = opening.map(({milestone}) => milestone.source.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.throws(() => milestonesOf(haishu2023, 'planned-openin' as MilestoneKind), means('kind', 'planned-opening'));
  });
});

describe('a value in mu', () => {
  it('keeps its name, and its hectares are offered', () => {
    const grain = indicatorOf(haishu2023, 'grain-area');
    assert.deepEqual(grain.unitName, {zh: '亩', en: 'mu'});
    assert.deepEqual(inSiUnit(156000, grain), {
      value: 10400,
      unit: 'hectare',
      unitName: {zh: '公顷', en: 'hectares', one: 'hectare'},
    });
    assert.equal(inSiUnit(4586, grain)?.value, 305.733333333);
    assert.equal(inSiUnit(1, grain)?.value, 0.0666666666667);
  });

  it('is a whole number of hectares for every fifteen', () => {
    const {si} = indicatorOf(haishu2023, 'grain-area');
    fc.assert(fc.property(fc.integer({min: -1e9, max: 1e9}), (n) => inSiUnit(15 * n, {si})?.value === n + 0));
  });

  it('is the only one that needs it: an indicator of another unit has no conversion', () => {
    for (const indicator of haishu2023.indicators)
      assert.equal(inSiUnit(1, indicator) !== undefined, indicator.unit === 'mu', indicator.id);
  });
});
