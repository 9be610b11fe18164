import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import type {Locale, Project} from '../../../src/dataset/types.js';
import {spanOfPeriod} from '../../../src/model/words/period-span.js';
import {brushBars, brushOf} from '../../../src/charts/project-timeline/model/lanes/brush.js';
import {lanesOf} from '../../../src/charts/project-timeline/model/lanes/lanes.js';
import {lanesWords} from '../../../src/charts/project-timeline/model/lanes/words.js';
import {groupingFor} from '../../../src/charts/project-timeline/model/detail/groupings.js';
import {layoutLanes} from '../../../src/charts/project-timeline/model/lanes/layout.js';
import type {LanesLayout, Sight} from '../../../src/charts/project-timeline/model/lanes/layout.js';
import type {ProjectTimelineInput} from '../../../src/charts/project-timeline/model/layout.js';
import type {TimeWindow} from '../../../src/charts/project-timeline/model/lanes/time-window.js';
import {manyProjects} from '../../fixtures/many-projects.js';
import {boxOf, crossings, overlaps} from '../../fixtures/overlaps.js';
import {both, milestone, planned, project, started} from '../../fixtures/timeline.js';

const {report, places} = builtIn;
const base = {report, places, kinds: [], leftOut: 0, open: [], limit: 12, pages: 0, isTableless: true} as const;
const lanes = (
  projects: readonly Project[],
  more: Partial<ProjectTimelineInput> = {},
  sight: Sight = {},
  locale: Locale = 'zh',
  width = 700,
): LanesLayout => {
  const input: ProjectTimelineInput = {...base, group: 'milestone', projects, ...more};
  const all = lanesOf(groupingFor(input), input, locale);
  return layoutLanes(all, lanesWords(all, input, locale), input, sight, {width}, locale);
};
const own = (projects: readonly Project[]) =>
  projects.map((one) => ({
    ...one,
    milestones: one.milestones.map((each) => ({
      ...each,
      source: {...each.source, section: report.sections[0].id},
    })),
  }));
const thousand = own(manyProjects(1000));
const heads = ({marks}: LanesLayout) => marks.filter(({id}) => id.startsWith('group:'));
const rows = ({marks}: LanesLayout) => marks.filter(({id}) => !/^(?:group|years):/.test(id));
const a2022: TimeWindow = {from: 2022, to: 2023};

describe('lanes of projects over a window of time', () => {
  it('say in words how many are in sight, what of them is done, and the first by name', () => {
    const [start, finish, open] = heads(lanes([started, planned, both], {}, {window: a2022}));
    assert.equal(start.text, '展开“开工或启动”：2022年1个项目，已有进展1项（工程a）。');
    assert.equal(finish.text, '展开“建成或完成”：2022年1个项目，已有进展1项（工程c）。');
    assert.equal(open.text, '展开“启用或成立”：2022年0个项目。');
    const [english] = heads(lanes(thousand, {group: 'kind', open: ['road']}, {window: a2022}, 'en'));
    assert.match(
      english.text,
      /^Open “[\w ]+”, 2022: \d+ projects, \d+ done or under way \(Generated project .* and \d+ more\)\.$/,
    );
  });

  it('draw what can be told apart as bars with their number or name, and what cannot as heights', () => {
    const may = project('a', [milestone('started', '2022-05')]);
    const few = lanes([may, planned, both]);
    assert.ok(few.labels.filter(({tone}) => tone === 'actual').some(({text}) => text === '工程a'));
    const alike = Array.from({length: 40}, (_, index) => project(`p${index}`, started.milestones));
    assert.ok(lanes(alike).labels.some(({text}) => text === '40项'));
    const {bars, howToRead} = lanes(thousand, {}, {window: {from: 2022, to: 2024}});
    assert.match(howToRead, /高低为同一时间可能有的进展项数/);
    assert.ok(bars.stated.length > 0 && bars.planned.length > 0);
  });

  it('count in a window as by looking at each project', () =>
    fc.assert(
      fc.property(fc.integer({min: 2008, max: 2026}), fc.integer({min: 1, max: 48}), (from, months) => {
        const window = {from, to: Math.min(from + months / 12, 2028)};
        const {lanes: all} = lanesOf('milestone', {report, places, projects: thousand}, 'zh');
        for (const {projects, rows: index, times} of all) {
          const spans = projects.map(({milestones}) => milestones.map(({period}) => spanOfPeriod(period)!));
          const touches = (span: TimeWindow) => span.from < window.to && span.to > window.from;
          assert.equal(index.count(window), spans.filter(([span]) => touches(span)).length);
          assert.equal(times.stated.count(window) + times.planned.count(window), spans.flat().filter(touches).length);
        }
      }),
      {numRuns: 20},
    ));

  it('draw as much for a hundred thousand as for a thousand', () => {
    const size = ({labels, marks, bars, bands}: LanesLayout) =>
      labels.length + marks.length + bands.length + bars.stated.split('M').length + bars.planned.split('M').length;
    const large = own(manyProjects(100_000));
    for (const group of ['milestone', 'kind', 'none'] as const) {
      assert.ok(size(lanes(large, {group})) < 2.5 * size(lanes(thousand, {group})));
      assert.ok(size(lanes(large, {group})) < 4000);
    }
  });

  it('show a row for each project of an open lane, in order of time, and offer more', () => {
    const figure = lanes(thousand, {open: ['finish']}, {window: a2022});
    assert.equal(rows(figure).length, 12);
    assert.match(figure.more!.text, /^全部\d+个项目$|^再看200个/);
    assert.ok(rows(figure).every(({id, subject}) => id === `finish:${subject}`));
    assert.match(rows(figure)[0].text, /^生成项目\d+：建成，2022年/);
    const none = lanes(thousand, {group: 'none', limit: 5});
    assert.equal(heads(none).length, 0);
    assert.equal(rows(none).length, 5);
  });

  it('lay out only the rows that can be seen, each where it would stand', () => {
    const input = {group: 'none', limit: 0} as const;
    const whole = lanes(thousand, input);
    const part = lanes(thousand, input, {visible: [2000, 2600]});
    assert.equal(whole.height, part.height);
    assert.equal(rows(whole).length, 1000);
    assert.ok(rows(part).length > 15 && rows(part).length < 30);
    for (const mark of rows(part))
      assert.deepEqual(
        mark,
        rows(whole).find(({id}) => id === mark.id),
      );
  });

  for (const locale of ['zh', 'en'] as const)
    for (const width of [256, 280, 390, 479, 480, 700, 1200])
      it(`set no word over another at ${width} px (${locale}), whatever is in sight`, () => {
        const real = builtIn.projects;
        for (const projects of [real, thousand])
          for (const group of ['milestone', 'kind', 'section', 'status', 'place', 'none'] as const)
            for (const window of [undefined, a2022, {from: 2022.4, to: 2022.5}, {from: 2021.5, to: 2023.7}]) {
              const figure = lanes(projects, {group, open: ['finish', 'road', 'done']}, {window}, locale, width);
              assert.deepEqual(overlaps(figure.labels), [], group);
              assert.deepEqual(crossings(figure), [], group);
              for (const {text, x, right} of figure.labels.map(boxOf))
                assert.ok(x >= -0.01 && right <= width + 0.01, `${text} sticks out`);
              for (const mark of figure.marks) assert.ok(mark.height >= 24 && mark.width >= 24, mark.id);
            }
      });

  it('name projects in full, in lines as high as they need, and cut none shorter than three lines', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const width of [256, 296, 480, 560, 900, 1152]) {
        const figure = lanes(builtIn.projects, {group: 'none', limit: 0}, {window: a2022}, locale, width);
        assert.deepEqual(
          figure.labels.filter(({text}) => text.includes('…')),
          [],
        );
      }
    const long = lanes([{...started, name: {zh: '很长的名字'.repeat(40), en: 'x'}}], {group: 'none'}, {}, 'zh', 600);
    const names = long.labels.filter(({tone}) => tone === 'name');
    assert.equal(names.length, 3);
    assert.match(names[2].text, /…$/);
  });

  it('leave no empty place under a group that has nothing in sight', () => {
    const [start, finish] = heads(lanes([started, planned], {group: 'status'}, {window: a2022}, 'zh', 280));
    assert.ok(start.height > 60 && finish.height < 32);
  });

  it('speak of many years together, in one sentence', () => {
    const {title, summary} = lanes(thousand);
    assert.match(title, /^1000个项目：\d+个已完成，\d+个在建，\d+个待开工$/);
    assert.match(
      summary,
      /^报告提到1000个项目：2008年至2022年开工或启动\d+个、建成或完成\d+个；2023年至2027年计划.*个。$/,
    );
    const begun = thousand.map((one) => ({...one, milestones: one.milestones.slice(0, 1)}));
    assert.equal(lanes(begun).title, '2008年至2022年进展，2023年至2027年计划');
    assert.match(lanes(begun, {}, {}, 'en').title, /^Progress, 2008 to 2022; plans, 2023 to 2027$/);
  });

  it('are none, with a sentence, where nothing has a date', () => {
    const figure = lanes([project('u', [milestone('opened', 'some day')])]);
    assert.deepEqual([figure.height, figure.labels, figure.marks], [0, [], []]);
    assert.ok(figure.summary);
  });

  it('gather the smallest of very many groups into one, and lose none', () => {
    const odd = Array.from({length: 60}, (_, index) => project(`k${index}`, started.milestones, `kind-${index}`));
    const figure = lanes(odd, {group: 'kind'});
    assert.equal(heads(figure).length, 24);
    assert.match(heads(figure).at(-1)!.text, /^展开“其余37组”：2022年37个项目/);
  });

  it('are plain data', () => {
    const figure = lanes(thousand);
    assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
  });

  it('print every lane with the names of its first projects', () => {
    const {printed} = lanes(thousand);
    assert.deepEqual(
      printed.map(({name}) => name),
      ['开工或启动', '建成或完成'],
    );
    assert.match(printed[0].text, /^2008年至2027年：1000个项目，已有进展\d+项、计划\d+项（生成项目/);
  });
});

describe('the brush', () => {
  const all = lanesOf('milestone', {report, places, projects: thousand}, 'zh');

  it('shows all time, and the window between two ends that say where they are', () => {
    const {from, to, labels} = brushOf(all, brushBars(all, 600), {from: 2013, to: 2018}, 600, 'zh');
    assert.deepEqual([from.x, to.x], [150, 300]);
    assert.deepEqual([from.now, to.now, from.max], [60, 120, 240]);
    assert.deepEqual([from.text, to.text], ['2013年1月', '2017年12月']);
    assert.deepEqual(overlaps(labels), []);
  });
});
