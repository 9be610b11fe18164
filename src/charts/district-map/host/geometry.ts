import type {ReactiveController} from 'lit';
import type {Feature} from '../../../dataset/geometry/feature.js';
import {joinFeatures} from '../../../dataset/geometry/join.js';
import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {inEveryLanguage, textIn} from '../../../dataset/localized.js';
import {divisions} from '../../../dataset/query/divisions.js';
import type {Localized, Projects} from '../../../dataset/types.js';
import {loaders} from '../../../host/data/loaded-data.js';
import type {Loader} from '../../../host/data/loaded-data.js';
import {areaForm} from '../model/areas/form.js';
import {joinProblems} from '../model/areas/join-problems.js';
import {planeOf, readingCells, readingRanks} from '../model/areas/plane.js';
import {divisionNouns} from '../../../model/words/division.js';
import {lacksApproval} from '../model/credits.js';
import type {MapForm} from '../model/layout.js';
import {languages} from '../model/words/customized/languages.js';
import {datumOf, HsApprovalMissingEvent, loadGeometry} from './page-geometry.js';
import {creditsOf} from './settings.js';
import type {MapElement} from './settings.js';

/** A geometry joined to the divisions of a dataset: the form that draws it, and problems with those of its areas that cannot be used. */
interface Joined {
  /** Undefined where none of the divisions has an area. */
  readonly form?: MapForm;
  readonly problems: readonly Localized[];
}

/** How long a map waits for a geometry before it shows its tiles in the meantime, in milliseconds. */
const timeout = 300;

/** The sentence that says why a geometry is not used. */
function notUsed(geometry: string | object, why: Localized): Localized {
  const address = typeof geometry === 'string' ? geometry : '';
  return inEveryLanguage(languages, (words, locale) => words.geometry.notUsed(address, textIn(why, locale)));
}

function join(features: readonly Feature[], data: Projects, map: MapElement): Joined {
  const outcome = joinFeatures(features, divisions(data));
  const {joined} = outcome;
  const nouns = divisionNouns(data);
  if (joined.length === 0) {
    const noDivision = inEveryLanguage(languages, ({geometry}, locale) => geometry.noDivision(nouns[locale]));
    // That all divisions are missing is what this sentence says.
    return {problems: [noDivision, ...joinProblems({...outcome, missing: []}, nouns)]};
  }
  const plane = planeOf(joined.map(({feature}) => feature));
  const ids = joined.map(({place}) => place.id);
  const form = areaForm({ids, plane, ranks: readingRanks(readingCells(plane))}, creditsOf(map));
  return {form, problems: joinProblems(outcome, nouns)};
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((value, index) => value === others[index]);

/**
 * Loads the geometry that a page gives a map. It is read once and checked; reading is aborted when the map is removed and
 * starts again when it returns.
 */
export class MapGeometry implements ReactiveController, Loader<ReadGeometry> {
  readonly #map: MapElement;
  /** The properties from which the geometry was read: geometry, object and datum. */
  #request: readonly unknown[] = [];
  #reading?: AbortController | undefined;
  #done: Promise<void> = Promise.resolve();
  #result?: ReadGeometry | undefined;
  /** The areas that were drawn last, and the inputs from which they were made. */
  #joined?: (Joined & {readonly from: readonly unknown[]}) | undefined;
  /** The geometry whose missing approval has been reported. */
  #reported?: ReadGeometry;
  /** Whether the map has waited for the geometry until the timeout. */
  #hasWaited = false;

  constructor(map: MapElement) {
    this.#map = map;
    loaders.geometry.set(map, this);
    map.addController(this);
  }

  hostConnected(): void {
    if (this.#reading?.signal.aborted) this.#begin();
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  hostUpdated(): void {
    const outcome = this.#joined?.form && this.#result;
    if (!outcome || outcome === this.#reported || !lacksApproval(creditsOf(this.#map))) return;
    this.#reported = outcome;
    console.warn(
      `<${this.#map.localName}> draws a geometry without map-approval. In mainland China a map that is shown needs its 审图号; where none is needed, say why: map-approval="not-required: reason".`,
    );
    this.#map.dispatchEvent(new HsApprovalMissingEvent());
  }

  /**
   * Reads the geometry that the page names. Resolves when it has been read, or after a timeout, so that the map shows its
   * tiles in the meantime; undefined where there is nothing to wait for. Never rejects.
   */
  load(): Promise<void> | undefined {
    const {geometry, geometryObject} = this.#map;
    const request = [geometry, geometryObject, datumOf(this.#map)];
    if (!areSame(request, this.#request)) {
      this.#request = request;
      this.#hasWaited = false;
      this.#begin();
    }
    if (!this.#reading || this.#hasWaited) return undefined;
    return Promise.race([this.#done, new Promise<void>((resolve) => setTimeout(resolve, timeout))]).then(() => {
      this.#hasWaited = true;
    });
  }

  /** The geometry, or why it cannot be used; undefined where reading was aborted. */
  async result(): Promise<ReadGeometry | undefined> {
    await this.#done;
    return this.#result;
  }

  #begin(): void {
    this.#reading?.abort();
    this.#reading = this.#result = this.#joined = undefined;
    const {geometry, geometryObject} = this.#map;
    if (geometry) {
      this.#reading = new AbortController();
      this.#done = this.#read(geometry, geometryObject, this.#reading.signal);
    }
  }

  async #read(geometry: string | object, object: string, signal: AbortSignal): Promise<void> {
    try {
      const outcome = await loadGeometry(geometry, {object, datum: datumOf(this.#map)}, signal);
      if (signal.aborted) return;
      this.#reading = undefined;
      this.#result = outcome;
      this.#map.requestUpdate();
    } catch {
      // The map was removed, or names another geometry.
    }
  }

  /** The geometry joined to the divisions of a dataset; without a form while it is being read, and where it cannot be used. */
  on(data: Projects): Joined {
    const outcome = this.#result;
    if (!outcome) return {problems: []};
    if ('error' in outcome) return {problems: [notUsed(this.#map.geometry, outcome.error)]};
    const {features, problems} = outcome;
    const {approval, source, attribution} = creditsOf(this.#map);
    const from = [features, data, approval, source, attribution];
    if (!this.#joined || !areSame(from, this.#joined.from)) {
      const joined = join(features, data, this.#map);
      this.#joined = {...joined, from, problems: joined.form ? [...problems, ...joined.problems] : joined.problems};
    }
    return this.#joined;
  }
}
