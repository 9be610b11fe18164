import {geoJsonOf} from '../../../dataset/geometry/feature.js';
import {joinFeatures} from '../../../dataset/geometry/join.js';
import type {JoinedFeatures} from '../../../dataset/geometry/join.js';
import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import {placeValuesOfList} from '../../../dataset/table/place-values.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Locale, Place, Projects} from '../../../dataset/types.js';
import {creditLines, lacksApproval} from '../model/credits.js';
import {layoutOverlay} from '../model/overlay.js';
import {problemNotes} from '../model/problems.js';
import type {Datum} from '../model/areas/datum.js';
import type {Scale} from '../model/value-classes.js';
import {HsApprovalMissingEvent} from '../host/approval-event.js';
import {ListedOverlay} from './listed-overlay.js';
import type {Overlay, Reader, Surface} from './listed-overlay.js';
import {localeAbove, shownBy} from './from-figure.js';
import type {ShowingFigure, Shown} from './from-figure.js';
import {HsErrorEvent} from '../../../host/events.js';
import {figureReadings} from '../../../host/data/figure-readings.js';
import {readGiven} from '../host/given-geometry.js';

export type {Overlay, OverlayLook} from './listed-overlay.js';
export type {ShowingFigure} from './from-figure.js';

/** What a layer on a map of another library shows. */
export interface OverlayOptions {
  /**
   * An `hs-district-map` whose geometry, values, layer, credits and choice are shown, as they are now; from then on a
   * choice on either is shown on both. What is given beside it goes before. Default: none.
   */
  readonly from?: ShowingFigure;
  /** The page's own geometry of the townships: GeoJSON or TopoJSON, an object or an address, joined by code or name. Default: that of `from`. */
  readonly geometry?: unknown;
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
  /** The approval number of the geometry (审图号), shown on the map; `not-required: reason` where none is needed. Default: 未填写 is told. */
  readonly approval?: string;
  /** Where the geometry comes from, shown on the map. Default: none. */
  readonly source?: string;
  /** Whom the geometry's licence asks to name, shown on the map. Default: none. */
  readonly attribution?: string;
  /** Ends the reading of files, for pages that take the map away meanwhile. Default: none. */
  readonly signal?: AbortSignal;
}

export type OverlayFeature = ReturnType<typeof geoJsonOf> & {readonly properties: {readonly id: string}};

/** What an adapter draws: the townships, and what must be said of them, as plain text. */
export interface OverlayContent {
  readonly features: readonly OverlayFeature[];
  readonly credits: readonly string[];
}

/** Options, with what only a figure has. */
type Asked = OverlayOptions & Partial<Shown>;

type Areas = Pick<JoinedFeatures, 'placed' | 'problems'>;

/** A geometry of the page; one that its figure has read, or is reading, is not read again. */
async function readFor(asked: Asked, {from, geometry, geometryObject, crs}: OverlayOptions): Promise<ReadGeometry> {
  const isFigures = from && (geometry ?? geometryObject ?? crs) === undefined;
  const read = isFigures && (await figureReadings.geometry.get(from)?.outcome());
  if (read) return read;
  const {signal = new AbortController().signal} = asked;
  const given = {geometry: asked.geometry, name: asked.geometryObject ?? '', datum: asked.crs ?? 'wgs84'};
  return readGiven(given, signal).catch(() => ({fault: {zh: '已中止读取。', en: 'Its reading was ended.'}}));
}

/** The areas of a geometry, joined to their places; or why there are none. */
function areasOf(read: ReadGeometry, geometry: unknown, places: readonly Place[]): Areas {
  if ('fault' in read) {
    const name = typeof geometry === 'string' ? ` ${geometry}` : '';
    const zh = `地图图形${name && `${name} `}未能采用：${read.fault.zh}`;
    return {placed: [], problems: [{zh, en: `The geometry${name} is not used: ${read.fault.en}`}]};
  }
  const {placed, problems} = joinFeatures(read.features, places);
  return {placed, problems: [...read.problems, ...problems]};
}

/** Shows a choice on either of a layer and its figure on both, until what it returns is called. */
function keepInStep(drawn: Overlay, figure: ShowingFigure): () => void {
  const seen = new MutationObserver(() => (drawn.selected = figure.selected));
  seen.observe(figure, {attributes: true, attributeFilter: ['selected']});
  drawn.element.addEventListener('hs-select', ({id}) => (figure.selected = id));
  return () => seen.disconnect();
}

/**
 * Puts the townships on a map, by way of what an adapter can draw. What cannot be read is told beside the key, and
 * `hs-error` is fired; nothing is thrown.
 */
export async function overlay(
  container: HTMLElement,
  options: OverlayOptions,
  mount: (content: OverlayContent, reader: Reader) => Surface,
): Promise<Overlay> {
  const {from, signal} = options;
  const asked: Asked = from ? {...(await shownBy(from, signal)), ...options} : options;
  const {data = layers, values, layer = 'projects', scale = 'quantile', breaks = []} = asked;
  const {approval = '', source = '', attribution = ''} = asked;
  const locale = asked.locale ?? localeAbove(container);
  const all = townships(data);
  const own = values ? placeValuesOfList(values, all) : asked.own;
  const {placed, problems: unread} = areasOf(await readFor(asked, options), asked.geometry, all);
  const problems = [...(asked.problems ?? []), ...unread, ...(own?.problems ?? [])];
  const features = placed.map(({place, feature}) => ({...geoJsonOf(feature), properties: {id: place.id}}));
  const layout = layoutOverlay({data, own, layer, scale, breaks, chosen: asked.chosen}, locale);
  const told = problemNotes(problems, locale, true);
  const said = {approval, source, attribution};
  const credits = creditLines(said, locale);
  const selected = all.some(({id}) => id === asked.selected) ? asked.selected! : '';
  let part = () => {};
  const drawn = new ListedOverlay(container, {layout, locale, notes: told, credits, selected}, (reader) => {
    const surface = mount({features, credits}, reader);
    const remove = () => {
      part();
      surface.remove();
    };
    return {...surface, remove};
  });
  if (from) part = keepInStep(drawn, from);
  if (told.length > 0) drawn.element.dispatchEvent(new HsErrorEvent(told.join('\n'), problems));
  if (placed.length > 0 && lacksApproval(said)) drawn.element.dispatchEvent(new HsApprovalMissingEvent());
  return drawn;
}
