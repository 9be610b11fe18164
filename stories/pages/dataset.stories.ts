import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {DataPage} from './data-page.js';

if (!customElements.get('data-page')) customElements.define('data-page', DataPage);

export default {
  title: 'Dataset',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {disable: true},
    actions: {disable: true},
    // The check of a thousand records takes half a minute; test/browser/data-page.test.ts checks a few.
    a11y: {test: 'off'},
  },
  args: {query: ''},
  render: ({query}) => html`<data-page .data=${haishu2023} .query=${query as string}></data-page>`,
} satisfies Meta;

export const Records: StoryObj = {name: 'Every record'};
