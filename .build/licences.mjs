/** The licences of what a file contains. */

import {existsSync, readFileSync} from 'node:fs';

/** The folder of the package of a module; undefined for a module of the project. */
const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];

const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

/** A plugin that adds the licence texts of the bundled packages, as their licences require, at the end of the file. */
export const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const folders = new Set(Object.keys(chunk.modules ?? {}).map((id) => packageOf(id.replaceAll('\\', '/'))));
      for (const folder of [...folders].filter(Boolean).sort()) {
        const file = names.map((name) => `${folder}/${name}`).find(existsSync);
        if (!file) throw new Error(`${folder} has no licence to quote`);
        const {name, version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        chunk.code += `\n/* ${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n*/\n`;
      }
    }
  },
});
