import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/elements/district-map.js';
import '../../src/elements/project-timeline.js';
import '../../src/elements/target-gauge.js';
import '../../src/elements/yoy-bar.js';

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
