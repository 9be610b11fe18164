import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isCounted} from '../../../src/charts/project-timeline/model/detail/groupings.js';
import {yearsOfMark} from '../../../src/charts/project-timeline/model/lanes/columns.js';
import {layoutSpan} from '../../../src/charts/project-timeline/model/lanes/span.js';
import type {LanesLayout} from '../../../src/charts/project-timeline/model/lanes/layout.js';
import type {ProjectTimelineInput} from '../../../src/charts/project-timeline/model/layout.js';
import {yearOf} from '../../../src/charts/project-timeline/model/milestones.js';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {svgOf} from '../../../src/view/svg.js';
import {pictureOf} from '../../../src/view/picture.js';
import {drawingOf} from '../../../src/pages/drawings.js';
import {pictureStyle} from '../../../src/render/options.js';
import type {Locale, Project} from '../../../src/dataset/types.js';
import {manyProjects} from '../../fixtures/many-projects.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';

const report = {title: {zh: '', en: ''}, year: '', asOf: '2023-05'};
const inputOf = (projects: readonly Project[], more: Partial<ProjectTimelineInput> = {}): ProjectTimelineInput => ({
  ...{report, places: builtIn.places, projects, kinds: [], leftOut: 0},
  ...{group: 'auto', open: [], limit: 12, pages: 0, isTableless: true, ...more},
});
/** A page's own projects, whose milestones are cells of its table. */
const own = (count: number): Project[] =>
  manyProjects(count).map(({milestones, ...project}, index) => ({
    ...project,
    // Most of them have no end.
    milestones: milestones
      .slice(0, index % 3 === 0 ? 2 : 1)
      .map((one) => ({...one, source: {cell: one.period, provider: ''}})),
  }));
const figureOf = (projects: readonly Project[], width = 700, locale: Locale = 'zh', span = ''): LanesLayout =>
  layoutSpan(inputOf(projects), span, {width}, locale)!;
const some = own(150);
const thousands = own(2000);
const columnMarks = ({marks}: LanesLayout) => marks.filter(({id}) => yearsOfMark(id));
/** The tops and bottoms of the rectangles of a path. */
const rects = (path = '') =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+z/g)].map((match) => {
    const [left, top, right, bottom] = match.slice(1).map(Number);
    return {left, top, right, bottom};
  });

describe('the counts of many projects as columns', () => {
  it('are drawn where projects are too many to be named, over more than a few years', () => {
    const few = own(60);
    assert.equal(isCounted(inputOf(few)), false);
    assert.equal(isCounted(inputOf(some)), true);
    assert.equal(isCounted(inputOf(some, {group: 'none'})), false);
    assert.equal(isCounted(inputOf(thousands, {group: 'none'})), true);
    assert.equal(isCounted(inputOf(builtIn.projects)), false);
    assert.equal(layoutSpan(inputOf(few), '', {width: 700}, 'zh'), undefined);
  });

  it('count each milestone in the year in which it ends, planned ones on top of those that are done', () => {
    const {labels, tasks = []} = figureOf(some, 1200);
    const finished = some.flatMap(({milestones}) => milestones.filter(({kind}) => /complet/.test(kind)));
    const years = Array.from({length: 20}, (_, index) => 2008 + index);
    const expected = years.map((year) => finished.filter((one) => yearOf(one) === year).length);
    const bottoms = new Set(tasks.flatMap(({path}) => rects(path).map(({bottom}) => bottom)));
    const last = Math.max(...bottoms);
    const numbers = labels.filter(({anchor, tone, y}) => anchor === 'middle' && tone !== 'axis' && y > last - 130);
    assert.deepEqual(
      [...numbers].sort((a, b) => a.x - b.x).map(({text}) => Number(text)),
      expected.filter((count) => count > 0),
    );
    assert.deepEqual(new Set(tasks.map(({certainty}) => certainty)), new Set(['stated', 'planned']));
  });

  it('are as high as their numbers, from a line at 0', () => {
    const {tasks = [], labels, rules} = figureOf(thousands, 1200);
    const [stated] = tasks;
    const heights = rects(stated.path).map(({left, right, top, bottom}) => ({
      height: bottom - top,
      count: Number(labels.find(({x, y}) => Math.abs(x - (left + right) / 2) < 1 && Math.abs(y - top + 4) < 1)!.text),
    }));
    const [{height, count}] = heights;
    for (const one of heights) assert.ok(Math.abs(one.height / one.count - height / count) < 0.02, String(one.count));
    assert.ok(rules.includes(`${rects(stated.path)[0].bottom}H1200`));
  });

  it('have lines with numbers from 0 where they are too narrow for their own', () => {
    const levels = figureOf(thousands, 280).labels.filter(({anchor, tone}) => anchor === 'end' && tone === 'axis');
    assert.equal(levels.filter(({text}) => text === '0').length, 2);
    assert.ok(levels.length >= 6);
    for (const count of [301, 700, 1500]) {
      const numbers = layoutSpan(inputOf(own(count), {group: 'kind'}), '', {width: 280}, 'zh')!.labels;
      const kinds = numbers.filter(({text}) => text === '0').length;
      assert.ok(numbers.filter(({anchor, x}) => anchor === 'end' && x < 40).length >= 2 * kinds, String(count));
    }
    assert.equal(
      figureOf(thousands, 280).labels.filter(({anchor, tone}) => anchor === 'middle' && tone !== 'axis').length,
      0,
    );
  });

  it('have marks that say what they count, each as wide as a pointer target', () => {
    const [first] = columnMarks(figureOf(some, 1200));
    assert.match(first.text, /^放大“开工或启动”：2008年已有进展\d+项。$/);
    const narrow = columnMarks(figureOf(some, 280, 'en'));
    assert.match(narrow[0].text, /^Zoom in on “Start”, 2008 (?:to|and) 2009: \d+ done or under way\.$/);
    for (const {id} of narrow) assert.ok(yearsOfMark(id)!.window.to - yearsOfMark(id)!.window.from >= 2, id);
    assert.deepEqual(yearsOfMark('years:finish/2015/2016'), {lane: 'finish', window: {from: 2015, to: 2016}});
    assert.equal(yearsOfMark('group:finish'), undefined);
  });

  it('become heights over months once the window is short', () => {
    const {bars, tasks = [], marks} = figureOf(thousands, 700, 'zh', '2022/2023');
    assert.ok(bars.stated && bars.planned);
    assert.deepEqual(tasks, []);
    assert.ok(marks.every(({id}) => !yearsOfMark(id)));
  });

  for (const locale of ['zh', 'en'] as const)
    for (const width of [280, 480, 960])
      it(`neither overlap nor are clipped at ${width} px (${locale}), on the page and in files`, () => {
        for (const projects of [some, thousands])
          for (const span of ['', '2012-04/2020-02', '2019/2023-06']) {
            const figure = figureOf(projects, width, locale, span);
            assert.deepEqual(overlaps(figure.labels), [], span);
            for (const {text, x, right, bottom} of figure.labels.map(boxOf))
              assert.ok(x >= -0.01 && right <= width + 0.01 && bottom <= figure.height, `${text} sticks out`);
            for (const [index, mark] of figure.marks.entries()) {
              assert.ok(mark.width >= 24 && mark.height >= 24, mark.id);
              assert.ok(mark.x >= 0 && mark.x + mark.width <= width + 0.01, mark.id);
              for (const other of figure.marks.slice(index + 1))
                assert.ok(
                  mark.x + mark.width <= other.x + 0.1 ||
                    other.x + other.width <= mark.x + 0.1 ||
                    mark.y + mark.height <= other.y + 0.1 ||
                    other.y + other.height <= mark.y + 0.1,
                  `${mark.id} | ${other.id}`,
                );
            }
            const drawing = drawingOf('project-timeline', figure);
            const svg = svgOf(pictureOf(figure, drawing, pictureStyle({locale})));
            for (const {text} of figure.labels) assert.ok(svg.includes(`>${text}<`), text);
            assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
          }
      });
});
