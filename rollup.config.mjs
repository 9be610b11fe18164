/**
 * Builds the files for pages: an ES module per chart with shared chunks (dist/page), and a single file with all charts
 * (dist/haishu-indicators.js). Both are made from the modules that TypeScript wrote to dist/npm, so that pages and
 * packages run the same code.
 */

import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {chartNames, writeAllEntry} from './.build/charts.mjs';
import {chunkName, chunkOf, isInside} from './.build/chunks.mjs';
import {compileHint} from './.build/compile-hint.mjs';
import {createLedger} from './.build/ledger.mjs';

writeAllEntry('dist/npm');
const ledger = createLedger('dist');
const everything = 'haishu-indicators';

const common = {
  plugins: [
    minifyTemplateLiterals({include: ['dist/npm/**']}),
    resolve({exportConditions: ['production', 'browser']}),
    terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}}),
  ],
  // TypeScript's decorator helper uses the global `this`.
  context: 'globalThis',
  // Lazily loaded files import the entries directly, without a file between them.
  preserveEntrySignatures: 'allow-extension',
};

export default [
  {
    ...common,
    input: {
      all: 'dist/npm/all.js',
      ...Object.fromEntries(chartNames.map((name) => [name, `dist/npm/charts/${name}/element.js`])),
    },
    output: {
      dir: 'dist/page',
      format: 'es',
      chunkFileNames: (chunk) => `${chunkName(chunk)}.js`,
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      plugins: [compileHint(), ledger.enter('page/')],
    },
  },
  {
    ...common,
    input: {[everything]: 'dist/npm/all.js'},
    output: {
      dir: 'dist',
      format: 'es',
      // Lazily loaded parts are in a folder beside the file and import that file, so that there is one copy of Lit.
      chunkFileNames: (chunk) => `${everything}/${basename(chunkName(chunk))}.js`,
      manualChunks: (id, {getModuleInfo}) => (isInside(id, getModuleInfo) ? everything : undefined),
      plugins: [compileHint(), ledger.enter('')],
    },
    plugins: [...common.plugins, ledger.close()],
  },
];
