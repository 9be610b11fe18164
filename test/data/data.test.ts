import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {longestQuote, sourcesOf} from '../../src/cli/checks/sources.js';
import {schemaProblems} from '../../src/cli/checks/schema.js';
import {compile, readDataset} from '../../data/compile.js';
import {sliced} from '../../data/slices.js';
import {describeProblem} from '../../src/cli/problems.js';
import {reportText} from '../../data/report-text.js';
import {summaryLines} from '../../data/summary.js';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {figures} from '../../src/dataset/haishu-2023/figures.js';
import {layers} from '../../src/dataset/haishu-2023/layers.js';
import {projects} from '../../src/dataset/haishu-2023/projects.js';
import {report} from '../../src/dataset/haishu-2023/report.js';
import {worded} from '../../src/dataset/haishu-2023/worded.js';
import {parseDataset} from '../../src/dataset/parse.js';
import {townships} from '../../src/dataset/query/projects.js';

const compiled = readDataset();
const {dataset, origins} = compiled;
const text = reportText();

describe('the dataset', () => {
  it('has no problem that its checks can find', () => {
    assert.deepEqual(
      checkDataset(dataset, text).map((problem) => describeProblem(problem, origins)),
      [],
    );
  });

  it('holds at least 80 observations, 40 projects with milestones and the 17 townships with their codes and tiles', () => {
    assert.ok(dataset.observations.length >= 80);
    assert.ok(dataset.projects.filter(({milestones}) => milestones.length > 0).length >= 40);
    const codes = townships(dataset).map(({code12}) => code12);
    assert.ok(townships(dataset).every(({tile}) => tile));
    assert.equal(codes.length, 17);
    assert.ok(codes.every((code) => /^330203\d{6}$/.test(code ?? '')));
  });

  it('obeys the schema', () => assert.deepEqual(schemaProblems(dataset), []));

  it('has every main goal that opens part two', () => {
    const opening = dataset.observations.filter(({role, source}) => role === 'target' && source.section === '2');
    assert.ok(opening.length >= 5);
  });

  it('says of every 2022 result whether it may be compared with the 2023 target of its indicator', () => {
    const judged = new Set(dataset.comparisons.flatMap(({actual, target}) => [...actual, ...target]));
    const ids = new Set(dataset.observations.map(({id}) => id));
    const pairs = dataset.indicators.map(({id}) => [`${id}.2022.actual`, `${id}.2023.target`]);
    const promised = pairs.filter((pair) => pair.every((id) => ids.has(id)));
    assert.ok(promised.length >= 20);
    assert.deepEqual(
      promised.flat().filter((id) => !judged.has(id)),
      [],
    );
  });

  it('compares every indicator that has a number with itself, and sums up only numbers', () => {
    const numeric = new Set(dataset.observations.filter(({value}) => value !== null).map(({id}) => id));
    for (const {comparability, indicators, actual, target} of dataset.comparisons) {
      if (indicators.length === 1 && [...actual, ...target].some((id) => numeric.has(id)))
        assert.notEqual(comparability, 'none', indicators[0]);
      if (comparability === 'derived') assert.ok([...actual, ...target].every((id) => numeric.has(id)));
    }
  });

  it('says what each year counts wherever it compares no two numbers as they are', () => {
    const apart = dataset.comparisons.filter(
      ({comparability}) => comparability === 'none' || comparability === 'derived',
    );
    for (const {indicators, why} of apart)
      for (const year of ['2022', '2023'])
        for (const reason of [why.zh, why.en]) assert.ok(reason.includes(year), `${indicators.join(' ')}: ${reason}`);
  });

  it('writes what it says of figures with the quotation marks and the stops of its language', () => {
    const {indicators, observations, comparisons, exclusions} = dataset;
    const astray: string[] = [];
    const words = indicators.flatMap(({name, unitName, definition}) => [name, unitName, definition]);
    const sentences = [
      ...observations.map(({meaning}) => meaning),
      ...[...comparisons, ...exclusions].map(({why}) => why),
    ];
    for (const localized of [...words, ...sentences])
      if (localized && (/["']/.test(localized.zh + localized.en) || /[,;:?!()]/.test(localized.zh)))
        astray.push(`${localized.zh} | ${localized.en}`);
    assert.deepEqual(astray, []);
  });

  it('quotes the report only in short pieces', () => {
    assert.ok(sourcesOf(dataset).every(([, {quote}]) => quote.length <= longestQuote));
  });

  it('passes the guard that foreign data pass', () => {
    const outcome = parseDataset(dataset, [
      'report',
      'indicators',
      'observations',
      'comparisons',
      'projects',
      'places',
    ]);
    assert.deepEqual('problems' in outcome ? outcome.problems : [], []);
  });

  it('is summed up, with or without the text', () => {
    assert.match(summaryLines(dataset).at(-1)!, /not given/);
    if (text) assert.match(summaryLines(dataset, text).join('\n'), /numerals +237 of 237 claimed/);
  });
});

describe('the slices', () => {
  const {pairs, goals, worded: words, projects: built, layers: counted} = sliced(dataset);
  const indicators = [...pairs.indicators, ...goals.indicators];

  it('contain exactly the published records of everything that is drawn', () => {
    const {indicators: all, observations, projects: everyProject, places} = dataset;
    const published = <Item extends {readonly id: string}>(items: readonly Item[], id: string) =>
      items.find((item) => item.id === id)!;
    for (const item of figures.indicators) {
      const {definition, si, scope, ...shown} = published(all, item.id);
      assert.deepEqual(item, shown);
    }
    for (const item of projects.places) {
      const {note, publication, ...shown} = published(places, item.id);
      assert.deepEqual(item, {...shown, mentions: []});
    }
    for (const item of figures.observations) assert.deepEqual(item, published(observations, item.id));
    for (const item of projects.projects) assert.deepEqual(item, published(everyProject, item.id));
    for (const comparison of figures.comparisons)
      assert.ok(dataset.comparisons.some((each) => isDeepStrictEqual(each, comparison)));
    assert.deepEqual(figures.report, report);
    assert.deepEqual(figures.indicators, indicators);
    assert.deepEqual(figures.observations, [...pairs.observations, ...goals.observations]);
    assert.deepEqual(figures.comparisons, pairs.comparisons);
    assert.deepEqual(projects, {report, projects: built.projects, places: built.places});
  });

  it('hold all recognitions, mentions and squares, where the layers of a map ask for them', () => {
    assert.deepEqual(
      layers.places.map(({tile, mentions}) => ({tile, mentions})),
      dataset.places.map(({tile, mentions}) => ({tile, mentions})),
    );
    assert.deepEqual(layers.projects, [...built.projects, ...counted.projects]);
    assert.ok(layers.projects.filter(({kind}) => kind === 'recognition').length >= 20);
  });

  it('hold all targets in words alone too, where a gauge asks for one', () => {
    assert.deepEqual(worded.indicators, words.indicators);
    assert.deepEqual(worded.observations, words.observations);
    const carried = new Set<string>([...figures.indicators, ...worded.indicators].map(({id}) => id));
    for (const {role, indicator} of dataset.observations) if (role === 'target') assert.ok(carried.has(indicator));
    assert.equal(carried.size, figures.indicators.length + worded.indicators.length);
  });

  it('hold every target and every fair comparison with a number, and every concrete project', () => {
    const drawable = new Set<string>(indicators.map(({id}) => id));
    const targets = dataset.observations.filter(({role, value}) => role === 'target' && value !== null);
    for (const {indicator} of targets) assert.ok(drawable.has(indicator), indicator);
    const fair = dataset.comparisons.filter(({comparability}) => comparability !== 'none');
    const numeric = new Set(dataset.observations.filter(({value}) => value !== null).map(({indicator}) => indicator));
    for (const {indicators: pair} of fair) for (const id of pair) assert.equal(drawable.has(id), numeric.has(id), id);
    assert.ok(built.projects.length >= 90);
  });

  it('refer to nothing that they leave out', () => {
    const figureParts = ['report', 'indicators', 'observations', 'comparisons'] as const;
    assert.deepEqual(parseDataset(figures, figureParts), {data: figures});
    const projectParts = ['report', 'projects', 'places'] as const;
    for (const part of [projects, layers]) assert.deepEqual(parseDataset(part, projectParts), {data: part});
  });

  it('do not replace the complete dataset, which the package exports', () => assert.deepEqual(haishu2023, dataset));

  it('and the published file are those that the tables compile to now', () => {
    for (const [name, content] of compile(compiled))
      assert.equal(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8'), content, name);
  });

  it('compile to the same bytes each time', () => assert.deepEqual(compile(readDataset()), compile(compiled)));
});
