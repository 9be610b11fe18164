import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {figures} from '../../src/dataset/haishu-2023/figures.js';
import {targetOf} from '../../src/dataset/query/figures.js';
import type {Relation} from '../../src/dataset/types.js';
import '../../src/charts/target-gauge/element.js';

export default {
  title: 'Target gauge',
  component: 'hs-target-gauge',
  args: {indicator: 'fixed-asset-investment-growth'},
  parameters: {fallback: html`<p>固定资产投资：2023年确保增长8%以上，2022年增长13.3%。</p>`},
} satisfies Meta;

export const Usual: StoryObj = {};

export const OwnReading: StoryObj = {
  name: "This year's own reading",
  args: {value: 9.1, 'as-of': '2023-11', 'value-source': '示例数据'},
};

export const Qualitative: StoryObj = {
  name: 'A target in words',
  args: {indicator: 'urban-income-growth'},
};

export const Narrower: StoryObj = {
  name: 'A target in words, measured against last year',
  args: {indicator: 'urban-rural-income-ratio'},
};

export const WordsAlone: StoryObj = {
  name: 'A target in words alone',
  args: {indicator: 'zero-waste-city'},
};

export const WithoutResult: StoryObj = {
  name: 'A target without a result of last year',
  args: {indicator: 'gdp-growth'},
};

export const WithoutTarget: StoryObj = {
  name: 'A result without a target',
  args: {indicator: 'new-school-places'},
};

export const BelowZero: StoryObj = {
  name: 'A reading far below the target',
  args: {value: -25, 'as-of': '2023-06', 'value-source': '示例数据'},
};

export const Topic: StoryObj = {
  name: 'All targets of a topic on one line',
  args: {indicator: '', topic: 'investment'},
};

export const Several: StoryObj = {
  name: 'Several targets with readings, and one in words',
  args: {
    indicator: '',
    indicators:
      'fixed-asset-investment-growth technology-transactions new-high-tech-enterprises new-urban-jobs zero-waste-city',
    readings:
      'fixed-asset-investment-growth:2023-10:9.1 technology-transactions:2023-10:3900000000 new-high-tech-enterprises:2023-10:61 new-urban-jobs:2023-10:15600',
    'value-source': '示例数据',
    sort: 'verdict',
  },
};

export const SeveralNarrow: StoryObj = {
  ...Several,
  name: 'Several targets at 280 pixels, in English',
  globals: {locale: 'en'},
  parameters: {width: 280},
};

export const English: StoryObj = {
  args: {value: 9.1, 'as-of': '2023-11', 'value-source': 'invented'},
  globals: {locale: 'en'},
};

export const Dark: StoryObj = {
  args: {value: 9.1, 'as-of': '2023-11', 'value-source': '示例数据'},
  globals: {scheme: 'dark'},
};

export const Narrow: StoryObj = {name: 'At 280 pixels', parameters: {width: 280}};

export const NarrowEnglish: StoryObj = {
  name: 'At 280 pixels, in English',
  globals: {locale: 'en'},
  parameters: {width: 280},
};

export const Wide: StoryObj = {name: 'At 1200 pixels', parameters: {width: 1200}};

export const OwnTitle: StoryObj = {
  name: 'With a title and a link of the page',
  args: {heading: '投资还要快一点', 'report-url': 'https://example.org/report'},
};

export const Restyled: StoryObj = {
  name: 'In the colours of the page',
  // Colours of one page, which is light: the others follow it, whatever the reader's system says.
  args: {
    theme: 'light',
    '--hs-accent-color': '#9c2a10',
    '--hs-paper-color': '#fff7ef',
    '--hs-tint-color': '#f3d9cc',
  },
};

const fromTable = (table: TemplateResult, state = 'drawn'): StoryObj => ({
  args: {indicator: ''},
  parameters: {fallback: table, state},
});

const ownTable = html`<table>
  <caption>
    固定资产投资增长率
  </caption>
  <tr>
    <th>2022年实际</th>
    <td>13.3%</td>
  </tr>
  <tr>
    <th>2023年目标</th>
    <td>8%以上</td>
  </tr>
</table>`;

export const OwnTable: StoryObj = {...fromTable(ownTable), name: "The page's own table"};

export const TableElsewhere: StoryObj = {
  name: 'A table elsewhere on the page, by its id',
  render: () => html`
    <div id="investment">${ownTable}</div>
    <hs-target-gauge table="#investment"></hs-target-gauge>
  `,
};

export const OwnReadings: StoryObj = {
  ...fromTable(
    html`<table>
      <caption>
        Growth of investment in fixed assets
      </caption>
      <tr>
        <th>Period</th>
        <th>Value</th>
        <th>Source</th>
      </tr>
      <tr>
        <td>2022</td>
        <td>13.3%</td>
        <td>Report of the government</td>
      </tr>
      <tr>
        <td>2023 target</td>
        <td>at least 8%</td>
        <td>Report of the government</td>
      </tr>
      <tr>
        <td>Nov 2023</td>
        <td>9.1%</td>
        <td>invented</td>
      </tr>
    </table>`,
  ),
  name: "The page's own table of readings, in English",
  globals: {locale: 'en'},
};

export const UnreadableTable: StoryObj = {
  ...fromTable(
    html`<table>
      <tr>
        <th>2022年实际</th>
        <th>2023年目标</th>
      </tr>
      <tr>
        <td>翻一番</td>
        <td>大幅提高</td>
      </tr>
    </table>`,
    'error',
  ),
  name: 'Error: a table without a number',
};

export const Arc: StoryObj = {
  name: 'As an arc',
  args: {variant: 'arc'},
};

export const ArcDark: StoryObj = {
  name: 'As an arc, dark, with readings',
  args: {variant: 'arc', readings: '2023-03:2.1 2023-06:4.8 2023-09:7'},
  globals: {scheme: 'dark'},
};

export const ArcEnglish: StoryObj = {
  name: 'As an arc, in English',
  args: {variant: 'arc', value: 9.1, 'as-of': '2023-11'},
  globals: {locale: 'en'},
};

export const Compact: StoryObj = {
  name: 'At 120 pixels',
  args: {value: 9.1, 'as-of': '2023-11'},
  parameters: {width: 120},
};

export const Trail: StoryObj = {
  name: 'Several readings of the year',
  args: {readings: '2023-03:2.1 2023-06:4.8 2023-09:7 2023-11:8.2', 'value-source': '示例数据'},
};

export const Close: StoryObj = {
  name: 'Values too close for one axis',
  args: {indicator: 'surface-water-quality'},
};

export const Met: StoryObj = {
  name: 'Verdict: met',
  args: {value: 8, 'as-of': '2023'},
};

export const NotMet: StoryObj = {
  name: 'Verdict: not met',
  args: {value: 7.9, 'as-of': '2023'},
};

export const NotYetDue: StoryObj = {
  name: 'Verdict: not yet due',
  args: {value: 4.8, 'as-of': '2023-06'},
};

export const NoReading: StoryObj = {
  name: 'Verdict: no data, where a date is given without a number',
  args: {'as-of': '2023-11'},
};

export const NotComparable: StoryObj = {
  name: 'Verdict: not comparable, for want of a tolerance',
  args: {indicator: 'urban-income-growth', value: 5.8, 'as-of': '2023'},
};

export const WithTolerance: StoryObj = {
  name: 'Verdict by a stated tolerance',
  args: {indicator: 'urban-income-growth', value: 5.8, 'as-of': '2023', tolerance: 0.5},
};

/** The report's figures with another relation and number for the target shown. */
const related = (relation: Relation, hedge: string, value = 8) => ({
  ...figures,
  exclusions: [],
  projects: [],
  places: [],
  observations: figures.observations.map(({hedge: recordedHedge, ...observation}) =>
    observation.id === 'fixed-asset-investment-growth.2023.target'
      ? {...observation, relation, value, ...(hedge && {hedge})}
      : {...observation, ...(recordedHedge && {hedge: recordedHedge})},
  ),
});

export const AtMost: StoryObj = {name: 'Relation: at most', args: {data: related('le', '以内')}};
export const Under: StoryObj = {name: 'Relation: under', args: {data: related('lt', '低于')}};
export const Over: StoryObj = {name: 'Relation: over', args: {data: related('gt', '超过')}};
export const About: StoryObj = {name: 'Relation: about', args: {data: related('approx', '左右')}};
export const Exactly: StoryObj = {name: 'Relation: a plain number', args: {data: related('eq', '')}};

export const AllTargets: StoryObj = {
  name: 'Every target of the report',
  parameters: {docs: {disable: true}},
  render: () =>
    html`${haishu2023.indicators
      .filter(({id}) => targetOf(haishu2023, id))
      .map(({id}) => html`<hs-target-gauge indicator=${id}></hs-target-gauge>`)}`,
};

export const UnknownIndicator: StoryObj = {
  name: 'Error: an unknown indicator',
  args: {indicator: 'fixed-asset-investment-grwth'},
  parameters: {state: 'error'},
};

export const NoIndicator: StoryObj = {
  name: 'Error: no indicator',
  args: {indicator: ''},
  parameters: {state: 'error'},
};

export const BrokenDataset: StoryObj = {
  name: 'Error: a dataset that breaks its contract',
  args: {data: {report: {}, indicators: [{id: 1}], observations: [], comparisons: []}},
  parameters: {state: 'error'},
};
