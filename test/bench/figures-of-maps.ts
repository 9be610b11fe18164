import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {FeatureCollection, MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {haishu2023, townships} from '../../src/index.js';
import type {Place} from '../../src/index.js';
import {divisionNouns} from '../../src/model/words/division.js';
import {hexagons} from '../../src/charts/district-map/model/tiles/layout.js';
import {valueUnits, valueMapWords} from '../../src/charts/district-map/model/values/figure-words.js';
import type {Figure, State} from './figures.js';

type Areas = FeatureCollection<Polygon | MultiPolygon, {readonly name: string}>;

/** A map of areas with a value each. */
export interface MapFigure extends Figure {
  readonly areas: Areas;
  /** In the order of the areas. */
  readonly values: readonly number[];
}

/** How many counties the contiguous United States have. */
export const countyCount = 3108;

const atlas = fileURLToPath(new URL('./node_modules/us-atlas/counties-10m.json', import.meta.url));

/** Whether the counties are there: they come with the libraries that are measured. */
export const hasCounties = existsSync(atlas);

/** What lies across the sea, by the first two digits of its code. */
const overseas = new Set(['02', '15', '60', '66', '69', '72', '78']);

/** The counties without those across the sea. */
function counties(): Areas {
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{
    counties: GeometryCollection<{readonly name: string}>;
  }>;
  const {features} = feature(topology, topology.objects.counties);
  return {
    type: 'FeatureCollection',
    features: features.filter(({id}) => !overseas.has(String(id).slice(0, 2))) as Areas['features'],
  };
}

/** A hexagon somewhere at sea, clockwise, as libraries that draw on a globe want it. */
function hexagon({q, r}: {readonly q: number; readonly r: number}): Polygon {
  const [x, y] = [125 + 0.1 * (q + (r & 1) / 2), 0.0866 * r];
  const corners = [90, 30, -30, -90, -150, 150, 90].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return [x + 0.0577 * Math.cos(angle), y + 0.0577 * Math.sin(angle)];
  });
  return {type: 'Polygon', coordinates: [corners]};
}

/** The townships as the tiles that our map draws, for libraries that have none. */
const tiles = (): Areas => ({
  type: 'FeatureCollection',
  features: townships(haishu2023).map(({id, name, tile}) => ({
    type: 'Feature',
    id,
    properties: {name: name.zh.replace(/(镇|乡|街道)$/, '')},
    geometry: hexagon(tile!),
  })),
});

const placesOf = ({features}: Areas): Place[] =>
  features.map(({id, properties: {name}}) => ({
    id: String(id),
    name: {zh: name, en: name},
    level: 'town',
    within: [],
    basis: 'named',
    mentions: [],
  }));

const known = new Map<number, Areas>();

/** One map of 17 tiles or of all counties; an update gives each area another value. */
export function maps(count: number, state: State): readonly MapFigure[] {
  const isTiles = count < countyCount;
  const areas = known.get(count) ?? (isTiles ? tiles() : counties());
  known.set(count, areas);
  const places = isTiles ? townships(haishu2023) : placesOf(areas);
  const values = areas.features.map((_, index) => 1 + ((index * 7919 + (state === 'before' ? 0 : 3571)) % 1000));
  const given = places.map(({id}, index) => ({place: id, value: values[index]}));
  const own = {values: given, problems: []};
  const {report} = haishu2023;
  const nouns = divisionNouns({places}).zh;
  return [
    {
      words: valueMapWords(own, valueUnits(own, places, 'zh'), {encoding: 'choropleth', form: hexagons, nouns}, 'zh'),
      areas,
      values,
      tag: 'hs-district-map',
      attributes: isTiles ? {} : {'map-approval': 'not-required: benchmark'},
      properties: {values: given, ...(!isTiles && {geometry: areas, data: {report, projects: [], places}})},
      change: {property: 'values', value: given},
    },
  ];
}
