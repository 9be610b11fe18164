import type {ReactiveController} from 'lit';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Locale, Localized, Place, Projects} from '../../../dataset/types.js';
import {layoutLayer, layoutProjects} from '../model/counts.js';
import type {CountLook} from '../model/counts.js';
import type {DistrictMapLayout} from '../model/tiles/layout.js';
import {withElsewhere} from '../model/elsewhere.js';
import {problemNotes, withProblems} from '../model/problems.js';
import {ownUnits, ownValueWords} from '../model/value-words.js';
import {layoutValues} from '../model/values.js';
import {hexagons} from '../model/tiles/hexagon.js';
import type {Box} from '../../../model/layout.js';
import {squares} from '../model/tiles/square.js';
import {mostClasses} from '../model/value-classes.js';
import {areas, districtMapLayerStyles, textures} from '../view/layers.js';
import {chosenProjects} from './choice.js';
import {valuesOfFile} from './rows.js';
import type {Ground, MapGeometry} from './geometry.js';
import type {ShowingFigure} from '../overlay/from-figure.js';
import type {Shape} from '../../../view/shapes.js';
import {HsErrorEvent} from '../../../host/events.js';
import {idList} from '../../../host/id-list.js';
import {keyword} from '../../../host/keyword.js';
import {LazyPart} from '../../../host/lazy-part.js';
import {ownValues, watchContent} from './own-values.js';

/** What a map's page may ask for beyond hexagons shaded by projects. */
interface Asking extends ShowingFigure {
  readonly layout: string;
  readonly encoding: string;
  readonly texture: boolean;
}

const known = new WeakMap<Projects['places'], readonly Place[]>();

/** The townships among places: one list, so that their names are gathered once. */
function townshipsOf(places: Projects['places']): readonly Place[] {
  const found = known.get(places) ?? townships({places});
  known.set(places, found);
  return found;
}

/** All of a map that only some pages ask for: layers, squares, their own values, scales, symbols, textures. */
export class DistrictMapLayers implements ReactiveController {
  readonly #host: Asking;
  #geometry?: MapGeometry;
  #problems: readonly Localized[] = [];
  #locale: Locale = 'zh';
  #said = '';
  #isListed = false;
  readonly #geometryPart = new LazyPart({zh: '地图图形', en: 'the geometry of the map'}, () => import('./geometry.js'));

  constructor(host: Asking) {
    this.#host = host;
    watchContent(host);
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, districtMapLayerStyles.styleSheet!];
  }

  /** Reads the geometry that the page names. */
  load(): Promise<void> | undefined {
    if (this.#host.geometry && !this.#geometry) {
      const loading = this.#geometryPart.load();
      if (loading) return loading;
      this.#geometry = new (this.#geometryPart.require().MapGeometry)(this.#host);
    }
    return this.#geometry?.load();
  }

  /** The built-in report with all that layers draw from. */
  readonly builtIn: Projects = layers;

  hostUpdated(): void {
    const sentence = problemNotes(this.#problems, this.#locale).join('\n');
    if (sentence && sentence !== this.#said) this.#host.dispatchEvent(new HsErrorEvent(sentence, this.#problems));
    this.#said = sentence;
  }

  #breaks(): number[] {
    const parts = idList(this.#host.breaks);
    const numbers = parts.map(Number).filter(Number.isFinite);
    const most = mostClasses - 1;
    const bad = parts.filter((part) => !Number.isFinite(Number(part)));
    if (bad.length > 0)
      this.#say(
        `分界值“${bad.join(' ')}”不是数字，未采用。`,
        `The breaks “${bad.join(' ')}” are no numbers and are not used.`,
      );
    if (numbers.length > most)
      this.#say(`分界值至多${most}个，其余未采用。`, `Only the lowest ${most} breaks are used.`);
    return numbers.sort((a, b) => a - b).slice(0, most);
  }

  #say(zh: string, en: string): void {
    this.#problems = [...this.#problems, {zh, en}];
  }

  #look(ground: Ground | undefined): CountLook {
    const {localName, layout, encoding, scale, breaks} = this.#host;
    const form = keyword(localName, 'layout', layout, ['hexagon', 'square']);
    const how = keyword(localName, 'encoding', encoding, ['choropleth', 'symbols', 'category']);
    return {
      form: ground?.form ?? (form === 'square' ? squares : hexagons),
      encoding: how,
      scale: keyword(localName, 'scale', scale, ['quantile', 'equal', 'jenks']),
      breaks: this.#breaks(),
      usual: how === 'choropleth' && scale === '' && breaks === '',
    };
  }

  /** Lays out what the page asks for: its own values, else the layer; with a list of what is not on the map, or without. */
  arrange(data: Projects, box: Box, locale: Locale, isListed: boolean): DistrictMapLayout {
    this.#locale = locale;
    this.#isListed = isListed;
    const ground = this.#geometry?.of(data);
    this.#problems = this.#geometry?.problems ?? [];
    const look = this.#look(ground);
    const drawn = this.#drawn(ground?.data ?? data, valuesOfFile(data), look, box, locale);
    return withProblems(drawn, this.#problems, locale, this.#isListed);
  }

  #drawn(
    data: Projects,
    ofFile: PlaceValues | undefined,
    look: CountLook,
    box: Box,
    locale: Locale,
  ): DistrictMapLayout {
    const {layer, values, localName} = this.#host;
    const all = townshipsOf(data.places);
    const own = ownValues(this.#host, values, ofFile, all);
    if (own) {
      this.#problems = [...own.problems, ...this.#problems];
      const units = ownUnits(own, all, locale);
      const words = ownValueWords(own, units, look.encoding, locale);
      return layoutValues(words, units, {...look, heading: own.unit || words.table.columns[1].label}, box, locale);
    }
    const counted = keyword(localName, 'layer', layer, ['projects', 'mentions', 'recognitions']);
    if (counted !== 'projects') return layoutLayer(counted, data, look, box, locale, this.#isListed);
    const input = chosenProjects(this.#host, data);
    const drawn = layoutProjects(input, look, box, locale);
    return this.#isListed ? withElsewhere(drawn, input, locale) : drawn;
  }

  /** What the shades need besides: borders between areas, and textures where the page asks for them or a reader's forced colours leave kinds alike. */
  draw({shades, credits}: DistrictMapLayout, drawn: Shape[]): Shape[] {
    const ground = credits ? areas(drawn) : drawn;
    const needsTexture = this.#host.texture || matchMedia('(forced-colors: active)').matches;
    return needsTexture ? [...ground, ...textures(shades)] : ground;
  }
}
