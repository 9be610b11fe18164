/** What the file with everything has in it, and what it leaves beside itself. */

import {basename} from 'node:path';
import {elementNames} from './elements.mjs';

const name = 'haishu-indicators';

/** The name of a chunk without what a package adds to that of its module: `gcoord.esm-bundler` is `gcoord`. */
export const plainName = (chunk) => chunk.replace(/\..*/, '');

/** What any element loads later, and few pages see: shared choices, steps about a map, targets in words, files, datasets, and what is said of an attribute outside its list. */
const rare = ['file.js', 'foreign-data.js', 'sync.js', 'neighbour.js', 'worded-figures.js', 'keyword-warning.js'];

/** A module that one element loads later, for some of its attributes: `target-gauge-forms`; or all for a rare one. */
const isOfFew = (id) =>
  rare.includes(basename(id)) || elementNames.some((element) => basename(id).startsWith(`${element}-`));

/** Whether a module is imported by the file itself, or may be loaded later by every element. */
function isInside(id, getModuleInfo) {
  const {isEntry, importers, dynamicImporters} = getModuleInfo(id);
  const isWanted = (importer) => isInside(importer, getModuleInfo);
  return isEntry || importers.some(isWanted) || (!isOfFew(id) && dynamicImporters.some(isWanted));
}

/**
 * The output of the file with everything. What few pages ask for stays in a folder of the file's own name beside it,
 * and uses the file: so nobody loads it in vain, and there is one copy of Lit and of its Trusted Types policy.
 */
export const fileWithEverything = {
  format: 'es',
  entryFileNames: `${name}.js`,
  chunkFileNames: (chunk) => `${name}/${plainName(chunk.name)}.js`,
  manualChunks: (id, {getModuleInfo}) => (isInside(id, getModuleInfo) ? name : undefined),
};
