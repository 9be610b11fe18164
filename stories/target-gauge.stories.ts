import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../src/elements/target-gauge.js';

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
  args: {'--hs-accent-color': '#9c2a10', '--hs-paper-color': '#fff7ef', '--hs-tint-color': '#f3d9cc'},
};

const given = (table: TemplateResult, state = 'drawn'): StoryObj => ({
  args: {indicator: ''},
  parameters: {fallback: table, state},
});

export const OwnTable: StoryObj = {
  ...given(
    html`<table>
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
    </table>`,
  ),
  name: "The page's own table",
};

export const OwnReadings: StoryObj = {
  ...given(
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
  ...given(
    html`<table>
      <tr>
        <th>2022年实际</th>
        <th>2023年目标</th>
      </tr>
      <tr>
        <td>一成多</td>
        <td>约八成</td>
      </tr>
    </table>`,
    'error',
  ),
  name: 'Error: a table without a number',
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
