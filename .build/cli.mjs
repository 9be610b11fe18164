/**
 * Builds the command line as one file for Node that includes what only it needs, so that the package does not depend on that.
 * Lit, of which the charts' shapes need the smallest part, is a dependency of the package; the library that draws PNG is
 * installed on demand.
 */

import {build} from 'vite';
import {licences} from './licences.mjs';

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
