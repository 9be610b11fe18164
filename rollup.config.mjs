/**
 * What pages load: ESM per element with shared chunks (dist/page), and everything in one file
 * (dist/haishu-indicators.js). Both are made from the modules that TypeScript wrote to dist/npm,
 * so pages and packages run the same code.
 */

import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {fileWithEverything, plainName} from '.build/beside.mjs';
import {chunkOf} from '.build/chunks.mjs';
import {compileHint} from '.build/compile-hint.mjs';
import {elementNames, writeAllEntry} from '.build/elements.mjs';
import {createLedger} from '.build/ledger.mjs';
import {plainProperties} from '.build/properties.mjs';

writeAllEntry('dist/npm');
const ledger = createLedger('dist');

const common = {
  plugins: [
    plainProperties(),
    minifyTemplateLiterals({include: ['dist/npm/**']}),
    resolve({exportConditions: ['production', 'browser']}),
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 4, inline: 1, unsafe_arrows: true, keep_fargs: false},
      format: {comments: false},
    }),
  ],
};

export default [
  {
    ...common,
    input: {
      all: 'dist/npm/all.js',
      ...Object.fromEntries(elementNames.map((name) => [name, `dist/npm/elements/${name}.js`])),
    },
    // What an element loads later uses what it loaded before, without a file between them.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/page',
      format: 'es',
      // What an element loads later has the name of its module, without a folder.
      chunkFileNames: ({name}) => (name.includes('/') ? '[name].js' : `chunks/${plainName(name)}.js`),
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      plugins: [compileHint(), ledger.enter('page/')],
    },
  },
  {
    ...common,
    input: {'haishu-indicators': 'dist/npm/all.js'},
    preserveEntrySignatures: 'allow-extension',
    output: {dir: 'dist', ...fileWithEverything, plugins: [compileHint(), ledger.enter('')]},
    plugins: [...common.plugins, ledger.close()],
  },
];
