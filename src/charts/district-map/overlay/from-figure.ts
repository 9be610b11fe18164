import type {LitElement} from 'lit';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Dataset, Locale, Localized, Projects} from '../../../dataset/types.js';
import type {Township} from '../model/placement.js';
import type {Datum} from '../model/areas/datum.js';
import {datums} from '../model/areas/datum.js';
import type {Scale} from '../model/value-classes.js';
import {chosenProjects} from '../host/choice.js';
import type {ProjectChoice} from '../host/choice.js';
import type {GeometryAsking} from '../host/geometry.js';
import * as rows from '../host/rows.js';
import {errorSentence} from '../../../host/error-sentence.js';
import {figureReadings} from '../../../host/data/figure-readings.js';
import {idList} from '../../../host/id-list.js';
import {keyword} from '../../../host/keyword.js';
import {ownValues} from '../host/own-values.js';

/** A map figure that hands what it shows to a layer: an `hs-district-map`. */
export interface ShowingFigure extends LitElement, GeometryAsking, ProjectChoice {
  readonly layer: string;
  readonly scale: string;
  readonly breaks: string;
  readonly values?: unknown;
  readonly src: string;
  readonly data?: Dataset | undefined;
  selected: string;
}

/** What a figure shows, as a layer takes it. */
export interface Shown {
  readonly geometry: unknown;
  readonly geometryObject: string;
  readonly crs: Datum;
  readonly data: Projects;
  /** The page's own values, where there are any. */
  readonly own: PlaceValues | undefined;
  /** The townships with the projects that the page chose; undefined where it chose none that are known. */
  readonly chosen: readonly Township[] | undefined;
  /** What of the figure's data and choice could not be used. */
  readonly problems: readonly Localized[];
  readonly layer: 'projects' | 'mentions' | 'recognitions';
  readonly scale: Scale;
  readonly breaks: readonly number[];
  readonly selected: string;
  readonly locale: Locale;
  readonly approval: string;
  readonly source: string;
  readonly attribution: string;
}

/** The language of the nearest `lang`, through shadow roots; Chinese where there is none. */
export function localeAbove(start: Element): Locale {
  for (let at: Element | null = start; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return /^(zh\b|$)/i.test(found.getAttribute('lang')!) ? 'zh' : 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}

const told = (reason: unknown): Localized => ({zh: errorSentence(reason, 'zh'), en: errorSentence(reason, 'en')});

/** What a figure draws from; what it has read, or is reading, is not read again. */
async function dataOf(figure: ShowingFigure, signal: AbortSignal): Promise<Projects> {
  const {data, src} = figure;
  if (data === undefined && !src) return layers;
  const given = await figureReadings.data.get(figure)?.outcome();
  if (given) return given.data as Projects;
  const {readForeign} = await import('../../../host/data/foreign-data.js');
  return (await readForeign(data, src, ['report', 'projects', 'places'], signal, rows)).data;
}

/** What a figure shows now. What of it cannot be used is told; nothing is thrown. */
export async function shownBy(figure: ShowingFigure, signal = new AbortController().signal): Promise<Shown> {
  // What it was given now is on its way then; one that is on no page reads nothing.
  if (figure.isConnected) await figure.updateComplete;
  const {localName, values} = figure;
  const problems: Localized[] = [];
  let data: Projects = layers;
  try {
    data = await dataOf(figure, signal);
  } catch (reason) {
    problems.push(told(reason));
  }
  let chosen: readonly Township[] | undefined;
  try {
    chosen = chosenProjects(figure, data).townships;
  } catch (reason) {
    problems.push(told(reason));
  }
  const {geometry, geometryObject, crs, mapApproval, mapSource, attribution, selected, breaks} = figure;
  return {
    ...{geometry, geometryObject, crs: keyword(localName, 'crs', crs, datums), data, chosen, problems, selected},
    own: ownValues(figure, values, rows.valuesOfFile(data), townships(data)),
    layer: keyword(localName, 'layer', figure.layer, ['projects', 'mentions', 'recognitions']),
    scale: keyword(localName, 'scale', figure.scale, ['quantile', 'equal', 'jenks']),
    breaks: idList(breaks).map(Number).filter(Number.isFinite),
    locale: localeAbove(figure),
    ...{approval: mapApproval, source: mapSource, attribution},
  };
}
