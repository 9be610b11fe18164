import {geoJsonOf} from '../../../dataset/geometry/feature.js';
import {joinFeatures} from '../../../dataset/geometry/join.js';
import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import {divisions} from '../../../dataset/query/divisions.js';
import {inEveryLanguage, textIn} from '../../../dataset/localized.js';
import {placeValuesOfList} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Locale, Localized, Place, Projects} from '../../../dataset/types.js';
import {loaders} from '../../../host/data/loaded-data.js';
import {HsErrorEvent} from '../../../host/events.js';
import {localeAbove} from '../../../host/locale-controller.js';
import {HsApprovalMissingEvent, loadGeometry} from '../host/page-geometry.js';
import type {MapElement} from '../host/settings.js';
import type {Datum} from '../model/areas/geometry.js';
import {divisionNoun, divisionNouns} from '../../../model/words/division.js';
import type {LocalizedNouns} from '../../../model/words/division.js';
import {joinProblems} from '../model/areas/join-problems.js';
import {creditLines, lacksApproval} from '../model/credits.js';
import {problemNotes} from '../model/notes.js';
import {layoutOverlay} from '../model/overlay.js';
import type {Scale} from '../model/values/classes.js';
import {strangersProblem} from '../model/values/strangers.js';
import {languages} from '../model/words/overlay/languages.js';
import {contentOf} from './figure.js';
import type {FigureContent} from './figure.js';
import {ListedOverlay} from './listed-overlay.js';
import type {Overlay, Reader, Surface} from './listed-overlay.js';

export type {Overlay, OverlayLook} from './listed-overlay.js';

/** The options of a layer on a map of another library. */
export interface OverlayOptions {
  /**
   * An `hs-district-map` whose present geometry, values, layer, credits and chosen division are shown. Afterwards a choice
   * on either is shown on both. Other options take precedence over it. Default: none.
   */
  readonly from?: MapElement;
  /** The page's own geometry of the divisions: GeoJSON or TopoJSON, an object or an address, joined to the divisions by code or name. Default: that of `from`. */
  readonly geometry?: unknown;
  /** The object of a TopoJSON; needed where it has several. */
  readonly geometryObject?: string;
  /** The coordinates of the geometry. Default: `wgs84`. */
  readonly crs?: Datum;
  /** The page's own values, `[{place: '鄞江镇', value: 12}]`; a place by id, name or code. Default: the counts of `layer`. */
  readonly values?: readonly {readonly place: string; readonly value: number | string | null}[];
  /** What is counted where there are no `values`. Default: `projects`. */
  readonly layer?: 'projects' | 'mentions' | 'recognitions';
  /** The report that is counted. Default: the built-in one. */
  readonly data?: Projects;
  /** The method of classification of values. Default: `quantile`. */
  readonly scale?: Scale;
  /** Bounds between the shades, up to four; they take precedence over `scale`. Default: none. */
  readonly breaks?: readonly number[];
  /** Id of the division that is chosen at first. Default: none. */
  readonly selected?: string;
  /** The language of the layer. Default: that of the nearest `lang` above the map; Chinese where there is none. */
  readonly locale?: Locale;
  /** The approval number of the geometry (审图号), shown on the map; `not-required: reason` where none is needed. Default: none; the map then shows 审图号：未填写. */
  readonly approval?: string;
  /** Where the geometry comes from, shown on the map. Default: none. */
  readonly source?: string;
  /** The attribution that the geometry's licence requires, shown on the map. Default: none. */
  readonly attribution?: string;
  /** Aborts the reading of files, for example when the page removes the map. Default: none. */
  readonly signal?: AbortSignal;
}

export type OverlayFeature = ReturnType<typeof geoJsonOf> & {readonly properties: {readonly id: string}};

/** The content that an adapter draws. */
export interface OverlayContent {
  readonly features: readonly OverlayFeature[];
  /** The credits of the geometry in one line of HTML for the attribution control of a map library; the page's words are escaped. */
  readonly attribution: string;
}

/** The options together with the content of a figure. */
type Settings = OverlayOptions & Partial<FigureContent>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const asHtml = (credits: readonly string[]): string =>
  credits.map((credit) => credit.replace(/[&<>"']/g, (sign) => entities[sign])).join(' · ');

/** Reads the geometry of the page. One that the figure has read, or is reading, is not read again. */
async function geometryOf(
  settings: Settings,
  {from, geometry, geometryObject, crs}: OverlayOptions,
): Promise<ReadGeometry> {
  const isOfFigure = from && (geometry ?? geometryObject ?? crs) === undefined;
  const read = isOfFigure && (await loaders.geometry.get(from)?.result());
  if (read) return read;
  const {signal = new AbortController().signal} = settings;
  const options = {object: settings.geometryObject ?? '', datum: settings.crs ?? 'wgs84'};
  return loadGeometry(settings.geometry, options, signal).catch(() => ({
    error: inEveryLanguage(languages, ({aborted}) => aborted),
  }));
}

/** The areas of a geometry joined to their places, and problems with those that cannot be used. */
function areasOf(read: ReadGeometry, geometry: unknown, places: readonly Place[], nouns: LocalizedNouns) {
  if ('error' in read) {
    const address = typeof geometry === 'string' ? geometry : '';
    const problem = inEveryLanguage(languages, ({notUsed}, locale) => notUsed(address, textIn(read.error, locale)));
    return {joined: [], problems: [problem]};
  }
  const outcome = joinFeatures(read.features, places);
  const problems: readonly Localized[] = [...read.problems, ...joinProblems(outcome, nouns)];
  return {joined: outcome.joined, problems};
}

/** What is wrong with the values of a page; where they name not one division, that alone. */
const valueProblems = (values: PlaceValues | undefined, nouns: LocalizedNouns): readonly Localized[] =>
  values?.strangers ? [strangersProblem(values.strangers, nouns)] : (values?.problems ?? []);

/** Synchronizes the choice between a layer and its figure until `signal` aborts. */
function keepInStep(layer: Overlay, figure: MapElement, signal: AbortSignal): void {
  const observer = new MutationObserver(() => (layer.selected = figure.selected));
  observer.observe(figure, {attributes: true, attributeFilter: ['selected']});
  layer.element.addEventListener('hs-select', ({id}) => (figure.selected = id));
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Adds the divisions to a map, which an adapter draws. Problems are listed beside the key, and `hs-error` is fired; it
 * never rejects because of the page's data.
 */
export async function overlay(
  container: HTMLElement,
  options: OverlayOptions,
  mount: (content: OverlayContent, reader: Reader) => Surface,
): Promise<Overlay> {
  const {from, signal} = options;
  const settings: Settings = from ? {...(await contentOf(from, signal)), ...options} : options;
  const {data = layers, values, layer = 'projects', scale = 'quantile', breaks = [], selection} = settings;
  const {approval = '', source = '', attribution = ''} = settings;
  const locale = settings.locale ?? localeAbove(container);
  const all = divisions(data);
  const nouns = divisionNouns(data);
  const ownValues = values ? placeValuesOfList(values, all, divisionNoun(data)) : settings.pageValues;
  const isOfOthers = ownValues?.strangers !== undefined || settings.isUnread === true;
  const read = isOfOthers ? undefined : await geometryOf(settings, options);
  const {joined, problems: geometryProblems} = read
    ? areasOf(read, settings.geometry, all, nouns)
    : {joined: [], problems: []};
  const problems = [...(settings.problems ?? []), ...geometryProblems, ...valueProblems(ownValues, nouns)];
  const features = joined.map(({place, feature}) => ({...geoJsonOf(feature), properties: {id: place.id}}));
  const drawn = settings.isUnread ? {...data, projects: [], places: []} : data;
  const layout = layoutOverlay({data: drawn, values: ownValues, layer, scale, breaks, selection}, locale);
  const notes = problemNotes(problems, locale, true);
  const credits = creditLines({approval, source, attribution}, locale);
  const selected = all.some(({id}) => id === settings.selected) ? settings.selected! : '';
  const ending = new AbortController();
  const listed = new ListedOverlay(container, {layout, locale, notes, credits, selected}, (reader) => {
    const surface = mount({features, attribution: asHtml(credits)}, reader);
    const remove = () => {
      ending.abort();
      surface.remove();
    };
    return {...surface, remove};
  });
  if (from) keepInStep(listed, from, ending.signal);
  if (notes.length > 0) listed.element.dispatchEvent(new HsErrorEvent(notes.join('\n'), problems));
  if (joined.length > 0 && lacksApproval({approval, source, attribution}))
    listed.element.dispatchEvent(new HsApprovalMissingEvent());
  return listed;
}
