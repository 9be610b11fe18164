import {overlay} from './overlay.js';
import type {Overlay, OverlayLook, OverlayOptions} from './overlay.js';

export type {Overlay, OverlayOptions};

interface MapEvent {
  readonly point: {readonly x: number; readonly y: number};
  readonly features?: readonly {readonly properties: Readonly<Record<string, unknown>>}[];
}

/** A method whose arguments are left to the library's own types, which differ from version to version. */
type Method = (...args: never[]) => unknown;

/** The part of a map of MapLibre GL, of version 4.7 to 6, that is used. */
export interface MapLibreMap {
  readonly getContainer: () => HTMLElement;
  readonly isStyleLoaded: () => boolean | void;
  readonly on: Method;
  readonly off: Method;
  readonly addSource: Method;
  readonly addLayer: Method;
  readonly getSource: Method;
  readonly removeLayer: Method;
  readonly removeSource: Method;
}

/** Numbers the overlays, so that the names of their sources and layers differ when several are on one map. */
let count = 0;

/** Draws the divisions on a MapLibre GL map, as soon as its style is loaded. */
export function addTo(map: MapLibreMap, options: OverlayOptions): Promise<Overlay> {
  return overlay(map.getContainer(), options, ({features, attribution}, {point, choose}) => {
    const name = `haishu-indicators-${++count}`;
    let looks: ReadonlyMap<string, OverlayLook> = new Map();
    const painted = () => ({
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: {...feature.properties, ...looks.get(feature.properties.id)},
      })),
    });
    const idOf = (event: MapEvent) => event.features?.[0]?.properties['id'] as string | undefined;
    const listeners: Readonly<Record<string, (event: MapEvent) => void>> = {
      mousemove: (event) => point(idOf(event), event.point),
      mouseleave: () => point(undefined),
      click: (event) => choose(idOf(event) ?? ''),
    };
    const begin = () => {
      if (map.getSource(name as never)) return;
      map.addSource(name as never, {type: 'geojson', data: painted(), attribution} as never);
      map.addLayer({
        id: name,
        type: 'fill',
        source: name,
        paint: {'fill-color': ['get', 'fill'], 'fill-opacity': 0.8},
      } as never);
      map.addLayer({
        id: `${name}-line`,
        type: 'line',
        source: name,
        paint: {'line-color': ['get', 'line'], 'line-width': ['get', 'weight']},
      } as never);
    };
    const beginWhenLoaded = () => {
      if (map.isStyleLoaded()) begin();
    };
    // A new style removes the layers that it does not name.
    const states = {'style.load': begin, styledata: beginWhenLoaded, idle: beginWhenLoaded} as const;
    const hasControl = !!map.getContainer().querySelector('.maplibregl-ctrl-attrib');
    return {
      credited: hasControl ? 'may-close' : 'nowhere',
      paint: (all) => {
        const isFirst = looks.size === 0;
        looks = all;
        if (isFirst) {
          for (const [type, listener] of Object.entries(states)) map.on(type as never, listener as never);
          for (const [type, listener] of Object.entries(listeners))
            map.on(type as never, name as never, listener as never);
          beginWhenLoaded();
        } else (map.getSource(name as never) as {setData(data: object): void} | undefined)?.setData(painted());
      },
      remove: () => {
        for (const [type, listener] of Object.entries(states)) map.off(type as never, listener as never);
        for (const [type, listener] of Object.entries(listeners))
          map.off(type as never, name as never, listener as never);
        // A map that was removed has no style.
        if (!map.isStyleLoaded() && !map.getContainer().isConnected) return;
        if (!map.getSource(name as never)) return;
        map.removeLayer(`${name}-line` as never);
        map.removeLayer(name as never);
        map.removeSource(name as never);
      },
    };
  });
}
