import {overlay} from './overlay.js';
import type {Overlay, OverlayFeature, OverlayLook, OverlayOptions} from './overlay.js';

export type {Overlay, OverlayOptions};

/** The part of a Leaflet 1.9 map that is used. */
export interface LeafletMap {
  getContainer(): HTMLElement;
  /** Absent where the page has disabled it. */
  readonly attributionControl?: unknown;
}

interface LeafletEvent {
  readonly containerPoint: {readonly x: number; readonly y: number};
}

interface LeafletPath {
  setStyle(style: object): unknown;
  bringToFront(): unknown;
  on(handlers: Readonly<Record<string, (event: LeafletEvent) => void>>): unknown;
}

/** The part of Leaflet itself, `L`, that is used. */
export interface LeafletLibrary {
  geoJSON(
    features: never,
    options: {readonly attribution: string; readonly onEachFeature: (feature: never, layer: never) => void},
  ): {addTo(map: never): unknown; remove(): unknown};
}

export interface LeafletOptions extends OverlayOptions {
  /** Leaflet itself. Default: the global `L`. */
  readonly leaflet?: LeafletLibrary;
}

const styleOf = ({fill, line, weight}: OverlayLook) => ({
  fillColor: fill,
  fillOpacity: 0.8,
  color: line,
  weight,
  opacity: 1,
});

/** Draws the divisions on a Leaflet map. @throws Error where Leaflet is neither passed nor a global `L` */
export function addTo(map: LeafletMap, options: LeafletOptions): Promise<Overlay> {
  const library = options.leaflet ?? (globalThis as {L?: LeafletLibrary}).L;
  if (!library) throw new Error('invalid leaflet: give it as an option, or as the global L');
  return overlay(map.getContainer(), options, ({features, attribution}, {point, choose}) => {
    const paths = new Map<string, LeafletPath>();
    const layer = library.geoJSON(features as never, {
      attribution,
      onEachFeature: ({properties: {id}}: OverlayFeature, path: LeafletPath) => {
        paths.set(id, path);
        const at = ({containerPoint}: LeafletEvent) => point(id, containerPoint);
        path.on({mouseover: at, mousemove: at, mouseout: () => point(undefined), click: () => choose(id)});
      },
    });
    layer.addTo(map as never);
    const control = map.getContainer().querySelector<HTMLElement>('.leaflet-control-attribution');
    return {
      foot: 8 + (control?.offsetHeight ?? 0),
      credited: map.attributionControl ? 'always' : 'nowhere',
      paint: (looks) => {
        for (const [id, look] of looks) {
          paths.get(id)?.setStyle(styleOf(look));
          if (look.weight > 1) paths.get(id)?.bringToFront();
        }
      },
      remove: () => layer.remove(),
    };
  });
}
