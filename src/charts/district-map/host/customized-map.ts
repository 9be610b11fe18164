import {isServer} from 'lit';
import type {ReactiveController} from 'lit';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import {divisions} from '../../../dataset/query/divisions.js';
import {inEveryLanguage} from '../../../dataset/localized.js';
import type {Locale, Localized, Place, Projects} from '../../../dataset/types.js';
import {keyword} from '../../../host/attributes.js';
import {HsErrorEvent} from '../../../host/events.js';
import {LazyPart} from '../../../host/lazy-part.js';
import type {Box} from '../../../model/layout.js';
import {divisionNoun, divisionNouns} from '../../../model/words/division.js';
import {adoptStyles} from '../../../view/adopt-styles.js';
import type {Shape} from '../../../view/shapes.js';
import {layoutLayer} from '../model/layers/layout.js';
import type {DistrictMapLayout, MapForm} from '../model/layout.js';
import {withProblems} from '../model/notes.js';
import {layoutProjects, withUnlocated} from '../model/projects/detailed.js';
import {textured} from '../model/texture.js';
import {hexagons} from '../model/tiles/layout.js';
import {squares} from '../model/tiles/square.js';
import {encodings, layoutValues} from '../model/values/layout.js';
import type {CountStyle} from '../model/values/layout.js';
import {withoutMap} from '../model/values/strangers.js';
import {valueMapWords, valueUnits} from '../model/values/figure-words.js';
import type {PageValues} from '../model/values/figure-words.js';
import {languages} from '../model/words/customized/languages.js';
import {customizedMapStyles, customizedShapes} from '../view/customized-map.js';
import type {MapGeometry} from './geometry.js';
import {pageValues, valuesOfFile} from './page-values.js';
import {breaksOf, layerOf, scaleOf, selectedProjects} from './settings.js';
import type {MapElement} from './settings.js';

/** Everything beyond the first view of a map: layers, values, classes, symbols, textures and geometry. */
export class CustomizedMap implements ReactiveController {
  /** The built-in report with the data of all layers. */
  readonly builtIn: Projects = layers;
  readonly #map: MapElement;
  readonly #geometryPart = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.geometry),
    () => import('./geometry.js'),
  );
  #geometry?: MapGeometry;
  #divisions?: {readonly of: Projects['places']; readonly all: readonly Place[]};
  #drawn?: DistrictMapLayout;
  /** The sentence of the last `hs-error` about problems; empty where there are none. */
  #reported = '';

  constructor(map: MapElement) {
    this.#map = map;
    map.addController(this);
    adoptStyles(map, customizedMapStyles);
    if (isServer) return;
    // A table inside the tag holds values, and may change.
    const observer = new MutationObserver(() => map.requestUpdate());
    observer.observe(map, {childList: true, subtree: true, characterData: true});
  }

  /** Reports the problems of the map that is drawn, once. */
  hostUpdated(): void {
    const {sentence = '', causes} = this.#drawn?.problems ?? {};
    if (sentence && sentence !== this.#reported) this.#map.dispatchEvent(new HsErrorEvent(sentence, causes));
    this.#reported = sentence;
  }

  /** Reads the geometry that the page names; undefined where there is nothing to wait for. */
  prepare(): Promise<void> | undefined {
    if (this.#map.geometry && !this.#geometry) {
      const loading = this.#geometryPart.load();
      if (loading) return loading;
      this.#geometry = new (this.#geometryPart.require().MapGeometry)(this.#map);
    }
    return this.#geometry?.load();
  }

  /** Lays out the page's own values, else a layer of the report. Items that are not on the map are listed below it where `isListed` is true. */
  layout(data: Projects, box: Box, locale: Locale, isListed: boolean): DistrictMapLayout {
    const {form, problems: geometryProblems = []} = this.#geometry?.on(data) ?? {};
    const {breaks, problems: breakProblems} = breaksOf(this.#map);
    const style = this.#style(form, breaks);
    const values = pageValues(this.#map, valuesOfFile(data), this.#divisionsOf(data), divisionNoun(data));
    const layout = values
      ? this.#layoutValues(values, data, style, box, locale)
      : this.#layoutCounts(data, style, box, locale, isListed);
    const problems: readonly Localized[] = [...(values?.problems ?? []), ...geometryProblems, ...breakProblems];
    const complete = withProblems(layout, problems, locale, isListed);
    // In forced colours all categories have the same fill.
    const needsTexture = this.#map.texture || (!isServer && matchMedia('(forced-colors: active)').matches);
    return needsTexture ? textured(complete) : complete;
  }

  /** The divisions of a dataset: the same list as long as the dataset is the same, since the index of names is cached by list. */
  #divisionsOf({places}: Projects): readonly Place[] {
    if (this.#divisions?.of !== places) this.#divisions = {of: places, all: divisions({places})};
    return this.#divisions.all;
  }

  #style(areas: MapForm | undefined, breaks: readonly number[]): CountStyle {
    const {localName, layout, encoding} = this.#map;
    const tiles = {hexagon: hexagons, square: squares}[keyword(localName, 'layout', layout, ['hexagon', 'square'])];
    const symbolized = keyword(localName, 'encoding', encoding, encodings);
    return {
      form: areas ?? tiles,
      encoding: symbolized,
      scale: scaleOf(this.#map),
      breaks,
      byCount: symbolized === 'choropleth' && !this.#map.scale && !this.#map.breaks,
    };
  }

  #layoutValues(values: PageValues, data: Projects, counted: CountStyle, box: Box, locale: Locale): DistrictMapLayout {
    const units = valueUnits(values, this.#divisionsOf(data), locale);
    const style = {...counted, nouns: divisionNouns(data)[locale]};
    const words = valueMapWords(values, units, style, locale);
    if (values.strangers) return withoutMap(words, values.strangers, style.nouns, box.width, locale);
    const {label} = words.table.columns[1];
    const heading = values.measure ? label : values.unit || label;
    return layoutValues(words, units, {...style, heading}, box, locale);
  }

  #layoutCounts(data: Projects, style: CountStyle, box: Box, locale: Locale, isListed: boolean): DistrictMapLayout {
    const layer = layerOf(this.#map);
    if (layer !== 'projects') return layoutLayer(layer, data, style, box, locale, isListed);
    const input = selectedProjects(this.#map, data);
    const layout = layoutProjects(input, style, box, locale, this.#map.selected, isListed);
    return isListed ? withUnlocated(layout, input, locale) : layout;
  }

  /** The shapes of a map, whose problems are reported after the update. */
  draw(layout: DistrictMapLayout): Shape[] {
    this.#drawn = layout;
    return customizedShapes(layout);
  }
}
