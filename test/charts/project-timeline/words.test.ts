import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {reportWords} from '../../../src/model/words/citation.js';
import {projectKindWords} from '../../../src/model/words/project-kind.js';
import type {ProjectTimelineLayout} from '../../../src/charts/project-timeline/model/layout.js';
import {both, layout, milestone, planned, project, started} from '../../fixtures/timeline.js';

const {report, places} = builtIn;
const words = ({labels}: ProjectTimelineLayout) => labels.filter(({tone}) => tone === 'actual' || tone === 'target');
describe('the words of a project timeline', () => {
  it('entitle all projects by how many of the planned ones have an act, else of those that are reported', () => {
    const vague = project('v', [milestone('ongoing', '2023', 'planned')]);
    assert.equal(layout([started, planned]).title, '海曙区2023年1个项目写明要开工');
    assert.equal(layout([started, planned, vague]).title, '海曙区2023年2个项目，1个写明要开工');
    assert.equal(layout([started, planned, vague]).subtitle, '其余1个只说推进或谋划，没写要做到哪一步');
    assert.equal(layout([started, planned]).subtitle, undefined);
    assert.equal(
      layout([started, planned, vague], {}, 'en').title,
      '1 of Haishu District’s 2 projects for 2023 is to start',
    );
    assert.equal(
      layout([started, planned, vague], {}, 'en').subtitle,
      'The other one is only taken forward or proposed, and no stage is named',
    );
    assert.equal(
      layout([started, project('d', started.milestones)], {}, 'en').title,
      'Haishu District’s 2 projects in 2022, all started',
    );
    assert.equal(layout([vague, project('w', vague.milestones)]).title, '海曙区2023年2个项目，都只说推进或谋划');
  });

  it('entitle a choice by its kinds and place, and a single project by its name', () => {
    const place = places.find(({id}) => id === 'yuehu')!;
    const chosen = {kinds: ['road', 'bridge'], place};
    assert.equal(layout([started, planned], chosen).title, '月湖街道的道路、桥梁：2023年1个项目写明要开工');
    assert.equal(
      layout([started, planned], chosen, 'en').title,
      'Roads and bridges in Yuehu Subdistrict: 1 project for 2023, to start',
    );
    assert.equal(
      layout([started, planned], {place}, 'en').title,
      'Projects in Yuehu Subdistrict: 1 project for 2023, to start',
    );
    assert.equal(layout([both]).title, '工程c：2022年进展，2023年计划');
    assert.equal(layout([both]).summary, '2022年建成；2023年计划启用。');
    assert.equal(layout([both], {}, 'en').summary, 'Finished in 2022; to open in 2023.');
  });

  it('count each project once for what it reached', () => {
    const twice = project('d', [milestone('started', '2022'), milestone('started', '2022')]);
    assert.equal(
      layout([twice, both, planned]).summary,
      '报告提到3个项目：2022年开工1个、建成1个；2023年计划开工1个、启用1个。',
    );
    assert.equal(
      layout([twice, both, planned], {}, 'en').summary,
      'The report names 3 projects: 1 started and 1 finished in 2022; 1 to start and 1 to open in 2023.',
    );
  });

  it('stand beside a symbol as the report prints them; in English, as what they count for', () => {
    const festival = project('d', [milestone('planned-opening', '2023', 'planned', '办好')], 'event');
    const fund = project('e', [milestone('opened', '2022', 'stated', '设立')], 'fund');
    const award = project('f', [milestone('completed', '2022', 'stated', '获评')], 'recognition');
    const lift = project('g', [milestone('in-use', '2022', 'stated', '')]);
    const all = [festival, fund, award, lift];
    assert.deepEqual(
      words(layout(all)).map(({text}) => text),
      ['设立', '获评', '启用', '办好'],
    );
    assert.deepEqual(
      words(layout(all, {}, 'en')).map(({text}) => text),
      ['set up', 'awarded', 'in use', 'to be held'],
    );
    const going = (certainty: 'stated' | 'planned') => project('h', [milestone('ongoing', '2023', certainty, '加快')]);
    assert.equal(words(layout([going('stated')]))[0].text, '加快');
    assert.equal(words(layout([going('planned')]))[0].text, '推进');
  });

  it('say of work under way that it is in progress, not done', () => {
    const going = project('h', [milestone('ongoing', '2022', 'stated', '加快')]);
    assert.equal(layout([going], {}, 'en').table.rows[0][4], 'in progress');
    assert.match(layout([going]).marks[0].text, /：加快，2022年（进行中）。/);
  });

  it('say of plans to go on that they are to be taken forward, since not all of them are under way', () => {
    const plan = project('h', [milestone('ongoing', '2023', 'planned', '打造')]);
    const {summary, table} = layout([plan, {...plan, id: 'i'}], {}, 'en');
    assert.equal(summary, 'The report names 2 projects: 2 to be taken forward in 2023.');
    assert.equal(table.rows[0][2], 'to be taken forward');
  });

  it('give a date that is finer than its year', () => {
    const periodText = (period: string, locale: 'zh' | 'en') =>
      words(layout([project('d', [milestone('opened', period, 'stated', '启用')])], {}, locale, 900))[0].text;
    assert.deepEqual(
      ['2023', '2023-03', '2023-11-28', '../2023-06', '2023-07/..', '2022/2023-05'].map((period) =>
        periodText(period, 'zh'),
      ),
      ['启用', '启用，3月', '启用，11月28日', '启用，最迟6月', '启用，7月起', '启用'],
    );
    assert.deepEqual(
      ['2023-03', '2023-11-28', '../2023-06', '2023-07/..'].map((period) => periodText(period, 'en')),
      ['opened, March', 'opened, 28 November', 'opened by June', 'opened from July'],
    );
  });

  it('count by the common word of the projects, or by a word for all of them', () => {
    const fund = project('e', [milestone('opened', '2022')], 'fund');
    const bridge = project('f', [milestone('opened', '2022')], 'bridge');
    assert.equal(layout([fund, fund]).summary, '报告提到2个项目：2022年成立2个。');
    assert.equal(layout([fund, bridge]).summary, '报告提到2个项目：2022年启用或成立2个。');
    assert.equal(layout([fund, bridge], {}, 'en').summary, 'The report names 2 projects: 2 opened or set up in 2022.');
  });

  it('count what goes on only where nothing begins or ends', () => {
    const going = project('d', [milestone('ongoing', '2023', 'planned')]);
    assert.equal(layout([going, going]).summary, '报告提到2个项目：2023年计划推进2个。');
    assert.equal(layout([going, started]).summary, '报告提到2个项目：2022年开工1个；2023年计划推进1个。');
    assert.equal(layout([going, planned]).summary, '报告提到2个项目：2023年计划开工1个。');
    assert.equal(layout([going], {}, 'en').summary, 'To be taken forward in 2023.');
  });

  it('name every kind of the report in both languages', () => {
    for (const kind of new Set(builtIn.projects.map((one) => one.kind)))
      assert.match(projectKindWords(kind, 'zh'), /^[\u4e00-\u9fff]+$/, kind);
  });

  it('say how many of the report’s plans and awards are left out', () => {
    assert.deepEqual(layout([started], {leftOut: 183}).notes, [
      '报告另提到规划、政策、试点、行动、荣誉称号、机构和活动183项，本图未列。',
    ]);
    assert.match(layout([started], {leftOut: 183}, 'en').notes[0], /^Left out: 183 plans/);
  });

  it('say in a mark what, when, how sure, and where it stands in the report', () => {
    const [mark] = layout([started]).marks;
    assert.equal(mark.id, 'a/1');
    assert.equal(mark.subject, 'a');
    assert.equal(mark.text, `工程a：开工建设，2022年（已落实）。“某工程开工建设”，${report.sections[1].cite.zh}`);
    assert.match(
      layout([planned], {}, 'en').marks[0].text,
      /^Works b: to start, 2023 \(planned\)\. “某工程开工建设”, /,
    );
  });

  it('cite the passage of a single milestone, and the report for several', () => {
    assert.equal(layout([started]).citation.quote, '某工程开工建设');
    const {quote, cite} = layout([both]).citation;
    assert.equal(quote, undefined);
    assert.equal(cite, reportWords(report, 'zh'));
  });

  it('stand in the table by date: each milestone by when it begins, and last what has no date', () => {
    const late = project('late', [milestone('planned-opening', '2025', 'planned'), milestone('started', '2021-03')]);
    const dates = layout([project('never', []), late, both, project('early', [milestone('completed', '2019')])]);
    assert.deepEqual(
      dates.table.rows.map((row) => row[3]),
      ['2019年', '2021年3月', '2022年', '2023年', '2025年', ''],
    );
  });

  it('give one row of the table to each milestone', () => {
    const {columns, rows} = layout([both]).table;
    assert.deepEqual(
      columns.map(({label}) => label),
      ['项目', '类别', '进度', '时间', '性质', '地点', '报告原文', '章节'],
    );
    assert.deepEqual(rows[1].slice(0, 7), [
      '工程c',
      '道路',
      '开工建设',
      '2023年',
      '计划',
      '月湖街道',
      '“某工程开工建设”',
    ]);
  });
});
