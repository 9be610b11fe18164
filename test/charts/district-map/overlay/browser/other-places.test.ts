import {expect} from '@open-wc/testing';
import type * as Leaflet from 'leaflet';
import {addTo} from '../../../../../src/charts/district-map/overlay/leaflet.js';
import {inventedGeometry} from '../../../../fixtures/invented-geometry.js';
import {withLeafletMap} from './leaflet-map.js';
import {figure, notesOf, options} from './other-map.js';

describe('A layer on a map of Leaflet whose page is about other places', () => {
  let place: HTMLDivElement;
  let map: Leaflet.Map;

  const paths = () => [...place.querySelectorAll<SVGPathElement>('path.leaflet-interactive')];

  withLeafletMap((...fresh) => ([map, place] = fresh));

  it('draws no division where the values name none of them, and says which names these are', async () => {
    const values = [
      {place: '上城区', value: 3},
      {place: '萧山区', value: 5},
    ];
    const overlay = await addTo(map, {geometry: inventedGeometry, approval: 'GS(2024)0650号', values});
    expect([paths().length, options(overlay).length]).to.deep.equal([0, 0]);
    const [note, ...others] = notesOf(overlay);
    expect(others).to.have.length(0);
    expect(note).to.contain('“上城区”、“萧山区”都不是本图的镇乡街道').and.contain('src');
  });

  it('draws nothing of the built-in report in place of a figure’s data that cannot be read', async () => {
    const from = await figure({});
    from.data = {report: {}} as never;
    const overlay = await addTo(map, {from});
    expect([paths().length, options(overlay).length]).to.deep.equal([0, 0]);
    expect(notesOf(overlay).join()).to.contain('report');
    from.remove();
  });
});
