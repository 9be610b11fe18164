import {attachFigures} from './attach.js';
import {overlay} from './overlay.js';
import type {Overlay, OverlayLook, OverlayOptions} from './overlay.js';

export type {Overlay, OverlayOptions};

interface PointerEvent {
  readonly pixel: readonly number[];
  readonly dragging?: boolean;
}

/** A method whose arguments are left to the library's own types, which differ from version to version. */
type Method = (...args: never[]) => unknown;

/** The part of a map of OpenLayers 10 that is used. */
export interface OpenLayersMap {
  readonly getViewport: () => HTMLElement | undefined;
  readonly getView: () => {readonly getProjection: () => unknown};
  readonly addLayer: Method;
  readonly removeLayer: Method;
  readonly on: Method;
  readonly un: Method;
  readonly forEachFeatureAtPixel: Method;
}

type Constructor = new (options: never) => unknown;

/** The classes of OpenLayers that draw: `ol/layer/Vector`, `ol/source/Vector`, `ol/format/GeoJSON`, and of `ol/style`. */
export interface OpenLayersClasses {
  readonly VectorLayer: Constructor;
  readonly VectorSource: Constructor;
  readonly GeoJSON: new () => {readFeatures(json: unknown, options: never): unknown};
  readonly Style: Constructor;
  readonly Fill: Constructor;
  readonly Stroke: Constructor;
}

export interface OpenLayersOptions extends OverlayOptions {
  /** The classes of OpenLayers. Default: those of the global `ol`. */
  readonly openlayers?: OpenLayersClasses;
}

interface Feature {
  get(key: string): unknown;
}

/** The classes of the full build, a global `ol`; undefined where there is none. */
function globalClasses(): OpenLayersClasses | undefined {
  type Group = Readonly<Record<string, unknown>>;
  const {ol} = globalThis as {ol?: Readonly<Record<'layer' | 'source' | 'format' | 'style', Group>>};
  if (!ol) return undefined;
  const {Style, Fill, Stroke} = ol.style;
  const all = {VectorLayer: ol.layer.Vector, VectorSource: ol.source.Vector, GeoJSON: ol.format.GeoJSON};
  return {...all, Style, Fill, Stroke} as OpenLayersClasses;
}

/** The classes that the page passed to `joinMaps`. */
let provided: OpenLayersClasses | undefined;

/**
 * Draws the divisions on an OpenLayers map, in its projection.
 *
 * @throws Error where the classes are neither passed nor in a global `ol`, and where the map has no viewport
 */
export function addTo(map: OpenLayersMap, options: OpenLayersOptions): Promise<Overlay> {
  const classes = options.openlayers ?? provided ?? globalClasses();
  if (!classes)
    throw new Error('invalid openlayers: give its classes as an option, by joinMaps, or have the global ol');
  const {VectorLayer, VectorSource, GeoJSON, Style, Fill, Stroke} = classes;
  const container = map.getViewport();
  if (!container) throw new Error('invalid map: it has no viewport');
  return overlay(container, options, ({features, attribution}, {point, choose}) => {
    let looks: ReadonlyMap<string, OverlayLook> = new Map();
    const styleOf = (feature: Feature) => {
      const look = looks.get(feature.get('id') as string);
      if (!look) return undefined;
      const {fill, line: color, weight: width} = look;
      const style = {fill: new Fill({color: fill} as never), stroke: new Stroke({color, width} as never)};
      return new Style({...style, zIndex: width} as never);
    };
    const read = new GeoJSON().readFeatures({type: 'FeatureCollection', features}, {
      featureProjection: map.getView().getProjection(),
    } as never);
    const source = new VectorSource({features: read, attributions: attribution} as never);
    const layer = new VectorLayer({source, style: styleOf, opacity: 0.85} as never) as {changed(): void};
    const idAt = ({pixel}: PointerEvent) =>
      map.forEachFeatureAtPixel(
        pixel as never,
        ((feature: Feature) => feature.get('id')) as never,
        {layerFilter: (one: unknown) => one === layer} as never,
      ) as string | undefined;
    const listeners: Readonly<Record<string, (event: PointerEvent) => void>> = {
      pointermove: (event) => {
        const [x, y] = event.pixel;
        if (!event.dragging) point(idAt(event), {x, y});
      },
      click: (event) => choose(idAt(event) ?? ''),
    };
    const leave = () => point(undefined);
    map.addLayer(layer as never);
    for (const [type, listener] of Object.entries(listeners)) map.on(type as never, listener as never);
    container.addEventListener('pointerleave', leave);
    const hasControl = !!container.querySelector('.ol-attribution');
    return {
      credited: hasControl ? 'may-close' : 'nowhere',
      paint: (all) => {
        looks = all;
        layer.changed();
      },
      remove: () => {
        for (const [type, listener] of Object.entries(listeners)) map.un(type as never, listener as never);
        container.removeEventListener('pointerleave', leave);
        map.removeLayer(layer as never);
      },
    };
  });
}

/**
 * Attaches every `hs-district-map` with a geometry to the element-based map that contains it (`ol-map` of
 * openlayers-elements): the figure fires `attach`, a bubbling and composed event, and the map answers in `detail.map`.
 *
 * @param classes The classes of OpenLayers. Default: those of the global `ol`.
 */
export function joinMaps(classes?: OpenLayersClasses): void {
  provided = classes ?? provided;
  attachFigures<OpenLayersMap>(addTo);
}
