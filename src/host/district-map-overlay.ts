import {geoJsonOf} from '../dataset/geometry/feature.js';
import {joinFeatures} from '../dataset/geometry/join.js';
import {readGeometry} from '../dataset/geometry/read.js';
import {layers} from '../dataset/haishu-2023/layers.js';
import {placeValuesOfList} from '../dataset/place-values.js';
import {townships} from '../dataset/query/projects.js';
import type {Locale, Localized, Projects} from '../dataset/types.js';
import {approvalWords, layoutOverlay} from '../model/district-map-overlay.js';
import {problemNotes} from '../model/district-map-problems.js';
import {inWgs84} from '../model/geometry-datum.js';
import type {Datum} from '../model/geometry-datum.js';
import type {Scale} from '../model/value-classes.js';
import {ListedOverlay} from './district-map-overlay-list.js';
import type {Overlay, Reader, Surface} from './district-map-overlay-list.js';
import {HsErrorEvent} from './events.js';

export type {Overlay, OverlayLook} from './district-map-overlay-list.js';

/** What a layer on a map of another library shows. */
export interface OverlayOptions {
  /** The page's own geometry of the townships: GeoJSON or TopoJSON, joined by code or name. */
  readonly geometry: unknown;
  /** The object of a TopoJSON; needed where it has several. */
  readonly geometryObject?: string;
  /** In which coordinates the geometry stands. Default: `wgs84`. */
  readonly crs?: Datum;
  /** The page's own values, `[{place: '鄞江镇', value: 12}]`; a place by id, name or code. Default: the counts of `layer`. */
  readonly values?: readonly {readonly place: string; readonly value: number | string | null}[];
  /** What is counted where there are no `values`. Default: `projects`. */
  readonly layer?: 'projects' | 'mentions' | 'recognitions';
  /** The report that is counted. Default: the built-in one. */
  readonly data?: Projects;
  /** How values are parted into shades. Default: `quantile`. */
  readonly scale?: Scale;
  /** Bounds between the shades, up to four; they go before `scale`. Default: none. */
  readonly breaks?: readonly number[];
  /** Id of the township that is chosen at first. Default: none. */
  readonly selected?: string;
  /** Default: the nearest `lang` above the map; Chinese where there is none. */
  readonly locale?: Locale;
  /** The approval number of the geometry (审图号); `not-required` leaves the line out. Default: 未填写 is told. */
  readonly approval?: string;
}

export type OverlayFeature = ReturnType<typeof geoJsonOf> & {readonly properties: {readonly id: string}};

const localeOf = (container: HTMLElement): Locale =>
  /^(zh\b|$)/i.test(container.closest('[lang]')?.getAttribute('lang') ?? '') ? 'zh' : 'en';

/**
 * Puts the townships on a map, by way of what an adapter can draw. What cannot be read is told beside the key, and
 * `hs-error` is fired; nothing is thrown.
 */
export async function overlay(
  container: HTMLElement,
  options: OverlayOptions,
  mount: (features: readonly OverlayFeature[], reader: Reader) => Surface,
): Promise<Overlay> {
  const {data = layers, values, layer = 'projects', scale = 'quantile', breaks = [], crs = 'wgs84'} = options;
  const locale = options.locale ?? localeOf(container);
  const all = townships(data);
  const own = values && placeValuesOfList(values, all);
  const read = readGeometry(options.geometry, options.geometryObject);
  const joined = 'fault' in read ? undefined : joinFeatures(await inWgs84(read.features, crs), all);
  const problems: Localized[] = [
    ...('fault' in read ? [read.fault] : read.problems),
    ...(joined?.problems ?? []),
    ...(own?.problems ?? []),
  ];
  const features = (joined?.placed ?? []).map(({place, feature}) => ({
    ...geoJsonOf(feature),
    properties: {id: place.id},
  }));
  const layout = layoutOverlay({data, own, layer, scale, breaks}, locale);
  const told = problemNotes(problems, locale);
  const notes = [...told, approvalWords(options.approval ?? '', locale)].filter(Boolean);
  const selected = all.some(({id}) => id === options.selected) ? options.selected! : '';
  const drawn = new ListedOverlay(container, layout, locale, notes, selected, (reader) => mount(features, reader));
  if (told.length > 0) drawn.element.dispatchEvent(new HsErrorEvent(told.join('\n'), problems));
  return drawn;
}
