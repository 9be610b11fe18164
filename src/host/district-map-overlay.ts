import {geoJsonOf} from '../dataset/geometry/feature.js';
import {joinFeatures} from '../dataset/geometry/join.js';
import type {JoinedFeatures} from '../dataset/geometry/join.js';
import {readGeometry} from '../dataset/geometry/read.js';
import {layers} from '../dataset/haishu-2023/layers.js';
import {placeValuesOfList} from '../dataset/place-values.js';
import {townships} from '../dataset/query/projects.js';
import type {Locale, Place, Projects} from '../dataset/types.js';
import {creditLines, lacksApproval} from '../model/district-map-credits.js';
import {layoutOverlay} from '../model/district-map-overlay.js';
import {problemNotes} from '../model/district-map-problems.js';
import {inWgs84} from '../model/geometry-datum.js';
import type {Datum} from '../model/geometry-datum.js';
import type {Scale} from '../model/value-classes.js';
import {HsApprovalMissingEvent} from './approval-event.js';
import {ListedOverlay} from './district-map-overlay-list.js';
import type {Overlay, Reader, Surface} from './district-map-overlay-list.js';
import {localeAbove, shownBy} from './district-map-overlay-figure.js';
import type {ShowingFigure, Shown} from './district-map-overlay-figure.js';
import {HsErrorEvent} from './events.js';
import {FileFault, readGeometryFile} from './geometry-file.js';

export type {Overlay, OverlayLook} from './district-map-overlay-list.js';
export type {ShowingFigure} from './district-map-overlay-figure.js';

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

/** How long a file may take, in milliseconds. */
const patience = 60_000;

/** A geometry, an object or a file, joined to its places; or why there is none. */
async function areasOf(
  {geometry, geometryObject, crs = 'wgs84', signal}: Asked,
  places: readonly Place[],
): Promise<Pick<JoinedFeatures, 'placed' | 'problems'>> {
  const reading = new AbortController();
  const timer = setTimeout(() => reading.abort(), patience);
  signal?.addEventListener('abort', () => reading.abort());
  try {
    const json = typeof geometry === 'string' ? await readGeometryFile(geometry, reading.signal) : geometry;
    const read = readGeometry(json, geometryObject);
    if ('fault' in read) return {placed: [], problems: [read.fault]};
    const {placed, problems} = joinFeatures(await inWgs84(read.features, crs), places);
    return {placed, problems: [...read.problems, ...problems]};
  } catch (reason) {
    const late = {zh: '迟迟没有答复。', en: 'It takes too long.'};
    const {zh, en} = reason instanceof FileFault ? reason.sentence : late;
    const name = String(geometry);
    return {
      placed: [],
      problems: [{zh: `地图图形 ${name} 未能采用：${zh}`, en: `The geometry ${name} is not used: ${en}`}],
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Shows a choice on either of a layer and its figure on both. */
function keepInStep(drawn: Overlay, figure: ShowingFigure): void {
  const seen = new MutationObserver(() => (drawn.selected = figure.selected));
  seen.observe(figure, {attributes: true, attributeFilter: ['selected']});
  drawn.element.addEventListener('hs-select', ({id}) => (figure.selected = id));
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
  const {placed, problems: unread} = await areasOf(asked, all);
  const problems = [...(asked.problems ?? []), ...unread, ...(own?.problems ?? [])];
  const features = placed.map(({place, feature}) => ({...geoJsonOf(feature), properties: {id: place.id}}));
  const layout = layoutOverlay({data, own, layer, scale, breaks, chosen: asked.chosen}, locale);
  const told = problemNotes(problems, locale, true);
  const said = {approval, source, attribution};
  const credits = creditLines(said, locale);
  const selected = all.some(({id}) => id === asked.selected) ? asked.selected! : '';
  const drawn = new ListedOverlay(container, {layout, locale, notes: told, credits, selected}, (reader) =>
    mount({features, credits}, reader),
  );
  if (from) keepInStep(drawn, from);
  if (told.length > 0) drawn.element.dispatchEvent(new HsErrorEvent(told.join('\n'), problems));
  if (placed.length > 0 && lacksApproval(said)) drawn.element.dispatchEvent(new HsApprovalMissingEvent());
  return drawn;
}
