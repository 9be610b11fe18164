import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {breaksOf} from '../../src/charts/district-map/host/settings.js';
import {creditLines} from '../../src/charts/district-map/model/credits.js';
import {layoutLayer} from '../../src/charts/district-map/model/layers/layout.js';
import {problemNotes} from '../../src/charts/district-map/model/notes.js';
import {layoutOverlay} from '../../src/charts/district-map/model/overlay.js';
import {layoutProjects, withUnlocated} from '../../src/charts/district-map/model/projects/detailed.js';
import {selectProjects} from '../../src/charts/district-map/model/projects/selection.js';
import {hexagons} from '../../src/charts/district-map/model/tiles/layout.js';
import {valueMapWords, valueUnits} from '../../src/charts/district-map/model/values/figure-words.js';
import {layoutValues} from '../../src/charts/district-map/model/values/layout.js';
import {cardOf} from '../../src/charts/project-timeline/model/detail/card.js';
import {layoutFilters} from '../../src/charts/project-timeline/model/detail/filters.js';
import {layoutProjectTimeline} from '../../src/charts/project-timeline/model/detail/layout.js';
import {defaultLimit, groupings} from '../../src/charts/project-timeline/model/layout.js';
import type {Grouping, ProjectTimelineInput} from '../../src/charts/project-timeline/model/layout.js';
import {lanesOf} from '../../src/charts/project-timeline/model/lanes/lanes.js';
import {layoutLanes} from '../../src/charts/project-timeline/model/lanes/layout.js';
import {lanesWords, sightWords} from '../../src/charts/project-timeline/model/lanes/words.js';
import {layoutOverview} from '../../src/charts/project-timeline/model/overview.js';
import {layoutForm} from '../../src/charts/target-gauge/model/form.js';
import {targetGaugeInput} from '../../src/charts/target-gauge/model/input.js';
import {withProgress} from '../../src/charts/target-gauge/model/readings.js';
import {withReadings} from '../../src/charts/target-gauge/model/readings-line.js';
import {withReference} from '../../src/charts/target-gauge/model/reference.js';
import {scoreboardInput} from '../../src/charts/target-gauge/model/scoreboard/input.js';
import {layoutScoreboard} from '../../src/charts/target-gauge/model/scoreboard/layout.js';
import {layoutYoyBar} from '../../src/charts/yoy-bar/model/layout.js';
import {projectsOfKind} from '../../src/dataset/project-kind.js';
import {townships} from '../../src/dataset/query/projects.js';
import {ReadableError} from '../../src/dataset/readable-error.js';
import type {Milestone, Project} from '../../src/dataset/types.js';
import {errorSentence} from '../../src/host/error-sentence.js';
import {haishu2023, topicsOf} from '../../src/index.js';
import {pairsOf} from '../../src/model/comparison/pair.js';
import {pairsOfTopic, topicName} from '../../src/model/comparison/topic.js';
import type {FigureLayout} from '../../src/model/layout.js';
import {divisionNouns} from '../../src/model/words/division.js';
import {manyProjects} from '../fixtures/many-projects.js';
import {addMadeUpLanguage, foreignWords, madeUp, withMadeUpNames} from '../fixtures/made-up-language.js';

const data = withMadeUpNames(haishu2023);
const box = {width: 640};

/** All words of a figure. */
function textsOf({
  title,
  subtitle = '',
  summary,
  howToRead,
  notes,
  citation,
  table,
  labels,
  marks,
  more,
}: FigureLayout) {
  return [
    ...[title, subtitle, summary, howToRead, ...notes, citation.cite, more?.text ?? ''],
    ...[table.caption, ...table.columns.map(({label}) => label), ...table.rows.flat()],
    ...labels.flatMap(({before = '', text, after = ''}) => [before, text, after]),
    ...marks.map(({text}) => text),
  ];
}

/** Asserts that a figure has words, and none of another language. */
function assertInMadeUp(name: string, layout: () => FigureLayout): void {
  let texts: readonly string[];
  try {
    texts = textsOf(layout());
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    texts = [errorSentence(error, madeUp)];
  }
  assert.match(texts.join(' '), /\p{Script=Greek}/u, name);
  assert.deepEqual([...new Set(texts.flatMap(foreignWords))], [], name);
}

const indicators = data.indicators.map(({id}) => id);

/** Projects of the report for a timeline. */
const timelineInput = (projects: readonly Project[], group: Grouping = 'auto'): ProjectTimelineInput => ({
  ...{report: data.report, places: data.places, projects, kinds: [], leftOut: 0},
  ...{group, open: [], limit: defaultLimit, pages: 0},
});

describe('A third language, whose words are in the tables of languages alone,', () => {
  before(addMadeUpLanguage);

  it('is the language of a gauge in every form', () => {
    for (const id of indicators)
      for (const form of ['linear', 'arc', 'compact'] as const) {
        const input = withReference(targetGaugeInput(data, id), data, madeUp);
        assertInMadeUp(`${form} ${id}`, () => layoutForm(form, input, box, madeUp));
      }
  });

  it('is the language of readings and their verdicts', () => {
    const page = {asOf: '', valueSource: '', tolerance: 1};
    const series = [[], [0.1, 7.5], [8, 13], [1e9, 1e13]].map((values) =>
      values.map((value, index) => ({value, asOf: `2023-${index + 11}`})),
    );
    for (const id of indicators)
      for (const readings of [...series, [{value: 3, asOf: '2024'}]]) {
        const facts = withReference(targetGaugeInput(data, id), data, madeUp);
        const input = withProgress(facts, {...page, readings}, madeUp);
        const name = `${id} ${readings.map(({value}) => value).join(' ')}`;
        assertInMadeUp(name, () => withReadings(layoutForm('linear', input, box, madeUp), input, 'linear', madeUp));
      }
  });

  it('is the language of a scoreboard', () => {
    const readings = 'fixed-asset-investment-growth:2023-10:9.1';
    for (const topic of topicsOf(data))
      for (const given of ['', readings]) {
        const choice = {indicators: '', topic, sort: 'report', asOf: '', valueSource: '', readings: given} as const;
        assertInMadeUp(`${topic} ${given}`, () => layoutScoreboard(scoreboardInput(data, choice, madeUp), box, madeUp));
      }
  });

  it('is the language of bars', () => {
    const {report} = data;
    for (const topic of topicsOf(data))
      assertInMadeUp(topic, () =>
        layoutYoyBar({report, pairs: pairsOfTopic(data, topic), topic: topicName(topic)}, box, madeUp),
      );
    for (const id of indicators)
      assertInMadeUp(id, () => layoutYoyBar({report, pairs: pairsOf(data, [id])}, box, madeUp));
    assertInMadeUp('all', () => layoutYoyBar({report, pairs: pairsOf(data, indicators)}, box, madeUp));
  });

  it('is the language of maps of projects and of layers', () => {
    const kinds = [[], ...[...new Set(data.projects.flatMap(({kind}) => kind ?? []))].map((kind) => [kind])];
    for (const encoding of ['choropleth', 'symbols'] as const)
      for (const byCount of [true, false]) {
        const style = {form: hexagons, encoding, byCount, scale: 'quantile', breaks: []} as const;
        const name = `${encoding} ${byCount}`;
        for (const selected of kinds)
          for (const milestone of ['all', 'planned-start'])
            for (const width of [280, 960]) {
              const input = selectProjects(data, {kinds: selected, year: '2023', milestone});
              assertInMadeUp(`${name} ${selected.join()} ${milestone}`, () =>
                withUnlocated(layoutProjects(input, style, {width}, madeUp, 'yuehu'), input, madeUp),
              );
            }
        for (const layer of ['mentions', 'recognitions'] as const)
          assertInMadeUp(`${name} ${layer}`, () => layoutLayer(layer, data, style, box, madeUp, true));
      }
  });

  it('is the language of maps of values, on tiles and on a map of another library', () => {
    const all = townships(data);
    const numbers = all.map(({id}, index) => ({place: id, value: index % 3 === 0 ? null : index}));
    const kinds = all.map(({id}, index) => ({place: id, value: `${index}`}));
    for (const [scale, breaks] of [
      ['quantile', []],
      ['equal', []],
      ['jenks', [3, 5]],
    ] as const)
      for (const values of [numbers, kinds, []]) {
        const page = {values, problems: [], unit: '%'};
        const units = valueUnits(page, all, madeUp);
        const nouns = divisionNouns(data)[madeUp];
        const style = {form: hexagons, encoding: 'choropleth', scale, breaks, heading: '%', nouns} as const;
        assertInMadeUp(`${scale} ${values.length}`, () =>
          layoutValues(valueMapWords(page, units, style, madeUp), units, style, box, madeUp),
        );
        const {title, instructions, regions, key} = layoutOverlay(
          {data, values: page, layer: 'projects', scale, breaks},
          madeUp,
        );
        const texts = [title, instructions, ...[...regions, ...key].map(({text}) => text)];
        assert.deepEqual(texts.flatMap(foreignWords), [], scale);
      }
  });

  it('is the language of the credits of a geometry, and of the problems of a page', () => {
    for (const approval of ['', '1', 'not-required: 1'])
      assert.deepEqual(creditLines({approval, source: '2', attribution: '3'}, madeUp).flatMap(foreignWords), []);
    const problems = [
      ...breaksOf({breaks: '1 ? 2 3 4 5'}).problems,
      ...Array.from({length: 9}, () => breaksOf({breaks: '?'}).problems[0]),
    ];
    assert.deepEqual(problemNotes(problems, madeUp).flatMap(foreignWords), []);
  });

  it('is the language of projects by year and act', () => {
    const projects = projectsOfKind(data.projects, []);
    for (const some of [projects, projects.slice(0, 1), []])
      for (const width of [360, 1000])
        assertInMadeUp(`${some.length} ${width}`, () => layoutOverview(timelineInput(some), {width}, madeUp));
  });

  it('is the language of projects in rows, as bars and in groups', () => {
    const projects = projectsOfKind(data.projects, []);
    const longAgo = projects.map((project, index) => ({
      ...project,
      milestones: project.milestones.map((one) => ({...one, period: String(1990 + index)})),
    }));
    const tasks = projects.slice(0, 3).map((project, index) => ({
      ...project,
      milestones: [
        {...project.milestones[0], kind: 'started', period: '2022-21', certainty: 'stated'},
        {...project.milestones[0], kind: 'planned-completion', period: `202${index + 3}~`, certainty: 'planned'},
      ] as const,
    }));
    const undated = projects.slice(0, 2).map((project) => ({...project, milestones: []}));
    const place = data.places.find(({level}) => level !== 'district');
    for (const some of [projects, longAgo, tasks, undated, projects.slice(0, 1), []])
      for (const group of groupings)
        for (const width of [320, 1000]) {
          const input = {...timelineInput(some, group), open: ['start', 'road', 'done'], leftOut: 1};
          const narrowed = {...input, kinds: ['road', 'park'], place, text: '?', limit: 5, pages: 1};
          const name = `${some.length} ${group} ${width}`;
          assertInMadeUp(name, () => layoutProjectTimeline(input, {width}, madeUp));
          assertInMadeUp(`${name} narrowed`, () => layoutProjectTimeline(narrowed, {width}, madeUp));
        }
  });

  it('is the language of projects that a page gives', () => {
    const report = {title: {zh: '', en: '', [madeUp]: ''}, year: '', asOf: '2023-05'};
    const projects = [
      ['2022', '2024'],
      ['2023', ''],
      ['', ''],
    ].map(([start, end], index) => ({
      ...projectsOfKind(data.projects, [])[index],
      milestones: [
        {kind: 'started', period: start, certainty: 'stated', source: {cell: start, provider: ''}},
        {kind: 'planned-completion', period: end, certainty: 'planned', source: {cell: end, provider: '1'}},
      ].filter(({period}) => period) as unknown as Milestone[],
    }));
    for (const count of [0, 1, 2, 3])
      assertInMadeUp(String(count), () =>
        layoutProjectTimeline({...timelineInput(projects.slice(0, count), 'none'), report}, box, madeUp),
      );
  });

  it('is the language of projects over a window of time', () => {
    const projects = projectsOfKind(data.projects, []);
    for (const group of ['none', 'milestone', 'kind', 'place', 'section', 'status'] as const)
      for (const width of [320, 1000])
        for (const window of [
          {from: 2022, to: 2024},
          {from: 2022.5, to: 2022.7},
        ]) {
          const input = {...timelineInput(projects, group), open: ['start', 'road', 'done']};
          const lanes = lanesOf(group, input, madeUp);
          const words = lanesWords(lanes, input, madeUp);
          const name = `${group} ${width} ${window.from}`;
          assertInMadeUp(name, () => layoutLanes(lanes, words, input, {window}, {width}, madeUp));
          const texts = [sightWords(window, 1, madeUp), ...words.printed.flatMap((one) => [one.name, one.text])];
          assert.deepEqual([...new Set(texts.flatMap(foreignWords))], [], name);
        }
  });

  it('is the language of the counts of many projects as columns', () => {
    const input = timelineInput(withMadeUpNames(manyProjects(400)), 'milestone');
    const lanes = lanesOf('milestone', input, madeUp);
    for (const width of [320, 1000])
      assertInMadeUp(String(width), () => {
        const figure = layoutLanes(lanes, lanesWords(lanes, input, madeUp), input, {}, {width}, madeUp);
        assert.ok(figure.marks.some(({id}) => id.startsWith('years:')));
        return figure;
      });
  });

  it('is the language of the filters of projects, and of their cards', () => {
    const filter = {projects: [], kinds: [], milestone: [], place: '', period: '', text: ''};
    for (const wanted of [{}, {kinds: ['road', 'park']}, {place: 'yuehu', period: '2022'}, {text: '?'}])
      for (const left of [0, 1, 9]) {
        const {label, filters, text, status, clear = ''} = layoutFilters(data, {...filter, ...wanted}, left, madeUp);
        const options = filters.flatMap((one) => [one.label, ...one.options.map((option) => option.label)]);
        const texts = [label, ...options, text.label, status, clear];
        assert.deepEqual([...new Set(texts.flatMap(foreignWords))], [], JSON.stringify(wanted));
      }
    for (const project of [...data.projects, {...data.projects[0], milestones: []}]) {
      const {title, facts, placeSources, items, undated, close} = cardOf(project, data, madeUp);
      const sources = placeSources.flatMap((source) => [source.title, source.date]);
      const milestones = items.flatMap(({when, what, status, section}) => [when, what, status, section]);
      const texts = [title, ...facts, ...sources, ...milestones, undated, close];
      assert.deepEqual([...new Set(texts.flatMap(foreignWords))], [], project.id);
    }
  });

  it('has the English names of a dataset that is not in it', () => {
    const input = targetGaugeInput(haishu2023, 'fixed-asset-investment-growth');
    const {title} = layoutForm('linear', input, box, madeUp);
    assert.ok(title.includes(input.indicator.name.en), title);
  });
});
