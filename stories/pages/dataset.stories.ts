import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import './data-page.js';

export default {
  title: 'Dataset',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}, actions: {disable: true}},
  args: {query: ''},
  render: ({query}) => html`<data-page .data=${haishu2023} .query=${query as string}></data-page>`,
} satisfies Meta;

export const Records: StoryObj = {name: 'Every record'};
