import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import {addTo} from '../../src/charts/district-map/overlay/leaflet.js';
import type {LeafletOptions} from '../../src/charts/district-map/overlay/leaflet.js';
import {inventedGeometry} from '../../test/fixtures/invented-geometry.js';

/** A Leaflet map without tiles, at the invented shapes. */
function begin(element: Element | undefined, options: Partial<LeafletOptions>): void {
  if (!(element instanceof HTMLElement) || element.hasChildNodes()) return;
  Object.assign(element.style, {height: '420px'});
  requestAnimationFrame(() => {
    const map = leaflet.map(element).setView([28.3, 125.4], 9);
    void addTo(map, {geometry: inventedGeometry, approval: 'not-required: 图形系虚构', leaflet, ...options});
  });
}

export default {
  title: 'On other maps',
  parameters: {controls: {disable: true}, actions: {disable: true}},
  render: (args) => html`<div ${ref((element) => begin(element, args))}></div>`,
} satisfies Meta;

export const Leaflet: StoryObj = {name: 'Projects on a map of Leaflet, invented shapes'};

export const LeafletValues: StoryObj = {
  name: 'Values with a problem, on a map of Leaflet',
  args: {
    values: [
      {place: '月湖', value: 7.2},
      {place: '鄞江镇', value: 0},
      {place: '石碶', value: 12_000},
      {place: '鄞州', value: 1},
    ],
    approval: '',
  },
};
