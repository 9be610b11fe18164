import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../src/dataset/project-kind.js';
import {layoutProjectTimeline} from '../../../src/charts/project-timeline/model/detail/layout.js';
import {layoutOverview} from '../../../src/charts/project-timeline/model/overview.js';
import {stepOf} from '../../../src/charts/project-timeline/model/milestones.js';
import type {Locale} from '../../../src/dataset/types.js';
import {group} from '../../../src/model/group.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../../../src/charts/project-timeline/model/layout.js';

const {report, places, projects} = builtIn;
const chosen = projectsOfKind(projects, []);
const input: ProjectTimelineInput = {
  ...{report, places, projects: chosen, kinds: [], text: '', leftOut: projects.length - chosen.length},
  ...{group: 'auto', open: [], limit: 12, pages: 0},
};

describe('the overview of the report, which needs no details', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const width of [280, 390, 600, 1000])
      it(`is the same once they are loaded, but for the rows of its table (${locale}, ${width} px)`, () => {
        const {table, ...overview} = layoutOverview(input, {width}, locale);
        const {table: full, stops, ...detailed} = layoutProjectTimeline(input, {width}, locale);
        assert.deepEqual(overview, detailed);
        assert.deepEqual(stops, {stated: '', planned: ''});
        assert.deepEqual(table, {caption: full.caption, columns: [], rows: []});
        assert.ok(full.rows.length > chosen.length);
      });

  it('equals the detailed layout with group="milestone"', () => {
    const auto = layoutOverview(input, {width: 600}, 'zh');
    assert.deepEqual(layoutOverview({...input, group: 'milestone'}, {width: 600}, 'zh'), auto);
  });

  it('names projects as marks, by act and column, and offers the rest of a cell that is cut off', () => {
    const {marks, bands, more, title, labels} = layoutOverview(input, {width: 1000}, 'zh');
    const ids = marks.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(
      marks.every(({subject}) => subject),
      'a wide figure names them all',
    );
    const narrow = layoutOverview(input, {width: 300}, 'zh').marks.map(({id}) => id);
    assert.ok(narrow.includes('group:ongoing/2023-planned'));
    const headings = labels.find(({text}) => text === '2022年已做')!.y;
    assert.deepEqual(
      labels.filter(({y}) => y === headings).map(({text}) => text),
      ['2022年已做', '2023年要做'],
    );
    assert.match(title, /^海曙区2023年\d+个项目，\d+个写明要.*开工/);
    assert.deepEqual(bands, []);
    assert.equal(more, undefined);
  });

  for (const locale of ['zh', 'en'] as const)
    for (const width of [256, 280, 480, 699, 700, 960, 1200])
      it(`neither overlaps nor is clipped, with marks of 24 px, at ${width} px (${locale})`, () => {
        const {labels, marks} = layoutOverview(input, {width}, locale);
        assert.deepEqual(overlaps(labels), []);
        for (const {text, x, right} of labels.map(boxOf)) assert.ok(x >= 0 && right <= width + 0.01, text);
        assert.ok(labels.every(({size = 13}) => size >= 12));
        for (const mark of marks) assert.ok(mark.width >= 24 && mark.height >= 24, mark.id);
      });

  it('draws a square for each planned project above, and one for each project of a cell: solid if done, hollow if planned', () => {
    const square = /h(\d)v\1h-\1z(m1\.5)?/g;
    const squares = ({bars, rest = ''}: ProjectTimelineLayout) =>
      [bars.stated, bars.planned, rest].map((path) =>
        [...path.matchAll(square)].map(([, , hole]) => hole !== undefined),
      );
    for (const width of [1000, 296]) {
      const [stated, planned, rest] = squares(layoutOverview(input, {width}, 'zh'));
      assert.deepEqual([stated.length, planned.length, rest.length], [9 + 2 + 16, 8 + 1 + 8 + 16, 6 + 46 + 46]);
      assert.ok(planned.every(Boolean));
      assert.ok(![...stated, ...rest].some(Boolean));
    }
  });

  it('marks the projects that stand in two rows of a year, and says why, and how many steps the squares stand for', () => {
    const {notes, labels} = layoutOverview(input, {width: 1000}, 'zh');
    assert.deepEqual(notes, ['†同一年不止一步，每步各列一次。']);
    assert.deepEqual(
      labels.map(({text}) => text).filter((text) => text.includes('†')),
      ['城市核酸检测基地†', '区公共卫生中心†', '城市核酸检测基地†', '区公共卫生中心†'],
    );
    assert.ok(labels.some(({text}) => text === '16个写明动作，共17步'));
    assert.deepEqual(layoutOverview({...input, projects: []}, {width: 1000}, 'zh').notes, []);
  });

  it('quotes a deadline without a date in Chinese, and marks the date that the dataset gives it as inferred in English', () => {
    const names = (locale: Locale) => layoutOverview(input, {width: 1000}, locale).labels.map(({text}) => text);
    assert.match(names('zh').join(''), /行春碶排涝闸站（主汛期前投入使用）/);
    assert.match(names('en').join(' '), /Xingchun[^(]*\(by about June, inferred\)/);
  });

  it('breaks a long name beside its quotation or its bracket, and into lines of similar width where it has neither', () => {
    const names = layoutOverview(input, {width: 320, isStatic: true}, 'zh').labels.map(({text}) => text);
    const linesFrom = (first: string) => names.slice(names.indexOf(first), names.indexOf(first) + 2);
    assert.deepEqual(linesFrom('“微游明州罗城”'), ['“微游明州罗城”', '特色互动体验场景']);
    assert.deepEqual(linesFrom('行春碶排涝闸站'), ['行春碶排涝闸站', '（主汛期前投入使用）']);
    assert.deepEqual(linesFrom('秀水历史文化街区'), ['秀水历史文化街区', '保护焕新项目']);
  });

  for (const [width, locale] of [
    [280, 'zh'],
    [912, 'zh'],
    [280, 'en'],
    [912, 'en'],
  ] as const)
    it(`sets the names of an act in at most two columns that read down (${locale}, ${width} px)`, () => {
      const {marks} = layoutOverview(input, {width, isStatic: true}, locale);
      const acts = marks.filter(({id}) => !id.startsWith('ongoing:'));
      const cells = group(acts, ({id, text}) => `${id.split(':')[0]} ${String(/202\d/.exec(text))}`);
      assert.equal(cells.size, 6);
      for (const cell of cells.values()) {
        const lefts = new Set(cell.map(({x}) => x));
        assert.ok(lefts.size <= 2);
        assert.deepEqual(
          cell,
          [...cell].sort((a, b) => a.x - b.x || a.y - b.y),
        );
      }
    });

  for (const locale of ['zh', 'en'] as const)
    it(`sets the names without an act year by year in columns across the figure (${locale})`, () => {
      const {marks, labels} = layoutOverview(input, {width: 912, isStatic: true}, locale);
      const [first, second] = labels.filter(({text}) => /^(Done|Planned)|^202\d年.做/.test(text)).map(({x}) => x);
      const rest = marks.filter(({id}) => id.startsWith('ongoing:'));
      const years = group(rest, ({text}) => /2023/.exec(text)?.[0] ?? '2022');
      assert.deepEqual(
        [...years.values()].map(({length}) => length),
        [6, 46],
      );
      for (const names of years.values()) {
        const lefts = [...new Set(names.map(({x}) => x))];
        assert.ok(lefts.length > 2 && lefts.length <= 4);
        assert.equal(lefts[0], first);
        assert.ok(names.some(({x, width: own}) => x + own > second));
        assert.deepEqual(
          names,
          [...names].sort((a, b) => a.x - b.x || a.y - b.y),
        );
      }
      assert.deepEqual(
        labels.filter(({tone, x, text}) => tone === 'axis' && x === 0 && /202\d/.test(text)).map(({text}) => text),
        locale === 'zh' ? ['2022年', '2023年'] : ['2022', '2023'],
      );
      assert.deepEqual(overlaps(labels), []);
    });

  for (const locale of ['zh', 'en'] as const)
    it(`shows all names and offers nothing where it is a picture (${locale})`, () => {
      const picture = layoutOverview({...input, open: ['start']}, {width: 296, isStatic: true}, locale);
      assert.ok(picture.marks.every(({subject}) => subject));
      assert.equal(picture.marks.filter(({id}) => id.startsWith('ongoing:')).length, 6 + 46);
      assert.equal(picture.arrows, '');
      assert.equal(picture.howToRead, '');
      assert.deepEqual(overlaps(picture.labels), []);
    });

  it('shows every name of an open row', () => {
    const {marks} = layoutProjectTimeline({...input, open: ['open']}, {width: 600}, 'zh');
    const isOpened = ({milestones}: (typeof chosen)[number]) => milestones.some(({kind}) => stepOf(kind).id === 'open');
    assert.equal(marks.filter(({id}) => id.startsWith('open:')).length, chosen.filter(isOpened).length);
  });
});
