import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {figures} from '../../src/dataset/haishu-2023/figures.js';
import type {Relation, Role} from '../../src/dataset/types.js';
import '../../src/charts/yoy-bar/element.js';

export default {
  title: 'Year-over-year bars',
  component: 'hs-yoy-bar',
  args: {
    indicators:
      'projects-started projects-completed hundred-million-yuan-projects new-high-tech-enterprises new-tech-smes new-urban-jobs affordable-rental-homes schools-completed',
  },
  parameters: {fallback: html`<p>2022年开工建设项目46个，2023年目标60个；竣工投用42个，目标62个。</p>`},
} satisfies Meta;

export const Usual: StoryObj = {};

export const SharedScale: StoryObj = {
  name: 'One unit, one scale',
  args: {indicators: 'fixed-asset-investment-growth retail-sales-growth'},
};

/** Stories of a topic have no indicators of their own. */
const ofTopic = (topic: string) => ({indicators: '', topic});

export const Topic: StoryObj = {name: 'All of a topic', args: ofTopic('investment')};

export const TopicEnglish: StoryObj = {...Topic, name: 'All of a topic, in English', globals: {locale: 'en'}};

export const TopicInWords: StoryObj = {name: 'A topic with targets in words', args: ofTopic('welfare')};

export const TopicOfOne: StoryObj = {name: 'A topic with one pair', args: ofTopic('employment')};

export const BySize: StoryObj = {name: 'Sorted by size', args: {sort: 'size'}};

export const AllKinds: StoryObj = {
  name: 'Changes in percent and in points, and pairs without a change',
  args: {
    indicators:
      'projects-started new-urban-jobs engineers-recruited fixed-asset-investment-growth retail-sales-growth pension-coverage schools-started urban-income-growth',
  },
};

export const ByReport: StoryObj = {name: 'Sorted as in the report', args: {sort: 'report'}};

export const OneIndicator: StoryObj = {name: 'One indicator', args: {indicators: 'affordable-rental-homes'}};

export const InWords: StoryObj = {name: 'A target in words', args: {indicators: 'urban-rural-income-ratio'}};

export const Close: StoryObj = {name: 'A close comparison', args: {indicators: 'engineers-recruited'}};

export const None: StoryObj = {name: 'Not comparable', args: {indicators: 'schools-started'}};

export const Remarks: StoryObj = {
  name: 'Close, summed and refused pairs',
  args: {
    indicators: 'plots-cleared expropriation-area new-school-places schools-started',
  },
};

export const OneSided: StoryObj = {
  name: 'A side that the report does not give',
  args: {indicators: 'gdp-growth'},
};

/** A dataset of made-up pairs, in one unit where none is given. */
const madeUp = (
  pairs: readonly {
    id: string;
    zh: string;
    en: string;
    unit?: string;
    result: number;
    goal?: number;
    bound?: Relation;
  }[],
) => ({
  indicators: pairs.map(({id}) => id).join(' '),
  data: {
    report: figures.report,
    indicators: pairs.map(({id, zh, en, unit = 'project'}) => ({
      id,
      name: {zh, en},
      topic: 'economy',
      measure: unit === 'percent' ? 'growth' : 'count',
      unit,
      unitName: unit === 'percent' ? {zh: '%', en: '%'} : unitName,
      direction: 'up',
    })),
    observations: pairs.flatMap(({id, result, goal, bound = 'eq'}) => [
      {id: `${id}.2022.actual`, indicator: id, period: '2022', role: 'actual', relation: 'eq', value: result, source},
      ...(goal === undefined
        ? []
        : [
            {
              id: `${id}.2023.target`,
              indicator: id,
              period: '2023',
              role: 'target',
              relation: bound,
              value: goal,
              source,
            },
          ]),
    ]),
    comparisons: [],
    exclusions: [],
    projects: [],
    places: [],
  },
});
const source = {start: 0, end: 2, literal: '46', quote: '46个项目开工建设', section: '1'};
const unitName = {zh: '个', en: 'projects', one: 'project'};

export const Negative: StoryObj = {
  name: 'Negative numbers and zero',
  args: madeUp([
    {id: 'fall', zh: '出口增长率', en: 'Growth of exports', unit: 'percent', result: -3.5, goal: 5, bound: 'ge'},
    {id: 'less', zh: '事故增长率', en: 'Growth of accidents', unit: 'percent', result: -12.4, goal: -8, bound: 'le'},
    {id: 'level', zh: '用电增长率', en: 'Growth of power use', unit: 'percent', result: 0, goal: 0},
    {id: 'none', zh: '重大事故', en: 'Major accidents', result: 2, goal: 0},
  ]),
};

export const HugeRatio: StoryObj = {
  name: 'A huge ratio',
  args: madeUp([
    {id: 'few', zh: '试点项目', en: 'Pilot projects', result: 46, goal: 10531},
    {id: 'many', zh: '一般项目', en: 'Other projects', result: 9800, goal: 10100, bound: 'ge'},
  ]),
};

export const CutAxis: StoryObj = {
  name: 'A change beyond the axis',
  args: madeUp([
    {id: 'tenfold', zh: '试点项目', en: 'Pilot projects', result: 10, goal: 100},
    {id: 'more', zh: '培训人次', en: 'People trained', unit: 'person', result: 100, goal: 120},
    {id: 'fewer', zh: '投诉件数', en: 'Complaints', unit: 'case', result: 100, goal: 90, bound: 'le'},
  ]),
};

export const MissingSide: StoryObj = {
  name: 'A missing side among others',
  args: madeUp([
    {id: 'both', zh: '开工项目', en: 'Projects started', result: 46, goal: 60},
    {id: 'one', zh: '竣工项目', en: 'Projects completed', result: 42},
  ]),
};

const long = {
  zh: '跨年度、跨部门、跨口径比较的综合性试点示范项目',
  en: 'Comprehensive pilot projects across years and departments',
};
const rows = ([-250, 1.5e9, 0, 0.5] as const).map((result, index) => ({
  id: `extreme-${index}`,
  comparability: (['same', 'close', 'derived', 'none'] as const)[index],
  sides: [
    ['actual', '2022', result, 'gt'],
    ['target', '2023', [120, 4.5e9, 0, 3][index], (['approx', 'le', 'eq', 'ge'] as const)[index]],
  ] as [Role, string, number, Relation][],
}));

export const Extreme: StoryObj = {
  name: 'Long names, bounds, negative, huge and refused numbers',
  args: {
    indicators: rows.map(({id}) => id).join(' '),
    data: {
      report: figures.report,
      indicators: rows.map(({id}) => ({
        id,
        name: long,
        topic: 'economy',
        measure: 'count',
        unit: id,
        unitName,
        direction: 'up',
      })),
      observations: rows.flatMap(({id, sides}) =>
        sides.map(([role, period, value, relation]) => {
          return {id: `${id}.${period}.${role}`, indicator: id, period, role, relation, value, source};
        }),
      ),
      comparisons: rows.map(({id, comparability}) => ({
        indicators: [id],
        actual: [`${id}.2022.actual`],
        target: [`${id}.2023.target`],
        comparability,
        why: {
          zh: `两年的统计范围不同（${comparability}）。`,
          en: `The scope of the two years differs (${comparability}).`,
        },
      })),
      exclusions: [],
      projects: [],
      places: [],
    },
  },
};

export const English: StoryObj = {globals: {locale: 'en'}};

export const Dark: StoryObj = {globals: {scheme: 'dark'}};

export const Narrow: StoryObj = {name: 'At 280 pixels', parameters: {width: 280}};

export const NarrowEnglish: StoryObj = {...Narrow, name: 'At 280 pixels, in English', globals: {locale: 'en'}};

export const Wide: StoryObj = {...AllKinds, name: 'At 1200 pixels', parameters: {width: 1200}};

/** A table as a page writes it: headers, then rows. */
const tableOf = (caption: string, [headers, ...lines]: readonly string[][]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <tr>
      ${headers.map((header) => html`<th>${header}</th>`)}
    </tr>
    ${lines.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;

const ownTable = tableOf('西城区2024年实事项目', [
  ['指标', '2023年实际', '2024年目标', '来源'],
  ['新增停车位', '3200个', '4000个以上', '区住建局'],
  ['老旧小区改造', '18个', '25个', '区住建局'],
  ['新增就业', '1.2万余人', '1.1万人', '区人社局'],
]);

export const OwnTable: StoryObj = {
  name: "The page's own table",
  args: {indicators: ''},
  parameters: {fallback: ownTable},
};

export const TableElsewhere: StoryObj = {
  name: 'A table elsewhere on the page, by its id',
  render: () => html`
    <div id="livelihood-projects">${ownTable}</div>
    <hs-yoy-bar table="#livelihood-projects"></hs-yoy-bar>
  `,
};

export const OwnTableWithProblems: StoryObj = {
  name: "The page's own table, with problems, in English",
  args: {indicators: ''},
  globals: {locale: 'en'},
  parameters: {
    fallback: tableOf('', [
      ['Indicator', 'Last year', 'Target', 'Unit', '2019'],
      ['Parking spaces', '3,200', 'over 4,000', '', '2,900'],
      ['Renovated estates', '18', 'about two dozen', '', ''],
      ['Budget', '11.7 billion yuan', '12', '', ''],
      ['Budget', '9%', '8%', '', ''],
    ]),
  },
};

export const UnreadableTable: StoryObj = {
  name: 'Error: a table whose headers say nothing',
  args: {indicators: ''},
  parameters: {
    state: 'error',
    fallback: tableOf('排名', [
      ['球队', '积分'],
      ['甲队', '12'],
      ['乙队', '9'],
    ]),
  },
};

export const UnknownIndicator: StoryObj = {
  name: 'Error: an unknown indicator',
  args: {indicators: 'projects-started projects-complted'},
  parameters: {state: 'error'},
};

export const UnknownTopic: StoryObj = {
  name: 'Error: an unknown topic',
  args: ofTopic('investmnt'),
  parameters: {state: 'error'},
};

export const EmptyTopic: StoryObj = {
  name: 'Error: a topic without pairs',
  args: ofTopic('health'),
  parameters: {state: 'error'},
};

export const NoIndicator: StoryObj = {
  name: 'Error: no indicator',
  args: {indicators: ''},
  parameters: {state: 'error'},
};
