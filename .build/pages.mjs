/**
 * The static pages of the package: a folder of src/pages each, with classic scripts, so that they work from the disk and in
 * sandboxes as well as over http.
 */

import {copyFileSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';

/** The hash of the classic script, which has been built before the pages. */
const integrity = () =>
  JSON.stringify(JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['haishu-indicators.classic.js']);

/** The scripts of the pages, as the modules that they are built from. */
const scripts = {
  'embed/embed.js': () => `import {draw} from './dist/npm/pages/embed/embed.js';\ndraw();`,
  'embed/resize.js': () => `import {resizeFrames} from './dist/npm/pages/embed/resize.js';\nresizeFrames();`,
  'builder/builder.js': () =>
    `import './dist/npm/all.js';\nimport {start} from './dist/npm/pages/builder/builder.js';\nstart(${integrity()});`,
  'review/review.js': () =>
    `import './dist/npm/all.js';\nimport {start} from './dist/npm/pages/review/review.js';\nstart();`,
};

/** Gives a build its entry, whose source is made when it is loaded, as a module in the project's folder. */
function entry(name, source) {
  const path = resolve(name.replaceAll('/', '-'));
  return {
    name: 'page-entry',
    resolveId: (id) => (id === name ? path : null),
    load: (id) => (id === path ? source() : null),
  };
}

/** Copies the markup and the styles of a page beside its scripts. */
const copyAssets = (page) => ({
  name: 'copy-assets',
  writeBundle() {
    mkdirSync(join('dist', page), {recursive: true});
    for (const file of readdirSync(join('src/pages', page)))
      if (['.html', '.css'].includes(extname(file)))
        copyFileSync(join('src/pages', page, file), join('dist', page, file));
  },
});

/** The builds of the scripts of all pages, with the plugins that all builds have. */
export const pageBuilds = (plugins) =>
  Object.entries(scripts).map(([file, source]) => ({
    input: file,
    context: 'globalThis',
    plugins: [entry(file, source), ...plugins, copyAssets(file.split('/')[0])],
    output: {file: `dist/${file}`, format: 'iife', inlineDynamicImports: true},
  }));
