import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {palette} from '../../src/view/palette.js';

interface Item {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly (Item & {readonly kind: string})[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
};
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** The code over another map stands in a shadow root of its own, which is not an element's. */
const overlayPaths = ['src/charts/district-map/overlay/', 'src/charts/district-map/view/overlay.ts'];

const pathsIn = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
const textOf = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8')).join('\n');
const sourcesIn = (folder: string) => textOf(pathsIn(folder));
/** The sources of what stands in the shadow roots of elements. */
const elementSourcesIn = (folder: string) =>
  textOf(pathsIn(folder).filter((path) => !overlayPaths.some((overlay) => path.startsWith(overlay))));

/** The parts that templates name. */
const partsIn = (source: string) => [...source.matchAll(/\bpart(?:="|', ')([\w-]+)/g)].map(([, part]) => part);
const shared = sourcesIn('src/view') + sourcesIn('src/host');
const names = (items: readonly Item[] = []) => items.map(({name}) => name);

/** The custom properties of the palette, with their defaults. */
const themeDefaults = Object.fromEntries(
  Object.entries(palette).map(([role, colors]) => [`--hs-${role}-color`, `light-dark(${colors.join(', ')})`]),
);

describe('The custom elements manifest', () => {
  it('has every chart', () =>
    assert.deepEqual(
      elements.map(({tagName}) => tagName).sort(),
      readdirSync('src/charts').map((name) => `hs-${name}`),
    ));

  for (const {tagName, attributes = [], members = [], events = [], cssParts, cssProperties = []} of elements) {
    const folder = `src/charts/${tagName!.slice(3)}`;
    const chartSources = sourcesIn(folder);

    it(`of ${tagName} lists the parts that its templates have, each once, and no other`, () => {
      const rendered = new Set([...partsIn(shared), ...partsIn(elementSourcesIn(folder))]);
      const listed = names(cssParts);
      assert.deepEqual(
        listed.filter((part) => !rendered.has(part) || listed.indexOf(part) !== listed.lastIndexOf(part)),
        [],
      );
      assert.deepEqual(
        [...rendered].filter((part) => !listed.includes(part)),
        [],
      );
    });

    it(`of ${tagName} gives the custom properties of the theme their true defaults`, () => {
      const listed = Object.fromEntries(cssProperties.map((property) => [property.name, property.default]));
      for (const [name, value] of Object.entries(themeDefaults)) assert.equal(listed[name], value, name);
      for (const {name, description} of cssProperties) {
        assert.ok(description, `${name} is described`);
        assert.ok(name in themeDefaults || (shared + chartSources).includes(`var(${name}`), `${name} is used`);
      }
    });

    it(`of ${tagName} lists its events, and invents none`, () => {
      const source = `${shared}\n${chartSources}`;
      for (const {name, type} of events) {
        assert.match(source, new RegExp(`static get type\\(\\) \\{\\s+return '${name}'`), `${name} is fired`);
        assert.match(type?.text ?? '', /^Hs\w+Event$/);
      }
      assert.deepEqual(
        ['hs-error', 'hs-ready', 'hs-select'].filter((name) => !names(events).includes(name)),
        [],
      );
    });

    it(`of ${tagName} gives every attribute and property its default, as a literal`, () => {
      const fields = members.filter(({kind}) => kind === 'field');
      assert.ok(fields.length > 5);
      for (const item of [...attributes, ...fields])
        assert.match(item.default ?? '', /^(?:'[\w-]*'|\d+|true|false|undefined)$/, item.name);
      const defaults = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.default]));
      assert.equal(defaults['theme'], "'auto'");
      if ('limit' in defaults) assert.equal(defaults['limit'], '12');
    });

    it(`of ${tagName} names no type that only its source knows`, () => {
      const types = [...attributes, ...members].map(({type}) => type?.text ?? '').join(' ');
      assert.doesNotMatch(types, /\b(?:Id|Place|Topic|Part|Row)\b/);
    });

    it(`of ${tagName} types and describes every attribute`, () => {
      assert.ok(attributes.length > 5);
      assert.deepEqual(
        attributes.filter(({type, description}) => !type?.text || !description).map(({name}) => name),
        [],
      );
    });
  }
});
