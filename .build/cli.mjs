/**
 * Builds the command line as one file for Node that includes what only it needs, so that the package does not depend on that.
 * Lit, of which the charts' shapes need the smallest part, is a dependency of the package; the library that draws PNG is
 * installed on demand.
 */

import {existsSync, readFileSync} from 'node:fs';
import {build} from 'vite';

/** The folder of the package of a module; undefined for a module of the project. */
const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];

/** Adds the licence texts of the bundled packages, as their licences require, at the end of the file. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const folders = new Set(Object.keys(chunk.modules ?? {}).map((id) => packageOf(id.replaceAll('\\', '/'))));
      for (const folder of [...folders].filter(Boolean).sort()) {
        const file = ['LICENSE', 'LICENSE.md', 'license'].map((name) => `${folder}/${name}`).find(existsSync);
        if (!file) throw new Error(`${folder} has no licence to quote`);
        const {name, version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        chunk.code += `\n/* ${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n*/\n`;
      }
    }
  },
});

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: {noExternal: true},
  plugins: [licences()],
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: true,
    rollupOptions: {
      external: [/^lit(?:$|\/)/, '@resvg/resvg-wasm'],
      output: {format: 'es', entryFileNames: 'cli.js', banner: '#!/usr/bin/env node', codeSplitting: false},
    },
  },
});
