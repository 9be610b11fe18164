/**
 * Builds the files for pages from the modules that TypeScript wrote to dist/npm, so that pages and packages run the same
 * code: an ES module per chart with shared chunks (dist/page), an ES module with all charts that loads rare parts later
 * (dist/haishu-indicators.js), a classic script that has everything in it (dist/haishu-indicators.classic.js), and the
 * scripts of the static pages (dist/embed, dist/builder, dist/review).
 *
 * The file that a page names only passes on what a chunk exports, and no chunk imports it: a content management system
 * appends `?ver=…` to its address, or renames it, and the browser would then load its code twice.
 */

import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import virtual from '@rollup/plugin-virtual';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {chartNames, writeAllEntry} from './.build/charts.mjs';
import {chunkName, chunkOf, isLoadedAtOnce} from './.build/chunks.mjs';
import {compileHint} from './.build/compile-hint.mjs';
import {keepArrayAt, arrayAt} from './.build/old-browsers.mjs';
import {createLedger} from './.build/ledger.mjs';
import {pageBuilds} from './.build/pages.mjs';

writeAllEntry('dist/npm');
const ledger = createLedger('dist');
const everything = 'haishu-indicators';

const plugins = (module) => [
  keepArrayAt,
  // A policy of our own name, which a page can allow without allowing every other Lit that it may load.
  replace({
    include: 'node_modules/lit-html/**',
    delimiters: ['', ''],
    preventAssignment: true,
    values: {'createPolicy("lit-html"': `createPolicy("${everything}"`},
  }),
  // The styles of the palette are generated: there is no literal in it.
  minifyTemplateLiterals({include: ['dist/npm/**'], exclude: ['dist/npm/view/palette.js']}),
  resolve({exportConditions: ['production', 'browser']}),
  terser({ecma: 2022, module, compress: {passes: 3}, format: {comments: false}}),
];
// TypeScript's decorator helper uses the global `this`.
const context = 'globalThis';
/** Reading a global does nothing else: so the mention of `SuppressedError`, which only another helper of TypeScript uses, goes. */
const treeshake = {unknownGlobalSideEffects: false};

/** The module of a file for a page, which passes on what an element's module exports. */
const passOn = (path) => `import '${arrayAt}';\nexport * from './dist/npm/${path}';`;
/** The module of a script with all charts, which also activates the figures of its page. */
const script = (elements) =>
  `${elements}\nimport {activateFigures} from './dist/npm/pages/figures.js';\nactivateFigures();`;
const entries = {
  all: passOn('all.js'),
  ...Object.fromEntries(chartNames.map((name) => [name, passOn(`charts/${name}/element.js`)])),
};

export default [
  {
    input: Object.fromEntries(Object.keys(entries).map((name) => [name, name])),
    context,
    treeshake,
    plugins: [virtual(entries), ...plugins(true)],
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
    input: {[everything]: everything},
    context,
    treeshake,
    plugins: [virtual({[everything]: script(passOn('all.js'))}), ...plugins(true)],
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: (chunk) => `${everything}/${basename(chunkName(chunk))}.js`,
      manualChunks: (id, {getModuleInfo}) => (isLoadedAtOnce(id, getModuleInfo) ? 'chunks/main' : undefined),
      plugins: [compileHint(), ledger.enter('')],
    },
  },
  {
    input: 'the elements',
    context,
    treeshake,
    plugins: [
      virtual({'the elements': script(`import '${arrayAt}';\nimport './dist/npm/all.js';`)}),
      ...plugins(false),
      ledger.close(),
    ],
    output: {
      file: `dist/${everything}.classic.js`,
      format: 'iife',
      inlineDynamicImports: true,
      plugins: [compileHint(), ledger.enter('')],
    },
  },
  ...pageBuilds(plugins(false)),
];
