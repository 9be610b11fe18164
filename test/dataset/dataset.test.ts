import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {InvalidIdError} from '../../src/dataset/invalid-id.js';
import {nearest} from '../../src/dataset/nearest.js';
import {parseDataset} from '../../src/dataset/parse.js';
import {
  actualOf,
  comparisonOf,
  indicatorOf,
  observationById,
  observationsOf,
  targetOf,
} from '../../src/dataset/query/figures.js';
import {placeOf, projectOf, projectsIn, townships} from '../../src/dataset/query/projects.js';
import {sectionOf} from '../../src/dataset/query/report.js';
import type {Dataset} from '../../src/dataset/types.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';
import {means} from '../fixtures/means.js';

const all: readonly (keyof Dataset)[] = [
  'report',
  'indicators',
  'observations',
  'exclusions',
  'comparisons',
  'projects',
  'places',
];

describe('a look-up', () => {
  const data = smallDataset();

  it('finds an indicator with what the report says of it', () => {
    assert.equal(indicatorOf(data, 'tree-growth').name.en, 'Growth in trees planted');
    assert.deepEqual(
      observationsOf(data, 'tree-growth').map(({id}) => id),
      ['tree-growth.2022.actual', 'tree-growth.2023.target'],
    );
    assert.equal(actualOf(data, 'tree-growth')?.value, 4);
    assert.equal(targetOf(data, 'tree-growth')?.value, 5);
    assert.equal(comparisonOf(data, 'tree-growth')?.comparability, 'same');
    assert.equal(observationById(data, 'tree-growth.2022.actual').value, 4);
  });

  it('finds the latest result and target where there are several', () => {
    const [actual] = data.observations;
    const earlier = {...actual, id: 'tree-growth.2021.actual', period: '2021', value: 3};
    const observations = [...data.observations, earlier];
    assert.equal(actualOf({...data, observations}, 'tree-growth')?.period, '2022');
  });

  it('finds the comparison of the indicator alone before one with others, and the easier before the harder', () => {
    const [alone] = data.comparisons;
    const indicators = ['tree-growth', 'trees'];
    const none = {...alone, indicators, comparability: 'none' as const};
    const derived = {...alone, indicators, comparability: 'derived' as const};
    assert.equal(comparisonOf({...data, comparisons: [none, derived, alone]}, 'tree-growth'), alone);
    assert.equal(comparisonOf({...data, comparisons: [none, derived]}, 'tree-growth'), derived);
  });

  it('gives nothing, rather than an error, where the report says nothing', () => {
    const silent = {...data, observations: [], comparisons: []};
    assert.deepEqual(observationsOf(silent, 'tree-growth'), []);
    assert.equal(targetOf(silent, 'tree-growth'), undefined);
    assert.equal(actualOf(silent, 'tree-growth'), undefined);
    assert.equal(comparisonOf(silent, 'tree-growth'), undefined);
  });

  it('finds projects, places and sections', () => {
    assert.equal(projectOf(data, 'north-park').kind, 'park');
    assert.equal(placeOf(data, 'old-gate').name.zh, '老城门');
    assert.equal(sectionOf(data.report, '1').cite.en, 'Part 1');
    assert.deepEqual(
      townships(data).map(({id}) => id),
      ['north', 'south'],
    );
  });

  it('counts a project at a site for each township of the site, with the basis', () => {
    const found = projectsIn(data, 'south').map(({project, location, basis}) => [project.id, location.id, basis]);
    assert.deepEqual(found, [
      ['north-park', 'old-gate', 'inferred'],
      ['south-road', 'old-gate', 'inferred'],
    ]);
  });

  it('counts a project once, by its surest place', () => {
    const found = projectsIn(data, 'north').map(({project, location, basis}) => [project.id, location.id, basis]);
    assert.deepEqual(found, [
      ['north-park', 'old-gate', 'inferred'],
      ['south-road', 'north', 'named'],
    ]);
  });

  it('of an unknown id throws, with what was meant', () => {
    const misses: readonly (readonly [() => unknown, string, string, string | undefined])[] = [
      [() => indicatorOf<string>(data, 'tree-groth'), 'indicator', 'tree-groth', 'tree-growth'],
      [() => observationsOf<string>(data, 'gdp'), 'indicator', 'gdp', undefined],
      [() => targetOf<string>(data, 'tree-growht'), 'indicator', 'tree-growht', 'tree-growth'],
      [
        () => observationById(data, 'tree-growth.2022.actul'),
        'observation',
        'tree-growth.2022.actul',
        'tree-growth.2022.actual',
      ],
      [() => projectOf<string, string>(data, 'northpark'), 'project', 'northpark', 'north-park'],
      [() => projectsIn<string, string>(data, 'nroth'), 'place', 'nroth', 'north'],
      [() => placeOf<string>(data, ''), 'place', '', undefined],
      [() => sectionOf(data.report, '9.9'), 'section', '9.9', undefined],
    ];
    for (const [look, what, value, meant] of misses)
      assert.throws(look, (error) => {
        assert.equal((error as InvalidIdError).value, value);
        return means(what, meant)(error);
      });
  });
});

describe('the nearest word', () => {
  const words = ['gdp-growth', 'gdp', 'linear', 'arc'];

  it('is the one with the fewest changes', () => {
    assert.equal(nearest('gdp-groth', words), 'gdp-growth');
    assert.equal(nearest('gpd-growth', words), 'gdp-growth');
    assert.equal(nearest('Linear ', words), 'linear');
    assert.equal(nearest('ark', words), 'arc');
  });

  it('is nothing where nothing is near', () => {
    assert.equal(nearest('population', words), undefined);
    assert.equal(nearest('', words), undefined);
    assert.equal(nearest('arc', []), undefined);
  });

  it('of a word in the list is that word', () => {
    const word = fc.string({minLength: 1}).filter((text) => text === text.trim().toLowerCase() && text !== '');
    fc.assert(fc.property(fc.uniqueArray(word, {minLength: 1}), (list) => nearest(list[0], list) === list[0]));
  });

  it('of a word with one letter dropped is found among unlike ones', () => {
    for (let at = 0; at < 'gdp-growth'.length; at++) {
      const typo = 'gdp-growth'.slice(0, at) + 'gdp-growth'.slice(at + 1);
      assert.equal(nearest(typo, words), 'gdp-growth');
    }
  });
});

describe('a foreign dataset', () => {
  const pathsOf = (foreign: unknown, parts = all) => {
    const outcome = parseDataset(foreign, parts);
    return outcome.problems?.map(({path}) => path) ?? [];
  };

  it('of the right shape is handed on as it is', () => {
    const data = smallDataset();
    const outcome = parseDataset(data, all);
    assert.ok('data' in outcome && outcome.data === data);
  });

  it('may have fields that the contract does not know', () => {
    assert.deepEqual(pathsOf({...smallDataset(), extra: 1}), []);
    assert.deepEqual(pathsOf(spoil(smallDataset(), 'indicators.0.colour', 'red')), []);
  });

  const spoilt: readonly (readonly [path: string, value: unknown, problem: string])[] = [
    ['indicators', undefined, 'indicators'],
    ['indicators', {}, 'indicators'],
    ['indicators.0', null, 'indicators[0]'],
    ['indicators.0.name.zh', undefined, 'indicators[0].name.zh'],
    ['indicators.0.name.zh', '', 'indicators[0].name.zh'],
    ['indicators.0.name', '植树', 'indicators[0].name'],
    ['indicators.0.measure', 'grwoth', 'indicators[0].measure'],
    ['observations.0.value', '4', 'observations[0].value'],
    ['observations.0.value', Number.NaN, 'observations[0].value'],
    ['observations.0.value', null, 'observations[0].value'],
    ['observations.0.relation', 'qualitative', 'observations[0].value'],
    ['observations.1.indicator', 'tree-groth', 'observations[1].indicator'],
    ['observations.1.reference', {observation: 'nothing', kind: 'beyond'}, 'observations[1].reference.observation'],
    ['observations.1.reference', 'nothing', 'observations[1].reference'],
    ['observations.1.id', 'tree-growth.2022.actual', 'observations[1].id'],
    ['observations.0.source.section', '2', 'observations[0].source.section'],
    ['observations.0.source', undefined, 'observations[0].source'],
    ['observations.0.commitment', 'maybe', 'observations[0].commitment'],
    ['observations.0.source.section', 7, 'observations[0].source.section'],
    ['observations.0', null, 'observations[0]'],
    ['observations.0.period', 'last year', 'observations[0].period'],
    ['observations.0.period', '../..', 'observations[0].period'],
    ['projects.0.milestones.0.period', '2023/24', 'projects[0].milestones[0].period'],
    ['projects.1.id', 'north-park', 'projects[1].id'],
    ['projects.1.milestones.0.source.section', '2', 'projects[1].milestones[0].source.section'],
    ['comparisons.0.actual.0', 'x', 'comparisons[0].actual[0]'],
    ['comparisons.0.indicators.0', 'tree-groth', 'comparisons[0].indicators[0]'],
    ['places.1.id', 'town', 'places[1].id'],
    ['comparisons.0.comparability', 'alike', 'comparisons[0].comparability'],
    ['projects.0.places.0', 'nowhere', 'projects[0].places[0]'],
    ['projects.0.milestones.0.kind', 'open', 'projects[0].milestones[0].kind'],
    ['projects.0.milestones', undefined, 'projects[0].milestones'],
    ['places.1.tile.q', 'a', 'places[1].tile.q'],
    ['places.3.within.0', 'nrth', 'places[3].within[0]'],
    ['report.sections', 'all', 'report.sections'],
    ['report.title.en', 7, 'report.title.en'],
  ];
  for (const [path, value, problem] of spoilt)
    it(`with ${path} = ${String(value)} has a problem at ${problem}`, () => {
      assert.ok(pathsOf(spoil(smallDataset(), path, value)).includes(problem));
    });

  it('has its references checked only where its shape is right', () => {
    const wrong = spoil(spoil(smallDataset(), 'indicators.0.unit', 1), 'observations.0.indicator', 'x');
    assert.deepEqual(pathsOf(wrong), ['indicators[0].unit']);
  });

  it('is checked only in the parts that a chart needs', () => {
    const {report, places, projects} = smallDataset();
    assert.deepEqual(pathsOf({report, places, projects, indicators: 7}, ['report', 'places', 'projects']), []);
    assert.deepEqual(pathsOf({projects}, ['projects']), []);
  });

  it('lists every problem, in both languages, with the value that was probably meant', () => {
    const outcome = parseDataset(spoil(smallDataset(), 'observations.1.indicator', 'tree-groth'), all);
    assert.ok(outcome.problems);
    const {message} = outcome.problems[0];
    assert.equal(message.en, '“tree-groth” does not exist. Did you mean “tree-growth”?');
    assert.equal(message.zh, '“tree-groth”不存在。您要写的是“tree-growth”吗？');
    const many = spoil(spoil(smallDataset(), 'indicators.0.unit', 1), 'projects.0.kind', 1);
    assert.deepEqual(pathsOf(many), ['indicators[0].unit', 'projects[0].kind']);
  });

  it('of any other type is a problem, never an exception', () => {
    for (const foreign of [undefined, null, 0, '', 'text', [], {}, () => 0, Symbol('x')])
      assert.ok(pathsOf(foreign).length > 0);
    const trap = new Proxy({}, {get: () => assert.fail('read')});
    assert.ok(pathsOf(trap).length > 0);
    fc.assert(fc.property(fc.anything(), (foreign) => pathsOf(foreign).length > 0));
  });

  it('names the place of an object that no word can be made of', () => {
    assert.deepEqual(pathsOf(spoil(smallDataset(), 'observations.0.role', {toString: 0})), ['observations[0].role']);
  });

  it('with anything in any place is taken or refused, never an exception', () => {
    const paths = spoilt.map(([path]) => path);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const outcome = parseDataset(spoil(smallDataset(), path, value), all);
        assert.ok('data' in outcome || outcome.problems.every(({message}) => message.zh && message.en));
      }),
    );
  });
});
