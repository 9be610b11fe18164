/**
 * The static pages of the package: a folder of src/pages each, with classic scripts, so that they work from the disk and in
 * sandboxes as well as over http.
 */

import {copyFileSync, mkdirSync, readdirSync} from 'node:fs';
import {extname, join} from 'node:path';

/** The scripts of the pages: the function of a module that each calls. */
const scripts = {
  'embed/embed.js': {module: 'embed/embed.js', call: 'draw'},
  'embed/resize.js': {module: 'embed/resize.js', call: 'resizeFrames'},
};

/** The source of a script of a page. */
const sourceOf = ({module, call}) => `import {${call}} from './dist/npm/pages/${module}';\n${call}();`;

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

/**
 * The builds of the scripts of all pages.
 *
 * @param pluginsFor The plugins of a build whose input is a module of this source.
 */
export const pageBuilds = (pluginsFor) =>
  Object.entries(scripts).map(([file, script]) => ({
    input: file,
    context: 'globalThis',
    plugins: [...pluginsFor({[file]: sourceOf(script)}), copyAssets(file.split('/')[0])],
    output: {file: `dist/${file}`, format: 'iife', inlineDynamicImports: true},
  }));
