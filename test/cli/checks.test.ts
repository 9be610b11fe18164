import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {numeralsOf} from '../../src/cli/checks/numerals.js';
import {schemaProblems} from '../../src/cli/checks/schema.js';
import * as vocabulary from '../../src/dataset/vocabulary.js';
import type {Dataset} from '../../src/dataset/types.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';
import {soundReport} from '../fixtures/sound-report.js';

describe('the schema', () => {
  it('takes a small made-up dataset', () => assert.deepEqual(schemaProblems(smallDataset()), []));

  it('lists the same words as the types', () => {
    const schema = readFileSync(new URL('../../data/schema.json', import.meta.url), 'utf8');
    const lists = [...schema.matchAll(/"enum": (\[[^\]]*\])/g)].map(([, list]) => JSON.stringify(JSON.parse(list)));
    for (const [name, words] of Object.entries(vocabulary)) assert.ok(lists.includes(JSON.stringify(words)), name);
    assert.equal(new Set(lists).size, Object.keys(vocabulary).length);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['report.sha256', 'abc'],
    ['report.division', '3302'],
    ['indicators.0.colour', 'red'],
    ['indicators.0.measure', 'speed'],
    ['indicators.0.name.en', ' padded '],
    ['observations.0.value', null],
    ['observations.0.value', '4'],
    ['observations.0.relation', 'qualitative'],
    ['observations.0.period', 'last year'],
    ['observations.0.source.quote', '字'.repeat(41)],
    ['observations.0.source.end', -1],
    ['comparisons.0.indicators', []],
    ['projects.0.milestones', []],
    ['places.1.code12', '123'],
    ['places', undefined],
  ];
  for (const [path, value] of refused)
    it(`refuses ${path} = ${JSON.stringify(value) ?? 'nothing'}`, () => {
      assert.ok(schemaProblems(spoil(smallDataset(), path, value)).length > 0);
    });
});

const publication = {title: {zh: '路名', en: 'Roads'}, url: 'https://example.org/roads', date: '2022-12-31'};

describe('the checks', () => {
  it('find nothing in a sound dataset', () => assert.deepEqual(checkDataset(smallDataset()), []));

  const found: readonly (readonly [path: string, value: unknown, problem: string, message: RegExp])[] = [
    ['observations.1.id', 'tree-growth.2022.actual', 'observations[1].id', /stands twice/],
    ['projects.0.id', 'North_Park', 'projects[0].id', /kebab-case/],
    ['observations.0.indicator', 'tree-groth', 'observations[0].indicator', /no "tree-groth"/],
    ['observations.1.reference', {observation: 'x', kind: 'beyond'}, 'observations[1].reference.observation', /no "x"/],
    ['observations.1.reference', {outcome: 'x', kind: 'in-step'}, 'observations[1].reference.outcome', /no "x"/],
    ['observations.1.reference', {kind: 'in-step'}, 'observations[1].reference', /an observation or to an outcome/],
    ['observations.1.high', 9, 'observations[1].high', /has an upper end/],
    ['observations.1.relation', 'range', 'observations[1].high', /no upper end/],
    ['indicators.0.measure', 'none', 'indicators[0].measure', /has a number, but no measure/],
    ['comparisons.0.target.0', 'x', 'comparisons[0].target[0]', /no "x"/],
    ['projects.0.places.0', 'x', 'projects[0].places[0]', /no "x"/],
    ['places.3.within.0', 'town', 'places[3].within[0]', /no "town"/],
    ['report.sections.0.start', 2, 'report.sections[0].start', /begins at 2, not at 0/],
    ['report.sections.0.end', 50, 'report.sections[0].end', /ends at 50, not at 60/],
    ['observations.0.source.quote', '植树增长', 'observations[0].source.quote', /lacks "4%"/],
    ['observations.0.source.end', 9, 'observations[0].source.end', /not as long/],
    ['observations.0.source.section', '2', 'observations[0].source.start', /not inside section "2"/],
    ['observations.0.value', 40, 'observations[0].value', /40 is not what "4%" says/],
    ['observations.0.value', -4, 'observations[0].value', /does not speak of a fall/],
    ['observations.0.source.quote', 'planting fell by 4%', 'observations[0].value', /speaks of a fall/],
    ['observations.1.relation', 'gt', 'observations[1].relation', /does not follow from "以上"/],
    ['observations.1.hedge', undefined, 'observations[1].relation', /does not follow from "no hedge"/],
    ['observations.1.hedge', '据说', 'observations[1].hedge', /not a known hedge/],
    ['observations.1.source.quote', '植树增长5%', 'observations[1].source.quote', /lacks the hedge/],
    ['observations.0.source.literal', '增长', 'observations[0].source.literal', /not a number/],
    ['indicators.0.unit', 'CNY', 'observations[0].source.literal', /is not in CNY/],
    ['indicators.0.unit', 'tree', 'observations[0].source.literal', /is not in tree/],
    ['observations.0.relation', 'qualitative', 'observations[0].value', /a phrase has the value 4/],
    ['comparisons.0.actual.0', 'tree-growth.2023.target', 'comparisons[0].actual[0]', /is no actual/],
    ['comparisons.0.actual', [], 'comparisons[0].comparability', /needs a result and a target/],
    [
      'projects.0.milestones.0.certainty',
      'stated',
      'projects[0].milestones[0].certainty',
      /"planned-opening" is stated/,
    ],
    ['projects.0.milestones.0.period', '2023/24/25', 'projects[0].milestones[0].period', /not an EDTF period/],
    ['places.1.code12', '330203001000', 'places[1].code12', /no code of a subdistrict in 990101/],
    ['places.2.tile.r', 0, 'places[2].tile.q', /tile of another/],
    ['places.2.tile', {q: 5, r: 5, col: 0, row: 0}, 'places[2].tile.col', /square of another/],
    ['places.3.tile', {q: 5, r: 5}, 'places[3].tile.q', /only a subdistrict/],
    ['places.1.mentions.0.end', 25, 'places[1].mentions[0].end', /not as long/],
    ['places.1.mentions.0.literal', '城南街道', 'places[1].mentions[0].literal', /is not 城北街道/],
    ['places.1.level', 'town', 'places[1].code12', /no code of a town/],
    ['places.1.basis', 'inferred', 'places[1].basis', /a subdistrict is inferred/],
    ['places.3.basis', 'unknown', 'places[3].basis', /"unknown", with 2 subdistricts/],
    ['places.3.basis', 'sourced', 'places[3].publication', /"sourced", without a source/],
    ['places.3.publication', publication, 'places[3].publication', /"inferred", with a source/],
    ['places.3.publication', {...publication, date: '2023-02-30'}, 'places[3].publication.date', /no 2023-02-30/],
    ['places.3.publication', {...publication, url: 'ftp://a.org'}, 'places[3].publication.url', /./],
    ['projects.0.placeLinks', undefined, 'projects[0].places', /neither the name nor a quote of 城北公园 names 老城门/],
    ['projects.0.placeLinks.0.place', 'north', 'projects[0].placeLinks[0].place', /no place of the project/],
    ['projects.0.placeLinks.0.basis', 'sourced', 'projects[0].placeLinks[0].publication', /without a source/],
    ['places.0.level', 'site', 'places', /no place is the whole/],
    ['observations.0.role', 'context', 'observations[0].id', /not of its parts/],
    ['observations.0.period', '2023', 'observations[0].period', /2023 is done, but the report is of 2023-01-05/],
    ['observations.1.period', '2022', 'observations[1].period', /2022 is planned/],
    [
      'observations.0.reference',
      {observation: 'tree-growth.2022.actual', kind: 'beyond'},
      'observations[0].reference',
      /against itself/,
    ],
    [
      'observations.1.reference',
      {observation: 'tree-growth.2022.actual', kind: 'beyond'},
      'observations[1].reference',
      /a number is measured/,
    ],
    ['observations.0.commitment', 'firm', 'observations[0].commitment', /only a target is promised/],
    ['observations.1.source.quote', '确保植树增长5%以上', 'observations[1].commitment', /the quote says 确保/],
    ['indicators.0.measure', 'count', 'indicators[0].measure', /a count is not in percent/],
    ['indicators.0.name.zh', 'Trees', 'indicators[0].name.zh', /not in this language/],
    ['projects.1.name.en', 'North Park', 'projects[1].name.en', /stands twice/],
    ['projects.1.milestones.0.certainty', 'planned', 'projects[1].milestones[0].certainty', /"completed" is planned/],
    ['projects.1.milestones.0.kind', 'ongoing', 'projects[1].milestones[0].kind', /"建成" is recorded as "ongoing"/],
    ['report.published', '2023-01-04', 'report.published', /before 2023-01-05/],
    ['report.delivered', '2023-02-30', 'report.delivered', /there is no 2023-02-30/],
  ];
  for (const [path, value, problem, message] of found)
    it(`find ${path} = ${JSON.stringify(value) ?? 'nothing'}`, () => {
      const problems = checkDataset(spoil(smallDataset(), path, value)).filter((each) => each.path === problem);
      assert.ok(
        problems.some((each) => message.test(each.message)),
        JSON.stringify(problems),
      );
    });

  it('find two indicators of different units that are called the same', () => {
    const data = smallDataset();
    const other = {...data.indicators[0], id: 'trees', unit: 'tree', measure: 'count' as const};
    const comparisons = [{...data.comparisons[0], indicators: ['tree-growth', 'trees']}];
    const messages = checkDataset({...data, indicators: [...data.indicators, other], comparisons}).map(
      (each) => each.message,
    );
    assert.ok(messages.includes('"same", but the units differ'));
    assert.ok(messages.includes('"same", but the measures differ'));
    assert.ok(messages.includes('"same", but of 2 indicators'));
    assert.ok(messages.includes('"trees" is never observed'));
  });

  it('find a unit that is written or converted otherwise elsewhere', () => {
    const data = smallDataset();
    const si = {unit: 'hectare', unitName: {zh: '公顷', en: 'hectares'}, factor: 1 / 15};
    const area = {...data.indicators[0], measure: 'level' as const, unit: 'mu', unitName: {zh: '亩', en: 'mu'}, si};
    const hectares = {...area, id: 'ha', unit: 'hectare', unitName: {zh: '公顷', en: 'ha'}, si: undefined};
    const messages = (...indicators: (typeof data.indicators)[number][]) =>
      checkDataset({...data, indicators: indicators.map((each) => JSON.parse(JSON.stringify(each)) as typeof each)})
        .filter(({path}) => /unitName|si/.test(path))
        .map(({path, message}) => `${path} ${message}`);
    assert.deepEqual(messages(area, {...area, id: 'b'}), []);
    assert.deepEqual(messages(area, {...area, id: 'b', unitName: {zh: '市亩', en: 'mu'}}), [
      'indicators[1].unitName "mu" is written otherwise for "tree-growth"',
    ]);
    assert.deepEqual(messages(area, {...area, id: 'b', si: {...si, factor: 15}}), [
      'indicators[1].unitName "mu" is written otherwise for "tree-growth"',
    ]);
    assert.deepEqual(messages(area, hectares), ['indicators[0].si.unitName "hectare" is written otherwise for "ha"']);
    const [ofItself] = messages({...area, si: {...si, unit: 'mu'}});
    assert.equal(ofItself, 'indicators[0].si.unit "mu" is converted into itself');
  });

  it('find a comparison that stands twice, or that names what it does not compare', () => {
    const data = smallDataset();
    const [comparison] = data.comparisons;
    const messages = (comparisons: typeof data.comparisons) =>
      checkDataset({...data, comparisons}).map(({message}) => message);
    assert.ok(messages([comparison, comparison]).includes('"tree-growth" is judged twice'));
    const idle = {...comparison, indicators: ['tree-growth', 'trees']};
    assert.ok(messages([idle]).includes('"trees" has neither result nor target here'));
  });

  it('find a phrase that is measured against a phrase', () => {
    const phrase = {relation: 'qualitative', value: null, meaning: {zh: '更多', en: 'more'}} as const;
    const [first, second] = smallDataset().observations;
    const observations = [
      {...first, ...phrase},
      {...second, ...phrase, hedge: undefined, reference: {observation: first.id, kind: 'beyond'}},
    ];
    const found = checkDataset(JSON.parse(JSON.stringify({...smallDataset(), observations})) as Dataset);
    assert.deepEqual(
      found.map(({path, message}) => `${path} ${message}`),
      ['observations[1].reference "tree-growth.2022.actual" has no number to be measured against'],
    );
  });

  it('find a derived comparison with one side only', () => {
    const [comparison] = smallDataset().comparisons;
    const comparisons = [{...comparison, comparability: 'derived' as const, target: []}];
    const found = checkDataset({...smallDataset(), comparisons}).map(({message}) => message);
    assert.deepEqual(found, ['"derived" needs a result and a target']);
  });

  it('find a count in the unit of a rank', () => {
    const data = smallDataset();
    const rank = {...data.indicators[0], id: 'tree-rank', measure: 'rank' as const, unit: 'place'};
    const count = {...rank, id: 'tree-count', name: {zh: '树', en: 'Trees'}, measure: 'count' as const};
    const indicators = [...data.indicators, rank, count];
    const messages = checkDataset({...data, indicators}).map(({path, message}) => `${path} ${message}`);
    assert.ok(messages.includes('indicators[2].unit "place" is the unit of a rank, and this is a count'));
    assert.ok(!messages.some((line) => line.startsWith('indicators[1].unit "place" is the unit of a rank')));
  });

  it('find records out of the order of the text', () => {
    const data = smallDataset();
    const paths = checkDataset({...data, observations: [...data.observations].reverse()}).map(({path}) => path);
    assert.ok(paths.includes('observations[1]'));
  });

  it('stop at a value that is not a dataset, and never throw', () => {
    for (const path of ['observations', 'places.1.mentions', 'report.sections', 'projects.0.name', 'indicators.0'])
      for (const value of [undefined, null, 7, 'x'])
        assert.ok(checkDataset(spoil(smallDataset(), path, value)).length > 0, path);
  });

  it('take no negative number but a growth rate', () => {
    const data = smallDataset();
    const fell = spoil(spoil(data, 'observations.0.value', -4), 'observations.0.source.quote', '植树减少4%');
    assert.deepEqual(checkDataset(fell), []);
    const share = checkDataset(spoil(fell, 'indicators.0.measure', 'share'));
    assert.ok(share.some(({message}) => message === '-4 is negative, but no growth rate'));
  });

  describe('against a text', () => {
    // The text contains every source of the small dataset at its offset, and full stops elsewhere.
    const placed = (parts: readonly (readonly [number, string])[]) =>
      parts.reduce(
        (line, [start, part]) => line.slice(0, start) + part + line.slice(start + part.length),
        '。'.repeat(60),
      );
    const small = placed([
      [0, '植树增长4%'],
      [12, '植树增长5%以上'],
      [24, '城北街道'],
      [28, '城北公园开放'.slice(0, 4)],
      [26, '城北公园开放'],
      [33, '城北街道城南路建成'],
    ]);
    const problemPaths = (line: string) => checkDataset(smallDataset(), line).map(({path}) => path);

    it('find a text that is not the report', () => {
      const paths = problemPaths(`${small}。`);
      assert.ok(paths.includes('report.sha256'));
      assert.ok(paths.includes('report.length'));
    });

    it('find a literal, a quote and a mention that stand elsewhere', () => {
      assert.ok(problemPaths(`。${small}`.slice(0, 60)).includes('observations[0].source.start'));
      assert.ok(problemPaths(small.replace('植树增长5', '植草增长5')).includes('observations[1].source.quote'));
      assert.ok(problemPaths(small).includes('places[1].mentions[0].start'));
    });

    it('find nothing in a sound report, and a promise whose sentence makes none', () => {
      const {dataset, text} = soundReport();
      assert.deepEqual(checkDataset(dataset, text), []);
      const firm = checkDataset(spoil(dataset, 'observations.1.commitment', 'firm'), text);
      assert.deepEqual(
        firm.map(({path, message}) => `${path} ${message}`),
        ['observations[1].commitment its sentence does not say 确保'],
      );
    });

    it('find a numeral that nothing claims', () => {
      const problems = checkDataset(smallDataset(), `${small.slice(0, 58)}77`);
      assert.match(problems.find(({path}) => path === 'text[58]')!.message, /^77 is not claimed/);
      assert.deepEqual(
        numeralsOf(smallDataset(), small).map(({digits, observations}) => [digits, observations]),
        [
          ['4', ['observations[0]']],
          ['5', ['observations[1]']],
        ],
      );
    });

    it('find a numeral that is claimed twice, unless 均 doubles it', () => {
      const data = smallDataset();
      const [first] = data.observations;
      const again = {...first, id: 'shrub-growth.2022.actual', indicator: 'shrub-growth'};
      const twice = {...data, observations: [...data.observations, again]};
      const doubled = (line: string, all: typeof twice) =>
        checkDataset(all, line).filter(({message}) => /claimed 2 times/.test(message));
      assert.equal(doubled(small, twice).length, 1);
      const quote = (source: typeof again.source) => ({...source, quote: '均增长4%'});
      const both = twice.observations.map((each) =>
        each.source.start === 4 ? {...each, source: quote(each.source)} : each,
      );
      assert.equal(doubled(small, {...twice, observations: both}).length, 0);
    });
  });
});
