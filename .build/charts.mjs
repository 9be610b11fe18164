/** The charts, found by the names of their folders. */

import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Names of the charts, such as `target-gauge`, in alphabetical order. */
export const chartNames = readdirSync('src/charts').sort();

/** Writes the entry that imports every element, and its types, beside the compiled modules. */
export function writeAllEntry(folder) {
  const text = chartNames.map((name) => `export * from './charts/${name}/element.js';\n`).join('');
  writeFileSync(join(folder, 'all.js'), text);
  writeFileSync(join(folder, 'all.d.ts'), text);
}
