import {layers} from '../../../dataset/haishu-2023/layers.js';
import {inEveryLanguage} from '../../../dataset/localized.js';
import {divisions} from '../../../dataset/query/divisions.js';
import type {Locale, Localized, Projects} from '../../../dataset/types.js';
import {loaders} from '../../../host/data/loaded-data.js';
import {errorSentence} from '../../../host/error-sentence.js';
import {localeAbove} from '../../../host/locale-controller.js';
import {divisionNoun} from '../../../model/words/division.js';
import {languages} from '../../../model/words/languages.js';
import {datumOf} from '../host/page-geometry.js';
import {pageValues, valueReader, valuesOfFile} from '../host/page-values.js';
import {breaksOf, creditsOf, layerOf, scaleOf, selectedProjects} from '../host/settings.js';
import type {MapElement} from '../host/settings.js';
import type {Datum} from '../model/areas/geometry.js';
import type {Credits} from '../model/credits.js';
import type {Division} from '../model/projects/located.js';
import type {Scale} from '../model/values/classes.js';
import type {PageValues} from '../model/values/figure-words.js';

/** The content of an `hs-district-map` for a layer on another map. */
export interface FigureContent extends Credits {
  readonly geometry: unknown;
  readonly geometryObject: string;
  readonly crs: Datum;
  readonly data: Projects;
  /** Whether the figure's own data could not be read: the built-in report must not stand in their place. */
  readonly isUnread: boolean;
  /** The values of the page; undefined where it has none. */
  readonly pageValues: PageValues | undefined;
  /** The divisions with the selected projects; undefined where the data have no project of a selected kind. */
  readonly selection: readonly Division[] | undefined;
  /** Problems with the figure's data and selection. */
  readonly problems: readonly Localized[];
  readonly layer: 'projects' | 'mentions' | 'recognitions';
  readonly scale: Scale;
  readonly breaks: readonly number[];
  readonly selected: string;
  readonly locale: Locale;
}

const sentenceOf = (reason: unknown): Localized =>
  inEveryLanguage(languages, (_, locale) => errorSentence(reason, locale));

/** The data of a figure. Data that it has read, or is reading, are not read again. */
async function dataOf(figure: MapElement, signal: AbortSignal): Promise<Projects> {
  const {data, src} = figure;
  if (data === undefined && !src) return layers;
  const loaded = await loaders.data.get(figure)?.result();
  if (loaded) return loaded.data as Projects;
  const {readForeign} = await import('../../../host/data/foreign-data.js');
  return (await readForeign(data, src, ['report', 'projects', 'places'], signal, valueReader)).data;
}

/** The present content of a figure. Data that cannot be used become a problem. Never throws. */
export async function contentOf(figure: MapElement, signal = new AbortController().signal): Promise<FigureContent> {
  // Properties that were just set take effect with the next update; a figure that is not on a page does not update.
  if (figure.isConnected) await figure.updateComplete;
  const problems: Localized[] = [];
  let [data, isUnread]: [Projects, boolean] = [layers, false];
  try {
    data = await dataOf(figure, signal);
  } catch (reason) {
    problems.push(sentenceOf(reason));
    isUnread = true;
  }
  let selection: readonly Division[] | undefined;
  try {
    if (!isUnread) selection = selectedProjects(figure, data).divisions;
  } catch (reason) {
    problems.push(sentenceOf(reason));
  }
  const {geometry, geometryObject, selected} = figure;
  return {
    ...creditsOf(figure),
    geometry,
    geometryObject,
    crs: datumOf(figure),
    data,
    isUnread,
    pageValues: isUnread ? undefined : pageValues(figure, valuesOfFile(data), divisions(data), divisionNoun(data)),
    selection,
    problems,
    layer: layerOf(figure),
    scale: scaleOf(figure),
    breaks: breaksOf(figure).breaks,
    selected,
    locale: localeAbove(figure),
  };
}
