import type {MapFigure} from '../figures-of-maps.js';
import {framed} from './contender.js';
import {shadeOf, swept} from './map.js';

interface Path {
  setStyle(style: object): void;
  bindTooltip(text: string, options?: object): void;
}

interface Layer {
  addTo(map: object): Layer;
  getBounds(): object;
  eachLayer(act: (path: Path) => void): void;
}

/** As much of Leaflet as is used here. */
declare const L: {
  map(box: HTMLElement, options: object): {fitBounds(bounds: object, options: object): void};
  geoJSON(areas: object, options: object): Layer;
};

/** Areas without tiles from anywhere, in Leaflet's own SVG; few of them bear their name and value. */
export const contender = swept(
  framed((box, {areas, values}: MapFigure) => {
    box.style.height = '380px';
    const map = L.map(box, {
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
    });
    const layer = L.geoJSON(areas, {style: {color: '#fff', weight: 1, fillOpacity: 1}});
    map.fitBounds(layer.getBounds(), {animate: false});
    const paths: Path[] = [];
    layer.eachLayer((path) => paths.push(path));
    const words = (index: number, value: number) => `${areas.features[index].properties.name} ${value}`;
    const setStyles = (numbers: readonly number[]) =>
      paths.forEach((path, index) => path.setStyle({fillColor: shadeOf(numbers[index])}));
    setStyles(values);
    const label = (numbers: readonly number[]) =>
      paths.forEach((path, index) =>
        path.bindTooltip(words(index, numbers[index]), {permanent: paths.length < 100, direction: 'center'}),
      );
    label(values);
    layer.addTo(map);
    return (later) => {
      setStyles(later.values);
      if (paths.length < 100) label(later.values);
    };
  }),
);
