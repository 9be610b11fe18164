/** The elements, by the names of their files: no list of them is kept anywhere. */

import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Names of the elements, `target-gauge` and its like, in order. */
export const elementNames = readdirSync('src/elements')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/** Writes the entry that imports every element, and its types, beside the compiled modules. */
export function writeAllEntry(folder) {
  const text = elementNames.map((name) => `export * from './elements/${name}.js';\n`).join('');
  writeFileSync(join(folder, 'all.js'), text);
  writeFileSync(join(folder, 'all.d.ts'), text);
}
