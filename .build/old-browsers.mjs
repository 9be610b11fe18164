/** Gives the builds for pages the standard method that browsers of 2021 lack. */

import {fileURLToPath} from 'node:url';

/** The module that adds it, which the scripts for pages import before anything else. */
export const arrayAt = fileURLToPath(new URL('array-at.js', import.meta.url));

/** The package names the files that do something when they are imported, for those who bundle it; this file is no part of it. */
export const keepArrayAt = {
  name: 'array-at',
  resolveId: (id) => (id === arrayAt ? {id, moduleSideEffects: true} : null),
};
