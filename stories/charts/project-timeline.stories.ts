import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {projects} from '../../src/dataset/haishu-2023/projects.js';
import type {Milestone} from '../../src/dataset/types.js';
import '../../src/charts/project-timeline/element.js';
import {manyProjectsDataset} from '../../test/fixtures/many-projects.js';

export default {
  title: 'Project timeline',
  component: 'hs-project-timeline',
  parameters: {
    fallback: html`<p>
      报告提到的项目：梁祝变2022年开工，长春门文化公园2022年建成，望京门城墙遗址博物馆2023年计划开馆。
    </p>`,
  },
} satisfies Meta;

export const Usual: StoryObj = {};

export const AllProjects: StoryObj = {name: 'Every project', args: {limit: 0}};

export const OpenGroups: StoryObj = {name: 'Two groups opened', args: {open: 'start finish'}};

export const ByKind: StoryObj = {name: 'By kind', args: {group: 'kind'}};

export const ByPlace: StoryObj = {name: 'By township', args: {group: 'place', open: 'gulou'}};

export const BySection: StoryObj = {name: 'By section of the report', args: {group: 'section'}};

export const ByStatus: StoryObj = {name: 'Done, in progress, planned', args: {group: 'status'}};

export const Rows: StoryObj = {name: 'A row for each project', args: {group: 'none'}};

export const OfAPeriod: StoryObj = {name: 'To open in 2023', args: {period: '2023', milestone: 'open', limit: 20}};

export const WithAWord: StoryObj = {name: 'With a word', args: {text: '创新'}};

export const SomeKinds: StoryObj = {name: 'Water works only', args: {kind: 'water'}};

export const OnePlace: StoryObj = {name: 'The projects of one subdistrict', args: {place: 'yuehu'}};

export const OneProject: StoryObj = {name: 'One project', args: {projects: 'xiushui-renewal'}};

const literals: Partial<Record<Milestone['kind'], string>> = {
  completed: '建成',
  ongoing: '推进',
  opened: '开放',
  'in-use': '投用',
  'planned-completion': '建成',
  'planned-opening': '开放',
};
const milestone = (kind: Milestone['kind'], period: string): Milestone => {
  const planned = kind.startsWith('planned');
  const literal = literals[kind] ?? '开工';
  const source = {start: 0, end: 2, literal, quote: `某工程${literal}`, section: '1'};
  return {kind, period, certainty: planned ? 'planned' : 'stated', source};
};
const long = {
  zh: '“某某”历史文化街区保护焕新与综合提升改造示范工程(一期、二期)及配套道路',
  en: 'Conservation, renewal and comprehensive upgrading of the old quarter (phases I and II) with its roads',
};

export const Extreme: StoryObj = {
  name: 'Long names, many years, rough and exact dates',
  args: {
    data: {
      ...projects,
      indicators: [],
      observations: [],
      comparisons: [],
      exclusions: [],
      projects: [
        ['started', '2019', 'ongoing', '2020/2022', 'planned-completion', '../2023-06~', 'planned-opening', '2023'],
        ['started', '2022-03', 'completed', '2022-11-28', 'opened', '2022-12', 'in-use', '2023-01/..'],
        ['completed', '2022-22', 'planned-start', '2024'],
      ].map((facts, index) => ({
        id: `works-${index}`,
        name: index === 1 ? {zh: '桥', en: 'Bridge'} : long,
        kind: 'road',
        places: [],
        milestones: facts.flatMap((kind, at) => (at % 2 ? [] : [milestone(kind as Milestone['kind'], facts[at + 1])])),
      })),
    },
  },
};

export const English: StoryObj = {globals: {locale: 'en'}};

export const Dark: StoryObj = {args: {limit: 20}, globals: {scheme: 'dark'}};

export const Narrow: StoryObj = {name: 'At 280 pixels', parameters: {width: 280}};

export const NarrowOpen: StoryObj = {...Narrow, name: 'At 280 pixels, a group opened', args: {open: 'finish'}};

export const NarrowEnglish: StoryObj = {...Narrow, name: 'At 280 pixels, in English', globals: {locale: 'en'}};

export const Wide: StoryObj = {name: 'At 1200 pixels', parameters: {width: 1200}};

// A table of ten thousand rows and its files are of one kind with those of forty, which tests read.
const many = {parameters: {hasManyRows: true}};

export const Generated: StoryObj = {
  ...many,
  name: '10,000 generated projects',
  args: {data: manyProjectsDataset(10_000)},
};

/** Own projects, most of which have no end: too many, and of too many years, to be named. */
const someOwn = manyProjectsDataset(150).projects.map(({name, milestones: [start, end]}, index) => {
  const hasEnd = index % 3 === 0;
  const state = start.certainty === 'planned' ? '计划' : hasEnd && end.certainty === 'stated' ? '完成' : '在建';
  return {name: name.zh, start: start.period, end: hasEnd ? end.period : '', state};
});

export const CountedByYear: StoryObj = {
  name: '150 generated projects of a page, counted by year',
  args: {data: someOwn},
};

export const CountedByYearNarrow: StoryObj = {
  ...Narrow,
  name: '150 generated projects of a page at 280 pixels, counted by year',
  args: {data: someOwn},
};

export const GeneratedByKind: StoryObj = {
  ...many,
  name: '10,000 generated projects by kind, a year and a half of them',
  args: {data: manyProjectsDataset(10_000), group: 'kind', open: 'school', span: '2021-03/2022-08'},
};

export const GeneratedNarrow: StoryObj = {
  parameters: {...Narrow.parameters, ...many.parameters},
  name: '10,000 generated projects at 280 pixels, in English',
  args: {data: manyProjectsDataset(10_000), open: 'finish', span: '2022'},
  globals: {locale: 'en'},
};

export const Zoomed: StoryObj = {
  name: 'The first half of 2023',
  args: {span: '2023-40', group: 'status', open: 'planned'},
};

export const Controls: StoryObj = {name: 'With controls', args: {controls: true}};

export const Filtered: StoryObj = {
  name: 'With controls that are set',
  args: {controls: true, kind: 'road', period: '2023', 'report-url': 'https://example.org/report.html'},
};

export const NothingLeft: StoryObj = {
  name: 'With controls that leave nothing',
  args: {controls: true, text: '没有的'},
};

export const NarrowControls: StoryObj = {
  ...Narrow,
  name: 'At 280 pixels, with controls, in English',
  args: {controls: true, kind: 'road museum'},
  globals: {locale: 'en'},
};

const ownRows = [
  ['中山路改造', '2023年6月', '2024年底前', '在建', '月湖街道'],
  ['城南小学扩建', '2023年下半年', '8月底前', '在建', '南门街道'],
  ['排涝泵站', '2022年', '汛期前', '在建', ''],
  ['مشروع الجسر الكبير (2)', '2023', '2025?', '在建', ''],
  ['很长的名字'.repeat(40), '2024年上半年', '2025年左右', '计划', '鼓楼'],
  ['日期有误的工程', '2024年', '2023年', '计划', ''],
];

const ownTable = (rows: readonly string[][]) =>
  html`<table>
    <caption>
      西城区2024年重点工程
    </caption>
    <tr>
      ${['项目', '开工', '竣工', '状态', '地点'].map((header) => html`<th>${header}</th>`)}
    </tr>
    ${rows.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;

export const OwnProjects: StoryObj = {
  name: 'A page’s own projects, from a table',
  args: {controls: true, group: 'none'},
  parameters: {fallback: ownTable(ownRows)},
};

const reportTasks = (
  [
    ['primary-school', '启运小学扩建', 'Extension of a primary school', '2020', '2022-07'],
    ['new-school', '丽园实验学校迁建', 'A new site for a school', '2022', '../2023-10'],
    ['sports-park', '布政体育公园', 'Sports park', '2022-03', '2024-02'],
    ['rental-housing', '春城保障性租赁住房', 'Affordable rental housing', '2022-12', '../2026'],
    ['horse-park', '马园体育公园', 'Park', '2024-21', '2026-06'],
  ] as const
).map(([id, zh, en, start, end]) => ({
  ...{id, name: {zh, en}, kind: 'school', places: []},
  milestones: [
    milestone(start < '2023' ? 'started' : 'planned-start', start),
    milestone(end === '2022-07' ? 'completed' : 'planned-completion', end),
  ],
}));

export const Tasks: StoryObj = {
  name: 'Bars from start to end, with the date of the report',
  args: {
    data: {...projects, indicators: [], observations: [], comparisons: [], exclusions: [], projects: reportTasks},
  },
};

export const TasksNarrow: StoryObj = {
  ...Tasks,
  ...Narrow,
  name: 'Bars at 280 pixels, in English',
  globals: {locale: 'en'},
};

export const TasksZoomed: StoryObj = {
  name: 'Bars in a window of time',
  args: {...Tasks.args, span: '2022/2024'},
};

export const TableElsewhere: StoryObj = {
  name: 'A table elsewhere on the page, by its id',
  render: () => html`
    <div id="key-projects">${ownTable(ownRows.slice(0, 2))}</div>
    <hs-project-timeline table="#key-projects"></hs-project-timeline>
  `,
};

export const NothingFound: StoryObj = {
  name: 'No project of that kind in that place',
  args: {kind: 'water', place: 'longguan'},
};

export const UnknownMilestone: StoryObj = {
  name: 'Error: an unknown milestone',
  args: {milestone: 'begin'},
  parameters: {state: 'error'},
};

export const UnknownProject: StoryObj = {
  name: 'Error: an unknown project',
  args: {projects: 'xiushui-renewl'},
  parameters: {state: 'error'},
};
