/**
 * The static pages of the package: a folder of src/pages each, with classic scripts, so that they work from the disk and in
 * sandboxes as well as over http.
 */

import {copyFileSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {licences} from './licences.mjs';

/** The hash of the classic script, which has been built before the pages. */
const integrity = () =>
  JSON.stringify(JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['haishu-indicators.classic.js']);

/**
 * The scripts of the pages. Each calls a function of the module of src/pages that it is named after; the scripts of pages that
 * are made of the elements have these inside.
 *
 * @type {Readonly<Record<string, {run: string, hasElements?: boolean, argument?: () => string}>>}
 */
export const pageScripts = {
  'embed/embed.js': {run: 'draw'},
  'embed/resize.js': {run: 'resizeFrames'},
  'builder/builder.js': {run: 'start', hasElements: true, argument: integrity},
  'review/review.js': {run: 'start', hasElements: true},
};

/** The source of a script, of the modules that TypeScript wrote. */
function sourceOf(file) {
  const {run, hasElements, argument} = pageScripts[file];
  const elements = hasElements ? "import './dist/npm/all.js';\n" : '';
  return `${elements}import {${run}} from './dist/npm/pages/${file}';\n${run}(${argument?.() ?? ''});`;
}

/** Gives a build its entry, whose source is made when it is loaded, as a module in the project's folder. */
function entry(file) {
  const path = resolve(file.replaceAll('/', '-'));
  return {
    name: 'page-entry',
    resolveId: (id) => (id === file ? path : null),
    load: (id) => (id === path ? sourceOf(file) : null),
  };
}

/** The style sheet that pages share; each has a copy of its own, since its folder may be uploaded alone. */
export const sharedSheet = 'page.css';

/** Copies the markup and the styles of a page beside its scripts. */
const copyAssets = (page) => ({
  name: 'copy-assets',
  writeBundle() {
    mkdirSync(join('dist', page), {recursive: true});
    const files = readdirSync(join('src/pages', page)).filter((file) => ['.html', '.css'].includes(extname(file)));
    for (const file of files) copyFileSync(join('src/pages', page, file), join('dist', page, file));
    if (readFileSync(join('src/pages', page, 'index.html'), 'utf8').includes(`"${sharedSheet}"`))
      copyFileSync(join('src/pages', sharedSheet), join('dist', page, sharedSheet));
  },
});

/** Passes on what the build says, but not that a library imports in a circle, which is its own affair. */
function onLog(level, log, handle) {
  const isOfLibrary = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('/node_modules/'));
  if (!isOfLibrary) handle(level, log);
}

/** The builds of the scripts of all pages, with the plugins that all builds have. */
export const pageBuilds = (plugins) =>
  Object.keys(pageScripts).map((file) => ({
    input: file,
    context: 'globalThis',
    onLog,
    plugins: [entry(file), ...plugins, licences(), copyAssets(file.split('/')[0])],
    output: {file: `dist/${file}`, format: 'iife', inlineDynamicImports: true},
  }));
