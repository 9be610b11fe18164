import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
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
