/** Which file of a build a module goes to: decided by its folder and by who imports it, never by a list of names. */

import {basename} from 'node:path';
import {chartNames} from './charts.mjs';

const slice = /\/dataset\/haishu-2023\/(?<name>[\w-]+)\.js$/;
const entry = /\/charts\/(?<name>[\w-]+)\/element\.js$/;
const chart = /\/charts\/(?<name>[\w-]+)\//;

/** The charts that load a module at once, with their first file. */
function usersOf(id, getModuleInfo, seen = new Set()) {
  const name = entry.exec(id)?.groups.name;
  if (name) return new Set([name]);
  if (seen.has(id)) return new Set();
  seen.add(id);
  return new Set(getModuleInfo(id).importers.flatMap((importer) => [...usersOf(importer, getModuleInfo, seen)]));
}

/**
 * For a file per chart: each slice of the data is a file of its own, so that a chart loads only what it draws. Code that
 * all charts load at once is `chunks/core`; code that some of them load is a file of just these, so that a new chart adds
 * nothing to the others; the rest stays with its chart, or with the import that asks for it later. The imports of a
 * module have at least its users, so chunks form no circle.
 */
export function chunkOf(id, {getModuleInfo}) {
  const data = slice.exec(id)?.groups.name;
  if (data) return `data/${data}`;
  const users = [...usersOf(id, getModuleInfo)].sort();
  if (users.length < 2) return undefined;
  return `chunks/${users.length === chartNames.length ? 'core' : users.join('-and-')}`;
}

/** What only one chart loads later, and what reads a page's own data. */
const beside = /\/charts\/[\w-]+\/|\/host\/data\//;

/** Whether a module belongs to the file with everything: what it imports, and what all charts may load later, but for a page's own data. */
export function isInside(id, getModuleInfo) {
  const {isEntry, importers, dynamicImporters} = getModuleInfo(id);
  const isWanted = (importer) => isInside(importer, getModuleInfo);
  return isEntry || importers.some(isWanted) || (!beside.test(id) && dynamicImporters.some(isWanted));
}

/** The name of a file that is loaded later, after its module: `charts/district-map/host/layers.js` is `district-map-layers`. */
export function chunkName({name, facadeModuleId, moduleIds}) {
  if (name.includes('/')) return name;
  const path = (facadeModuleId ?? moduleIds.at(-1)).replaceAll('\\', '/');
  const owner = chart.exec(path)?.groups.name;
  // What a package adds to the name of its module goes: `gcoord.esm-bundler` is `gcoord`.
  const plain = basename(path).replace(/\..*/, '');
  return `chunks/${owner ? `${owner}-${plain}` : plain}`;
}
