import type {LitElement, ReactiveController} from 'lit';
import type {Feature} from '../../../dataset/geometry/feature.js';
import {joinFeatures} from '../../../dataset/geometry/join.js';
import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Localized, Place, Projects} from '../../../dataset/types.js';
import {lacksApproval} from '../model/credits.js';
import {readingCells, readingRanks, regionForm} from '../model/areas/regions.js';
import type {RegionForm} from '../model/areas/regions.js';
import {datums} from '../model/areas/datum.js';
import {planeOf} from '../model/areas/plane.js';
import {HsApprovalMissingEvent} from './approval-event.js';
import {figureReadings} from '../../../host/data/figure-readings.js';
import type {Reading} from '../../../host/data/figure-readings.js';
import {readGiven} from './given-geometry.js';
import {keyword} from '../../../host/keyword.js';

/** What a map's page says of a geometry of its own. */
export interface GeometryAsking extends LitElement {
  readonly geometry: string | object;
  readonly geometryObject: string;
  readonly crs: string;
  readonly mapApproval: string;
  readonly mapSource: string;
  readonly attribution: string;
}

/** The townships of a dataset as areas: its places in reading order, and the form they are drawn in. */
export interface Ground {
  readonly data: Projects;
  readonly form: RegionForm;
}

/** What was made of features for a dataset. */
interface Joined extends Ground {
  /** What it was made of. */
  readonly key: readonly unknown[];
  readonly problems: readonly Localized[];
}

/** How long a map waits before it shows its tiles meanwhile, in milliseconds. */
const patience = 300;

const say = (zh: string, en: string): Localized => ({zh, en});

/** Why a geometry is not used, in a sentence that names its file. */
function notUsed(geometry: string | object, {zh, en}: Localized): Localized {
  const name = typeof geometry === 'string' ? ` ${geometry}` : '';
  return say(
    `地图图形${name && `${name} `}未能采用，仍用示意图：${zh}`,
    `The geometry${name} is not used, and the schematic stays: ${en}`,
  );
}

/** Stands for the place in a grid that an area does not need: that it is on the map is all that words ask. */
const onMap = {q: 0, r: 0};

/** The places of a dataset, of which those with an area stand on the map, and those without do not. */
function placesOf(data: Projects, drawn: ReadonlySet<Place>, missing: ReadonlySet<Place>): Place[] {
  return data.places.map((place) => {
    if (drawn.has(place)) return place.tile ? place : {...place, tile: onMap};
    if (!missing.has(place)) return place;
    const {tile: _, ...rest} = place;
    return rest;
  });
}

/** A page's own geometry on its way to the map: read once, never drawn unchecked, and given up when the map is removed. */
export class MapGeometry implements ReactiveController, Reading<ReadGeometry> {
  readonly #host: GeometryAsking;
  #asked: readonly unknown[] = [];
  #features?: readonly Feature[] | undefined;
  #problems: readonly Localized[] = [];
  #reading?: AbortController | undefined;
  #done: Promise<void> = Promise.resolve();
  #outcome?: ReadGeometry | undefined;
  #ground?: Joined | undefined;
  #warned?: readonly Feature[];
  /** Whether the map has waited for the geometry as long as it should. */
  #hasWaited = false;

  constructor(host: GeometryAsking) {
    this.#host = host;
    figureReadings.geometry.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#reading?.signal.aborted) this.#begin();
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  hostUpdated(): void {
    const features = this.#ground && this.#features;
    if (!features || features === this.#warned || !lacksApproval(this.#credits)) return;
    this.#warned = features;
    console.warn(
      `<${this.#host.localName}> draws a geometry without map-approval. In mainland China a map that is shown needs its 审图号; where none is needed, say why: map-approval="not-required: reason".`,
    );
    this.#host.dispatchEvent(new HsApprovalMissingEvent());
  }

  get #credits() {
    const {mapApproval: approval, mapSource: source, attribution} = this.#host;
    return {approval, source, attribution};
  }

  /**
   * Takes over what the page asks for. Resolves when it is read, or when the map should show its tiles meanwhile; undefined
   * where there is nothing to wait for. Never rejects.
   */
  load(): Promise<void> | undefined {
    const {localName, geometry, geometryObject, crs} = this.#host;
    const asked = [geometry, geometryObject, keyword(localName, 'crs', crs, datums)];
    if (asked.some((value, index) => value !== this.#asked[index])) {
      this.#asked = asked;
      this.#features = this.#ground = undefined;
      this.#hasWaited = false;
      this.#begin();
    }
    if (!this.#reading || this.#hasWaited) return undefined;
    return Promise.race([this.#done, new Promise<void>((resolve) => setTimeout(resolve, patience))]).then(() => {
      this.#hasWaited = true;
    });
  }

  /** What the geometry holds, or why it cannot be used; undefined where it was given up. */
  async outcome(): Promise<ReadGeometry | undefined> {
    await this.#done;
    return this.#outcome;
  }

  #begin(): void {
    this.#reading?.abort();
    this.#reading = this.#outcome = undefined;
    this.#problems = [];
    if (this.#asked[0]) this.#done = this.#read((this.#reading = new AbortController()));
  }

  async #read(reading: AbortController): Promise<void> {
    const [geometry, name, datum] = this.#asked as [string | object, string, (typeof datums)[number]];
    try {
      const outcome = await readGiven({geometry, name, datum}, reading.signal);
      if (reading.signal.aborted) return;
      this.#reading = undefined;
      this.#outcome = outcome;
      if ('fault' in outcome) this.#problems = [notUsed(geometry, outcome.fault)];
      else {
        this.#features = outcome.features;
        this.#problems = outcome.problems;
      }
      this.#host.requestUpdate();
    } catch {
      // The map was removed, or asks for something else.
    }
  }

  /** What cannot be used, and that something is being read. */
  get problems(): readonly Localized[] {
    return this.#ground?.problems ?? this.#problems;
  }

  /** Whether tiles stand in for a geometry that is on its way. */
  get isReading(): boolean {
    return !!this.#reading;
  }

  /** The townships of a dataset as areas, once they are read; undefined where tiles stay. */
  of(data: Projects): Ground | undefined {
    const features = this.#features;
    if (!features) return undefined;
    const {approval, source, attribution} = this.#credits;
    const key = [features, data, approval, source, attribution];
    if (!this.#ground || key.some((value, index) => value !== this.#ground!.key[index]))
      this.#ground = this.#make(features, data, key);
    return this.#ground;
  }

  #make(features: readonly Feature[], data: Projects, key: readonly unknown[]): Joined | undefined {
    const {placed, missing, problems} = joinFeatures(features, townships(data));
    if (placed.length === 0) {
      this.#features = undefined;
      this.#problems = [
        say(
          `地图图形未能采用，仍用示意图：其中没有本图的镇乡街道。`,
          `The geometry is not used, and the schematic stays: it holds none of the townships of this map.`,
        ),
        ...problems.slice(0, -1),
      ];
      return undefined;
    }
    const plane = planeOf(placed.map(({feature}) => feature));
    const form = regionForm(
      placed.map(({place}) => place.id),
      readingRanks(readingCells(plane)),
      plane,
      this.#credits,
    );
    const places = placesOf(data, new Set(placed.map(({place}) => place)), new Set(missing));
    return {data: {...data, places}, form, key, problems: [...this.#problems, ...problems]};
  }
}
