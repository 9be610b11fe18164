import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutSpan} from '../../../src/charts/project-timeline/model/lanes/span.js';
import {groupingFor} from '../../../src/charts/project-timeline/model/detail/groupings.js';
import {taskOf, taskParts} from '../../../src/charts/project-timeline/model/detail/task.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../../../src/charts/project-timeline/model/layout.js';
import type {Locale, PageTable, Project} from '../../../src/dataset/types.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';
import {layout, milestone, planned, project, started} from '../../fixtures/timeline.js';

const report: PageTable = {title: {zh: '数据由页面提供', en: 'Data given by this page'}, year: '', asOf: '2023-02-01'};
const of = (id: string, start: string, end: string, state: 'finished' | 'under way' | 'to start'): Project =>
  project(id, [
    milestone(state === 'to start' ? 'planned-start' : 'started', start, state === 'to start' ? 'planned' : 'stated'),
    milestone(
      state === 'finished' ? 'completed' : 'planned-completion',
      end,
      state === 'finished' ? 'stated' : 'planned',
      '',
    ),
  ]);
const finished = of('a', '2020', '2022-07', 'finished');
const underWay = of('b', '2022-03', '2024-02', 'under way');
const deadline = of('c', '2022-12', '../2026', 'under way');
const toStart = of('d', '2024-04', '2026-22', 'to start');
const all = [finished, underWay, deadline, toStart];
const withCells = ({milestones, ...rest}: Project): Project => ({
  ...rest,
  milestones: milestones.map((one) => ({...one, source: {cell: one.period, provider: ''}})),
});
const own = (
  projects: readonly Project[],
  more: Partial<ProjectTimelineInput> = {},
  locale: Locale = 'zh',
  width = 600,
) => layout(projects.map(withCells), {report, ...more}, locale, width);
const names = ({labels}: ProjectTimelineLayout) => labels.filter(({tone}) => tone === 'name').map(({text}) => text);

/** The parts of a bar where a year is 100 pixels wide. */
const partsOf = (one: Project, now?: number, from = 2020, to = 2030) =>
  taskParts(taskOf(one.milestones)!, 0, now, {from, to, xOf: (time) => (time - from) * 100});
const looks = (one: Project, now?: number) => partsOf(one, now).map(({certainty, fade}) => `${certainty} ${fade}`);

describe('projects with a start and an end', () => {
  it('have a bar from the one to the other on a scale of time', () => {
    const [bar] = partsOf(of('x', '2022-01', '2023-12', 'finished'));
    assert.deepEqual([bar.x, bar.right], [200, 400]);
    const {tasks, bands, discs, rings} = own(all);
    assert.ok(tasks!.length > 0);
    assert.deepEqual([bands, discs, rings], [[], '', '']);
  });

  it('are done until the date of the report, and planned from there on', () => {
    const [done, plan] = partsOf(underWay, 2023);
    assert.deepEqual([done.certainty, plan.certainty], ['stated', 'planned']);
    assert.deepEqual([done.right, Math.ceil(plan.x)], [300, 300]);
    assert.deepEqual(looks(finished, 2021), ['stated start', 'stated none']);
    assert.deepEqual(new Set(partsOf(toStart, 2023).map(({certainty}) => certainty)), new Set(['planned']));
  });

  it('are never drawn as finished before a source says so', () => {
    const late = partsOf(underWay, 2029);
    assert.equal(late.at(-1)!.certainty, 'planned');
    assert.ok(late.at(-1)!.right - late.at(-1)!.x >= 4);
  });

  it('have a soft end where only a year or a season is known, and a firm one at a month or a deadline', () => {
    assert.deepEqual(looks(of('x', '2021-05', '2024-06', 'finished')), ['stated none']);
    assert.deepEqual(looks(of('x', '2021', '2024', 'finished')), ['stated start', 'stated none', 'stated end']);
    assert.deepEqual(looks(deadline, 2023), ['stated none', 'planned none']);
    assert.deepEqual(looks(of('x', '2021-05', '../2024-06~', 'under way'), 2023), [
      'stated none',
      'planned none',
      'planned end',
    ]);
    assert.equal(looks(toStart).at(-1), 'planned end');
  });

  it('have parts that follow one another from the start to the end, whatever the dates', () => {
    const date = fc
      .tuple(fc.integer({min: 2020, max: 2029}), fc.constantFrom('', '-02', '-06-15', '-22', '-33', '-41', '~', '?'))
      .map(([year, rest]) => `${year}${rest}`);
    const state = fc.constantFrom('finished' as const, 'under way' as const, 'to start' as const);
    const now = fc.option(fc.double({min: 2018, max: 2031, noNaN: true}), {nil: undefined});
    fc.assert(
      fc.property(date, date, state, now, (start, end, how, when) => {
        const one = of('x', start, end, how);
        if (!taskOf(one.milestones)) return;
        const parts = partsOf(one, when);
        assert.ok(parts.length > 0);
        for (const [index, part] of parts.entries()) {
          assert.ok(part.right > part.x);
          if (index > 0) assert.ok(Math.abs(part.x - parts[index - 1].right) <= 4.5);
        }
        // What is done comes before what is planned.
        const certainties = parts.map(({certainty}) => certainty);
        assert.deepEqual(certainties, [...certainties].sort().reverse());
      }),
    );
  });

  it('have a line at the date of the report, with the date in words', () => {
    const {statusLine, labels} = own(all);
    assert.match(statusLine!, /^M[\d.]+ \d+V/);
    assert.ok(labels.some(({text}) => text === '截至2023年2月1日'));
    assert.ok(layout(all, {}, 'en').labels.some(({text}) => text === 'Report, 1 February 2023'));
    assert.equal(layout([started, planned]).statusLine, undefined);
    assert.equal(own([of('x', '2030', '2032', 'to start'), of('y', '2031', '2033', 'to start')]).statusLine, undefined);
  });

  it('are counted in the title: finished, under way, to start', () => {
    assert.equal(own(all).title, '4个项目：1个已完成，2个在建，1个待开工');
    assert.equal(own(all, {}, 'en').title, '4 projects: 1 finished, 2 under way, 1 to start');
    assert.equal(own(all).subtitle, '从开工到建成或启用。');
    assert.equal(own([...all, started]).subtitle, undefined);
  });

  it('name each end beside its bar, and both dates in one mark', () => {
    const {labels, marks} = own([underWay]);
    assert.ok(labels.some(({text}) => text === '2024年2月建成'));
    assert.equal(marks.length, 1);
    assert.match(marks[0].text, /^工程b：开工，2022年3月（已落实）。建成，2024年2月（计划）。$/);
    assert.ok(own([deadline], {}, 'en').labels.some(({text}) => text === 'to finish by the end of 2026'));
  });

  it('explain only the looks that occur', () => {
    assert.equal(own([of('x', '2021-05', '2022-06', 'finished')]).howToRead, '实心为已进行的部分。');
    assert.equal(
      own(all, {}, 'en').howToRead,
      'The solid part is work so far; the light part is planned; an end that fades is known only roughly.',
    );
  });

  it('keep their bars where they are more than the first view shows, unless most lack a date', () => {
    const many = Array.from({length: 20}, (_, index) => of(`p${index}`, '2022-01', '2024-05', 'under way'));
    assert.equal(groupingFor({group: 'auto', projects: many, limit: 12}), 'none');
    assert.equal(
      groupingFor({group: 'auto', projects: [...many, ...many.map(() => started), started], limit: 12}),
      'milestone',
    );
    const thousands = Array.from({length: 400}, () => underWay);
    assert.equal(groupingFor({group: 'auto', projects: thousands, limit: 12}), 'milestone');
  });

  it('keep milestones between start and end', () => {
    const [start, end] = underWay.milestones;
    const between = {...underWay, milestones: [start, milestone('ongoing', '2023', 'planned'), end]};
    const {marks, bands} = own([between]);
    assert.deepEqual([marks.length, bands.length], [2, 1]);
  });

  for (const locale of ['zh', 'en'] as const)
    for (const width of [256, 280, 480, 600, 960, 1200])
      it(`neither overlap nor are clipped at ${width} px (${locale}), with and without a window of time`, () => {
        const long = {
          ...of('x', '2020/2021', '2027~', 'to start'),
          name: {zh: '很长的名字'.repeat(12), en: 'Long name '.repeat(12)},
        };
        const input: ProjectTimelineInput = {
          ...{
            report,
            places: [],
            projects: [...all, long].map(withCells),
            kinds: [],
            leftOut: 0,
            group: 'none',
            open: [],
          },
          ...{limit: 12, pages: 0},
        };
        const figures = [own([...all, long], {}, locale, width), layoutSpan(input, '2022/2024', {width}, locale)!];
        for (const {labels, marks, height} of figures) {
          assert.deepEqual(overlaps(labels), []);
          for (const {text, x, right, bottom} of labels.map(boxOf))
            assert.ok(x >= 0 && right <= width + 0.01 && bottom <= height + 4, text);
          assert.ok(labels.every(({size = 13}) => size >= 12));
          assert.ok(marks.every(({x, width: wide}) => x >= 0 && x + wide <= width + 0.01));
        }
      });

  it('stand in the order of their starts, those that are to start last', () => {
    assert.deepEqual(names(own(all)), ['工程a', '工程b', '工程c', '工程d']);
  });
});
