/** Which file of the page build a module goes to. */

import {basename} from 'node:path';

const slice = /\/dataset\/haishu-2023\/(?<name>[\w-]+)\.js$/;
const element = /\/dist\/npm\/elements\/(?<name>[\w-]+)\.js$/;

/** The elements that reach a module through imports. */
function usersOf(id, getModuleInfo, seen) {
  const name = element.exec(id)?.groups.name;
  if (name) return new Set([name]);
  if (seen.has(id)) return new Set();
  seen.add(id);
  return new Set(getModuleInfo(id).importers.flatMap((importer) => [...usersOf(importer, getModuleInfo, seen)]));
}

/** Slices that are only ever loaded together, and so compress together. */
const sharedSlices = {report: 'chunks/core', places: 'data/projects'};

/** Small modules that go with others, so that a page asks for one file of them. */
const companions = {
  edtf: 'chunks/period',
  'period-span': 'chunks/period',
  'id-list': 'chunks/core',
  later: 'chunks/core',
};

/**
 * Data goes to one chunk a slice, so that an element loads only what it draws. Code goes to `core`
 * where three elements or more share it, to `<one>-and-<other>` where two do, and stays with its
 * element otherwise. The imports of a module have its users or more, so chunks form no circle.
 */
export function chunkOf(id, {getModuleInfo}) {
  const data = slice.exec(id)?.groups.name;
  if (data) return sharedSlices[data] ?? `data/${data}`;
  const companion = companions[basename(id, '.js')];
  if (companion) return companion;
  const users = [...usersOf(id, getModuleInfo, new Set())].sort();
  if (users.length < 2) return undefined;
  return `chunks/${users.length === 2 ? users.join('-and-') : 'core'}`;
}
