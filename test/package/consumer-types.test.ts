import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** What a developer's editor is set to: strict, with bundled modules and JSON. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  // The types of other libraries are not ours to check.
  skipLibCheck: true,
  resolveJsonModule: true,
};

const files = new Map<string, ts.SourceFile | undefined>();

/** Compiles a developer's file, which finds the package by its name; gives what the editor underlines. */
function errorsIn(text: string): string[] {
  const name = resolve('test/package/in-an-editor.ts');
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (file) => file === name || disk.fileExists(file);
  host.readFile = (file) => (file === name ? text : disk.readFile(file));
  host.getSourceFile = (file, language) => {
    if (file === name) return ts.createSourceFile(file, text, language, true);
    // The files of libraries are the same for all.
    if (!files.has(file)) files.set(file, disk.getSourceFile(file, language));
    return files.get(file);
  };
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({file, messageText}) =>
        `${file?.fileName === name ? '' : (file?.fileName ?? '')}${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

const accepts = (what: string, text: string) => void it(what, () => assert.deepEqual(errorsIn(text), []));
const refuses = (what: string, text: string, message: RegExp) =>
  void it(what, () => {
    const errors = errorsIn(text);
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], message);
  });

describe('The events of an element, whose own entry alone is imported', () => {
  for (const name of ['target-gauge', 'yoy-bar', 'district-map', 'project-timeline']) {
    accepts(
      `are typed on ${name} and wherever they bubble to`,
      `import 'haishu-indicators/${name}';
       const element = document.createElement('hs-${name}');
       ${['element', 'document.body', 'document', 'window']
         .map(
           (target) => `
             ${target}.addEventListener('hs-select', ({id, text}) => [id, text] satisfies string[]);
             ${target}.addEventListener('hs-error', ({sentence, reason}) => [sentence satisfies string, reason]);
             ${target}.addEventListener('hs-ready', ({type}) => type satisfies string);`,
         )
         .join('')}
       const {theme} = document.querySelector('hs-${name}')!;
       theme satisfies 'auto' | 'light' | 'dark';`,
    );
    refuses(
      `have no other property on ${name}`,
      `import 'haishu-indicators/${name}';
       document.createElement('hs-${name}').addEventListener('hs-select', (event) => event.detail);`,
      /'detail' does not exist on type 'HsSelectEvent'/,
    );
  }

  accepts(
    'are typed for a map without an approval number',
    `import 'haishu-indicators/district-map';
     document.addEventListener('hs-approval-missing', (event) => event.type satisfies string);
     document.createElement('hs-district-map').addEventListener('hs-approval-missing', ({target}) => target);`,
  );

  accepts(
    'have types with names',
    `import type {HsErrorEvent, HsReadyEvent, HsSelectEvent} from 'haishu-indicators';
     export const ids = (events: readonly HsSelectEvent[]) => events.map(({id}) => id);
     export type Others = HsErrorEvent | HsReadyEvent;`,
  );
});

describe('The data of an element', () => {
  const elements = `
    import 'haishu-indicators/all';
    const gauge = document.createElement('hs-target-gauge');
    const bars = document.createElement('hs-yoy-bar');
    const map = document.createElement('hs-district-map');
    const timeline = document.createElement('hs-project-timeline');
  `;

  for (const file of ['../../data/template/my-district-2024.json', '../../dist/data/haishu-2023.json'])
    accepts(
      `may be ${file.split('/').at(-1)}, imported as JSON`,
      `import json from '${file}' with {type: 'json'};
       ${elements}
       gauge.data = bars.data = map.data = timeline.data = json;`,
    );

  accepts(
    'may be the built-in dataset, or parts of it',
    `import {haishu2023} from 'haishu-indicators';
     ${elements}
     gauge.data = bars.data = map.data = timeline.data = haishu2023;
     const {report, indicators, observations, comparisons, projects, places} = haishu2023;
     gauge.data = bars.data = {report, indicators, observations, comparisons};
     map.data = timeline.data = {report, projects, places};
     gauge.data = {...haishu2023, exclusions: []};
     gauge.data = undefined;`,
  );

  accepts(
    'may be what parseDataset returns, of which only one of data and problems is there',
    `import {parseDataset} from 'haishu-indicators';
     ${elements}
     declare const foreign: unknown;
     gauge.data = parseDataset(foreign, ['report', 'indicators', 'observations', 'comparisons']).data;
     timeline.data = parseDataset(foreign, ['report', 'projects', 'places']).data;
     const outcome = parseDataset(foreign, ['report', 'projects', 'places']);
     if (outcome.problems) outcome.problems.map(({path, message}) => path + message.zh);
     else timeline.data = outcome.data;
     if (outcome.data) outcome.data.projects.map(({id}) => id);
     const problems: readonly {readonly path: string}[] = 'data' in outcome ? [] : outcome.problems;
     export {problems};`,
  );

  accepts(
    'of a timeline may be a list of its own',
    `${elements}
     timeline.data = [{项目: '望春公园', 开工: '2023-06'}];
     timeline.data = [{name: 'Wangchun Park', start: '2023-06', place: ['yuehu'], year: 2023}];
     interface Row {readonly name: string; readonly start?: string}
     const rows: readonly Row[] = [];
     timeline.data = rows;`,
  );

  refuses(
    'of a gauge is no list',
    `${elements} gauge.data = [{项目: '望春公园'}];`,
    /is missing the following properties/,
  );
  refuses(
    'of a gauge has all that it needs',
    `${elements} gauge.data = {indicators: [], observations: []};`,
    /is missing the following properties/,
  );
  refuses(
    'has values of the right kind',
    `import {haishu2023} from 'haishu-indicators';
     ${elements} map.data = {...haishu2023, projects: ['G228']};`,
    /not assignable/,
  );

  accepts(
    'of one’s own has ids of its own',
    `${elements}
     gauge.indicator = 'my-id';
     bars.indicators = ['my-id', 'gdp-growth'];
     bars.topic = 'my-topic';
     map.selected = 'my-township';
     timeline.projects = 'my-project';
     timeline.place = 'my-township';`,
  );

  it('completes the ids of the built-in report', () => {
    for (const [chart, property, id] of [
      ['TargetGauge', 'indicator', 'fixed-asset-investment-growth'],
      ['YoyBar', 'topic', 'investment'],
      ['DistrictMap', 'selected', 'yuehu'],
      ['ProjectTimeline', 'place', 'yuehu'],
    ]) {
      const name = chart.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
      // An id that the union did not have would be no key of this record.
      const text = `import type {${chart}} from 'haishu-indicators/${name}';
        type Ids<Union> = Union extends string & {} ? (string extends Union ? never : Union) : never;
        const id: Ids<${chart}['${property}']> = '${id}';
        // @ts-expect-error -- no id of the built-in report
        const other: Ids<${chart}['${property}']> = '${id}-of-another-report';
        export {id, other};`;
      assert.deepEqual(errorsIn(text), [], chart);
    }
  });
});

describe('The maps of other libraries', () => {
  const libraries = `
    import {Map as MapLibreMap} from 'maplibre-gl';
    import OpenLayersMap from 'ol/Map.js';
    import VectorLayer from 'ol/layer/Vector.js';
    import VectorSource from 'ol/source/Vector.js';
    import GeoJSON from 'ol/format/GeoJSON.js';
    import {Fill, Stroke, Style} from 'ol/style.js';
    import * as L from 'leaflet';
    import {addTo as addToMapLibre} from 'haishu-indicators/maplibre';
    import {addTo as addToOpenLayers, joinMaps} from 'haishu-indicators/openlayers';
    import {addTo as addToLeaflet} from 'haishu-indicators/leaflet';
    const options = {geometry: 'towns.json', approval: 'GS(2024)0000'};
    const openlayers = {VectorLayer, VectorSource, GeoJSON, Style, Fill, Stroke};
    declare const maplibre: MapLibreMap, ol: OpenLayersMap, leaflet: L.Map;
  `;

  accepts(
    'are accepted as their installed versions type them',
    `${libraries}
     addToMapLibre(maplibre, options);
     addToOpenLayers(ol, {...options, openlayers});
     addToLeaflet(leaflet, {...options, leaflet: L});
     joinMaps(openlayers);`,
  );

  refuses('are not accepted in place of one another', `${libraries} addToMapLibre(ol, options);`, /not assignable/);

  // The methods that are used, as maplibre-gl 4.7.1 and 6.17.0 declare them.
  for (const [version, subscription, anyType] of [
    ['4.7.1', 'this', ' | string'],
    ['6.17.0', 'Subscription', ''],
  ])
    accepts(
      `are accepted as MapLibre GL ${version} types them`,
      `import {addTo} from 'haishu-indicators/maplibre';
       interface Subscription {unsubscribe(): void}
       interface Source {readonly type: string}
       interface SourceSpecification {type: 'geojson'; data: object | string}
       interface AddLayerObject {id: string; type: 'fill' | 'line'; source?: string}
       interface MapLayerEventType {click: {readonly lngLat: object; readonly features?: object[]}; mousemove: {readonly lngLat: object}}
       interface MapEventType {idle: {readonly type: string}; 'style.load': {readonly type: string}}
       type Listener = (event: any) => any;
       interface Map {
         on<T extends keyof MapLayerEventType>(type: T, layer: string, listener: (ev: MapLayerEventType[T] & Object) => void): ${subscription};
         on<T extends keyof MapLayerEventType>(type: T, layerIds: string[], listener: (ev: MapLayerEventType[T] & Object) => void): ${subscription};
         on<T extends keyof MapEventType>(type: T, listener: (ev: MapEventType[T] & Object) => void): ${subscription};
         on(type: keyof MapEventType${anyType}, listener: Listener): ${subscription};
         off<T extends keyof MapLayerEventType>(type: T, layer: string, listener: (ev: MapLayerEventType[T] & Object) => void): this;
         off<T extends keyof MapLayerEventType>(type: T, layers: string[], listener: (ev: MapLayerEventType[T] & Object) => void): this;
         off<T extends keyof MapEventType>(type: T, listener: (ev: MapEventType[T] & Object) => void): this;
         off(type: keyof MapEventType${anyType}, listener: Listener): this;
         isStyleLoaded(): boolean | void;
         addSource(id: string, source: SourceSpecification): this;
         removeSource(id: string): Map;
         getSource<TSource extends Source>(id: string): TSource | undefined;
         addLayer(layer: AddLayerObject, beforeId?: string): this;
         removeLayer(id: string): this;
         getContainer(): HTMLElement;
       }
       declare const map: Map;
       addTo(map, {geometry: 'towns.json', approval: 'GS(2024)0000'});`,
    );
});
