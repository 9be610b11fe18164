/** Gives the builds for pages the standard methods that browsers of 2021 lack. */

import {fileURLToPath} from 'node:url';

/** The module with these methods, which the scripts for pages import before anything else. */
export const methodsOf2021 = fileURLToPath(new URL('methods-of-2021.js', import.meta.url));

/** The package names the files that do something when they are imported, for those who bundle it; this file is no part of it. */
export const keepMethods = {
  name: 'methods-of-2021',
  resolveId: (id) => (id === methodsOf2021 ? {id, moduleSideEffects: true} : null),
};
