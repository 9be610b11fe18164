/** Assigns modules to the files of a build, by their folders and by the charts that import them. */

import {basename} from 'node:path';
import {chartNames} from './charts.mjs';
import {arrayAt} from './old-browsers.mjs';

const slice = /\/dataset\/haishu-2023\/(?<name>[\w-]+)\.js$/;
const entry = /\/charts\/(?<name>[\w-]+)\/element\.js$/;
const chart = /\/charts\/(?<name>[\w-]+)\//;

/** The elements of the charts whose first load includes a module. */
function usersOf(id, getModuleInfo, seen = new Set()) {
  if (entry.test(id)) return new Set([id]);
  if (seen.has(id)) return new Set();
  seen.add(id);
  return new Set(getModuleInfo(id).importers.flatMap((importer) => [...usersOf(importer, getModuleInfo, seen)]));
}

/**
 * The file of a module in the build with a file per chart. Each slice of the data is a file, so that a chart loads only the
 * slices that it draws. Code in the first load of most charts, of more than one slice, is `chunks/core`, since a file of its
 * own costs each of them more than the others gain. Code in that of fewer charts, or of charts of one slice, is a file for
 * exactly these charts, so that a new chart does not enlarge the others. Other code stays with the dynamic import
 * that loads it. All users of a module also use the modules that it imports, so chunks form no circle.
 */
export function chunkOf(id, {getModuleInfo}) {
  const data = slice.exec(id)?.groups.name;
  if (data) return `data/${data}`;
  if (id === arrayAt) return 'chunks/core';
  const users = [...usersOf(id, getModuleInfo)].sort();
  if (users.length === 0) return undefined;
  const slices = new Set(users.map((user) => getModuleInfo(user).importedIds.find((imported) => slice.test(imported))));
  const isCore = users.length > chartNames.length / 2 && slices.size > 1;
  return `chunks/${isCore ? 'core' : users.map((user) => entry.exec(user).groups.name).join('-and-')}`;
}

/** Modules of a single chart, and those that read a page's own data. */
const beside = /\/charts\/[\w-]+\/|\/host\/data\//;

/**
 * Whether a module is loaded at once in the build that has all charts: it belongs to the first load of a chart, or it is a
 * shared part that any chart may load later, unless that part reads a page's own data.
 */
export function isLoadedAtOnce(id, getModuleInfo) {
  const {importers, dynamicImporters} = getModuleInfo(id);
  const isWanted = (importer) => isLoadedAtOnce(importer, getModuleInfo);
  return (
    entry.test(id) ||
    id === arrayAt ||
    importers.some(isWanted) ||
    (!beside.test(id) && dynamicImporters.some(isWanted))
  );
}

/** The name of a lazily loaded file, after its module: `charts/district-map/host/layers.js` is `district-map-layers`. */
export function chunkName({name, facadeModuleId, moduleIds}) {
  if (name.includes('/')) return name;
  const path = (facadeModuleId ?? moduleIds.at(-1)).replaceAll('\\', '/');
  const owner = chart.exec(path)?.groups.name;
  // Suffixes of the names of packages' modules are dropped: `gcoord.esm-bundler` is `gcoord`.
  const plain = basename(path).replace(/\..*/, '');
  return `chunks/${owner ? `${owner}-${plain}` : plain}`;
}
