import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/charts/district-map/element.js';
import '../../src/charts/project-timeline/element.js';
import '../../src/charts/target-gauge/element.js';
import '../../src/charts/yoy-bar/element.js';

export default {
  title: 'Shared choices',
  parameters: {controls: {disable: true}, actions: {disable: true}},
  render: () => html`
    <hs-district-map sync="tour"></hs-district-map>
    <hs-project-timeline sync="tour"></hs-project-timeline>
    <hs-yoy-bar sync="tour" indicators="projects-started new-urban-jobs"></hs-yoy-bar>
    <hs-target-gauge sync="tour" indicator="new-urban-jobs"></hs-target-gauge>
  `,
} satisfies Meta;

export const OnePage: StoryObj = {name: 'Map, timeline, bars and gauge of one name'};
