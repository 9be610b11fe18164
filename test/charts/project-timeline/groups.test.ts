import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {outline} from '../../../src/dataset/haishu-2023/outline.js';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import type {Locale, Project} from '../../../src/dataset/types.js';
import {groupingFor, groupsOf} from '../../../src/charts/project-timeline/model/detail/groupings.js';
import type {ProjectTimelineLayout} from '../../../src/charts/project-timeline/model/layout.js';
import {groupings} from '../../../src/charts/project-timeline/model/layout.js';
import {boxOf, overlaps} from '../../fixtures/overlaps.js';
import {both, layout, milestone, planned, project, started} from '../../fixtures/timeline.js';

const locales: readonly Locale[] = ['zh', 'en'];
const {report, places, projects} = builtIn;
const grouped = (by: Parameters<typeof groupsOf>[0], some: readonly Project[] = projects, locale: Locale = 'zh') =>
  groupsOf(by, {report, places, projects: some}, locale);
const count = (path: string) => path.match(/M/g)?.length ?? 0;
const symbols = ({discs, rings, bars}: ProjectTimelineLayout) =>
  count(discs) + count(rings) + count(bars.stated) + count(bars.planned);
/** The numbers beside the dots. */
const numbers = ({labels}: ProjectTimelineLayout) =>
  labels.filter(({size}) => size === 15).map(({text}) => Number(text));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const heads = ({marks}: ProjectTimelineLayout) => marks.filter(({id}) => id.startsWith('group:'));
const opened = Array.from({length: 3}, (_, index) => project(`o${index}`, [milestone('opened', '2022')], 'museum'));

describe('projects gathered', () => {
  it('by milestone stand in the order of a project’s life, each milestone once', () => {
    const groups = grouped('milestone', [...opened, both, planned, started]);
    assert.deepEqual(
      groups.map(({key, name, projects: own}) => [key, name, own.length]),
      [
        ['start', '开工或启动', 2],
        ['finish', '建成或完成', 1],
        ['open', '启用或成立', 4],
      ],
    );
    assert.equal(sum(groups.map(({projects: own}) => sum(own.map(({milestones}) => milestones.length)))), 7);
  });

  it('by kind and by place come with the largest group first', () => {
    const kinds = grouped('kind', [started, planned, ...opened], 'en');
    assert.deepEqual(
      kinds.map(({name}) => name),
      ['Museums', 'Roads'],
    );
    const somewhere = grouped('place', [started, {...both, places: []}, {...planned, places: []}]);
    assert.deepEqual(
      somewhere.map(({key, name}) => [key, name]),
      [
        ['yuehu', '月湖街道'],
        ['-', '所在镇乡街道不详'],
      ],
    );
  });

  it('by place stand at each township that their sites lie in', () => {
    const site = places.find(({level, within}) => level === 'site' && within.length > 1)!;
    const [...keys] = grouped('place', [{...started, places: [site.id]}]).map(({key}) => key);
    assert.deepEqual(keys.sort(), [...site.within].sort());
  });

  it('by section have the headings of the report, where it has them', () => {
    const named = (locale: Locale) =>
      groupsOf('section', {report: outline, places, projects}, locale).map(({name}) => name);
    assert.ok(named('zh').includes('二（一）：突出实业实体，进一步提高发展能级'));
    assert.ok(named('en').includes('Part 2(1) – The real economy: a higher level of development'));
    // The short names of the sections without a number are left to the headings.
    assert.ok(named('zh').includes('一：聚力稳进提质，经济发展企稳向好'));
    assert.ok(named('en').includes('Part 1 – Steady progress and better quality: the economy stabilised'));
    assert.ok(grouped('section').some(({name}) => name === '二（一）'));
    // The outline adds the headings to the built-in report, and nothing else.
    const {sections, ...facts} = outline;
    const plain = sections.map(({heading, ...section}) => section);
    assert.deepEqual({...facts, sections: plain}, report);
    assert.ok(sections.every(({heading}) => heading?.zh && heading.en));
  });

  it('by section follow the report, and by status go from done to planned', () => {
    const order = grouped('section').map(({key}) => report.sections.findIndex(({id}) => id === key));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.deepEqual(
      grouped('status').map(({key, name}) => [key, name]),
      [
        ['done', '已落实'],
        ['progress', '进行中'],
        ['planned', '计划'],
      ],
    );
  });

  it('leave out what has no date', () =>
    assert.deepEqual(grouped('kind', [project('x', [milestone('opened', '?')])]), []));

  it('are grouped by milestone by default only where there are many', () => {
    const many = Array.from({length: 13}, () => started);
    assert.equal(groupingFor({group: 'auto', projects: many, limit: 12}), 'milestone');
    assert.equal(groupingFor({group: 'auto', projects: many.slice(1), limit: 12}), 'none');
    assert.equal(groupingFor({group: 'auto', projects: many, limit: 0}), 'none');
    assert.equal(groupingFor({group: 'kind', projects: [], limit: 12}), 'kind');
  });
});

describe('a timeline of groups', () => {
  for (const group of groupings.filter((one) => one !== 'auto' && one !== 'none'))
    for (const locale of locales)
      for (const width of [256, 280, 456, 480, 920, 960])
        it(`by ${group} sets no word over another at ${width} px (${locale}), closed and open`, () => {
          const [first] = grouped(group);
          for (const open of [[], [first.key]]) {
            const figure = layout(projects, {group, open}, locale, width);
            assert.deepEqual(overlaps(figure.labels), []);
            for (const {text, x, right} of figure.labels.map(boxOf)) assert.ok(x >= 0 && right <= width + 0.01, text);
            assert.ok(figure.labels.every(({size = 13}) => size >= 12));
          }
        });

  it('draws a symbol for each project it counts: solid done, hollow planned, a dash for what goes on', () => {
    const figure = layout([started, planned, ...opened, project('g', [milestone('ongoing', '2022')])], {
      group: 'kind',
    });
    assert.deepEqual(numbers(figure), [2, 1, 3]);
    assert.deepEqual([count(figure.discs), count(figure.rings), count(figure.bars.stated)], [4, 1, 1]);
    assert.equal(figure.bands.length, 0);
    assert.equal(
      figure.howToRead,
      '每个符号为一个项目；实心圆为已落实；空心圆为计划；短横为推进或谋划；选一组看其中的项目。',
    );
    for (const width of [280, 700]) {
      const all = layout(projects, {group: 'kind'}, 'zh', width);
      assert.equal(symbols(all), sum(numbers(all)));
    }
  });

  it('aligns the units of its counts', () => {
    for (const width of [280, 700]) {
      const counts = layout(projects, {group: 'kind'}, 'zh', width).labels.filter(({size}) => size === 15);
      for (const tone of ['actual', 'target']) {
        const ends = counts.filter((label) => label.tone === tone).map(({x, anchor}) => `${anchor} ${x}`);
        assert.ok(ends.length > 3 && new Set(ends).size === 1, ends.join());
      }
    }
  });

  it('counts alike at every width', () => {
    const at = (width: number) => numbers(layout(projects, {group: 'kind'}, 'zh', width)).sort();
    assert.deepEqual(at(280), at(960));
  });

  it('lets a symbol stand for ten, a hundred or more where there are thousands, and says so', () => {
    const thousands = Array.from({length: 5000}, (_, index) => project(`p${index}`, started.milestones));
    const figure = layout(thousands, {group: 'kind'});
    assert.deepEqual([numbers(figure), symbols(figure)], [[5000], 50]);
    assert.match(figure.howToRead, /每个符号约为100个项目/);
  });

  it('says of a group what choosing it does, with its counts', () => {
    const [mark] = heads(layout([started, planned], {group: 'kind'}));
    assert.equal(mark.id, 'group:road');
    assert.equal(mark.text, '展开“道路”：2022年1个；2023年计划1个。');
    const [closed] = heads(layout(projects, {group: 'kind'}, 'en'));
    assert.match(closed.text, /^Open “[^”]+”: \d+ (in|planned for) 202[23]/);
    assert.match(heads(layout([started], {group: 'kind', open: ['road']}, 'en'))[0].text, /^Close “/);
  });

  it('shows the projects of open groups only, with unlike ids where one stands twice', () => {
    const twice = layout([both, ...opened], {group: 'milestone', open: ['finish', 'open']});
    const ids = twice.marks.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids, ['open:c/2', 'finish:c/1', 'open:o0/1', 'open:o1/1', 'open:o2/1']);
    assert.deepEqual(layout([started], {group: 'kind', open: ['nothing-such']}).marks.length, 1);
  });

  it('lists years under each other where there are too many for columns', () => {
    const ages = Array.from({length: 30}, (_, year) => project(`p${year}`, [milestone('opened', String(1990 + year))]));
    const {labels} = layout(ages, {group: 'kind'}, 'en', 900);
    assert.deepEqual(overlaps(labels), []);
    assert.equal(labels.filter(({tone}) => tone === 'axis').length, 30);
  });

  it('survives a round trip through JSON', () => {
    const figure = layout(projects, {group: 'place', open: ['yuehu']});
    assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
  });
});

describe('a list', () => {
  const rough = project('d', [
    milestone('completed', '2022'),
    milestone('planned-opening', '../2023-06~', 'planned', '投用'),
  ]);

  it('says in words what the columns show', () => {
    const milestoneWords = (locale: Locale) =>
      layout([rough], {}, locale, 470)
        .labels.filter(({tone}) => tone !== 'name')
        .map(({text}) => text);
    assert.deepEqual(milestoneWords('zh'), ['2022年 开工建设', '最迟2023年6月前后 投用']);
    assert.deepEqual(milestoneWords('en'), ['finished, 2022', 'to open by about June 2023']);
  });

  it('has the same milestones as the columns, and symbols of the same kinds', () => {
    const [list, columns] = [470, 480].map((width) => layout(projects, {}, 'zh', width));
    assert.deepEqual(list.marks.map(({id}) => id).sort(), columns.marks.map(({id}) => id).sort());
    assert.deepEqual([count(list.discs), count(list.rings)], [count(columns.discs), count(columns.rings)]);
    assert.deepEqual([list.bands, list.yearLines], [[], '']);
  });
});

describe('a great many projects', () => {
  const many = Array.from({length: 10_000}, (_, index) =>
    project(`p${index}`, index % 2 ? planned.milestones : started.milestones),
  );

  it('are laid out as a few groups, or a page of rows with more to come', () => {
    const overview = layout(many, {group: 'kind', limit: 12});
    assert.deepEqual(numbers(overview), [5000, 5000]);
    assert.equal(overview.marks.length, 1);
    const rows = (pages: number, limit = 12) => layout(many, {limit, pages});
    assert.deepEqual([rows(0).marks.length, rows(0).more?.text], [12, '再看200个（共1万个）']);
    assert.deepEqual([rows(2).marks.length, rows(2).more?.open], [412, false]);
    assert.equal(rows(0, 0).marks.length, 1000);
    // Two hundred names in each column, and the words that close it.
    assert.equal(layout(many, {group: 'milestone', open: ['start']}).marks.length, 402);
  });
});
