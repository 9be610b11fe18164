import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';

/** Bytes after gzip -9, as the build writes them to dist/sizes.json. */
interface Sizes {
  /**
   * Each element as a page loads it: its file and all that it imports, data included, each compressed by
   * itself. What it loads later, where a page or a reader asks for it, counts only in the file with everything.
   */
  readonly elements: Readonly<Record<string, number>>;
  /** The code that all elements load at once, with words and styles, compressed as one. */
  readonly code: number;
  /** All slices of the dataset, compressed as one. */
  readonly data: number;
  /** The file that has everything in it. */
  readonly allInOne: number;
}

/** Bytes of one chart with its data, and of the code of all charts, for each chart that there is. */
const limits = {element: 36_000, codePerChart: 14_000};

/** What is heavier than its limit, in sentences. */
function excesses({elements, code}: Sizes): string[] {
  const weighed: [what: string, size: number, limit: number][] = [
    ...Object.entries(elements).map(([name, size]) => [name, size, limits.element] as [string, number, number]),
    ['the code of all charts', code, limits.codePerChart * Object.keys(elements).length],
  ];
  return weighed
    .filter(([, size, limit]) => size > limit)
    .map(([what, size, limit]) => `${what} weighs ${size} bytes, ${size - limit} more than it may`);
}

const textOf = (path: string) => readFileSync(join('dist', path), 'utf8');
const compressed = (text: string) => gzipSync(text, {level: 9}).length;
const apart = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + compressed(textOf(path)), 0);
const together = (paths: readonly string[]) => compressed(paths.map(textOf).join(''));

/** A file of the page build with everything it imports, found in the files themselves. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier] of textOf(path).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    withImports(join(dirname(path), specifier), found);
  return found;
}

function measure(): Sizes {
  const names = readdirSync('src/charts');
  const pageFiles = readdirSync('dist/page', {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.js') && path !== 'all.js')
    .map((path) => join('page', path))
    .sort();
  const loaded = [...new Set(names.flatMap((name) => [...withImports(join('page', `${name}.js`))]))];
  const isData = (path: string) => path.startsWith(join('page', 'data'));
  return {
    elements: Object.fromEntries(names.map((name) => [name, apart(withImports(join('page', `${name}.js`)))])),
    code: together(loaded.filter((path) => !isData(path)).sort()),
    data: together(pageFiles.filter(isData)),
    allInOne: apart(['haishu-indicators.classic.js']),
  };
}

test('what pages load is within its limits', () => {
  assert.deepEqual(excesses(measure()), []);
});

test('the sizes that the build reports are those of the files', () => {
  assert.deepEqual(JSON.parse(textOf('sizes.json')), measure());
});

test('the size of every element is measured, and none is zero', () => {
  const {elements} = measure();
  assert.ok(Object.values(elements).every((size) => size > 5000));
});

test('one byte too much anywhere is an excess that names its place', () => {
  const light = {elements: {gauge: 36_000, map: 1}, code: 28_000, data: 0, allInOne: 0};
  assert.deepEqual(excesses(light), []);
  assert.deepEqual(excesses({...light, elements: {gauge: 36_001, map: 36_002}}), [
    'gauge weighs 36001 bytes, 1 more than it may',
    'map weighs 36002 bytes, 2 more than it may',
  ]);
  assert.equal(excesses({...light, code: 28_001}).length, 1);
});
