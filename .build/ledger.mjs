/** Measures the sizes of the files that the build wrote for pages, and records their hashes. */

import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const byName = ([one], [other]) => (one < other ? -1 : 1);
const compressed = (code) => gzipSync(code, {level: 9}).length;

/** A file with all the files that it imports, directly or indirectly. */
function closure(path, files, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  files.get(path).imports.forEach((imported) => closure(imported, files, seen));
  return seen;
}

function sizesOf(files) {
  const paths = [...files.keys()].filter((path) => path.startsWith('page/') && path !== 'page/all.js').sort();
  const isData = (path) => path.startsWith('page/data/');
  const elements = paths.filter((path) => path.split('/').length === 2);
  const codeOf = (path) => files.get(path).code;
  const apart = (all) => [...all].reduce((total, path) => total + compressed(codeOf(path)), 0);
  const together = (all) => compressed(all.map(codeOf).join(''));
  return {
    elements: Object.fromEntries(elements.map((path) => [path.slice(5, -3), apart(closure(path, files))])),
    code: together(
      [...new Set(elements.flatMap((path) => [...closure(path, files)]))].filter((path) => !isData(path)).sort(),
    ),
    data: together(paths.filter(isData)),
    allInOne: apart(['haishu-indicators.classic.js']),
  };
}

function table({elements, code, data, allInOne}) {
  const rows = [
    ...Object.entries(elements).map(([name, size]) => [`${name} with all it imports`, size]),
    ['code of all elements', code],
    ['data, all slices', data],
    ['all in one file', allInOne],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, size]) => `  ${label.padEnd(width)}  ${(size / 1000).toFixed(2).padStart(6)} kB`).join('\n');
}

/**
 * Two plugins for the outputs of one build: `enter` records the files of an output; `close` writes `integrity.json` and
 * `sizes.json` and prints the sizes (gzip -9, 1 kB = 1000 bytes). The size of an element is the sum of its files, each
 * compressed separately as a page loads them; all code, and all data, are compressed as if they were one file.
 */
export function createLedger(folder) {
  const files = new Map();
  const enter = (prefix) => ({
    name: 'ledger-enter',
    writeBundle(_, bundle) {
      for (const {type, fileName, code, imports} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
        files.set(prefix + fileName, {code, integrity, imports: imports.map((path) => prefix + path)});
      }
    },
  });
  const write = (name, value) => writeFileSync(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
  const close = () => ({
    name: 'ledger-close',
    closeBundle() {
      const sizes = sizesOf(files);
      write(
        'integrity.json',
        Object.fromEntries([...files].sort(byName).map(([path, {integrity}]) => [path, integrity])),
      );
      write('sizes.json', sizes);
      console.log(`\nSizes, gzip -9\n${table(sizes)}`);
    },
  });
  return {enter, close};
}
