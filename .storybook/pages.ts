import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Plugin} from 'vite';
import {chartNames} from '../.build/charts.mjs';
import {pageScripts, sharedSheet} from '../.build/pages.mjs';

/** The script with all charts, which the embed page loads. */
const elements = 'haishu-indicators.classic.js';

const importElements = chartNames.map((name) => `import '/src/charts/${name}/element.ts';\n`).join('');

/** The modules that stand in place of built scripts, by the paths of these. */
const modules: Readonly<Record<string, string>> = {
  [elements]: `${importElements}import {activateFigures} from '/src/pages/figures.ts';\nactivateFigures();`,
  // The elements come first everywhere: a page cannot wait for the script with all charts, which loads modules too.
  ...Object.fromEntries(
    Object.entries(pageScripts).map(([file, {run}]) => [
      file,
      `${importElements}import {${run}} from '/src/pages/${file.replace(/js$/, 'ts')}';\n${run}();`,
    ]),
  ),
};

const prefix = 'virtual:page/';
const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript'};

/** The markup or a style sheet of a page; undefined where there is no such file. */
function sourceOf(path: string): Promise<string | undefined> {
  if (!/^[a-z]+\/[a-z-]+\.(?:html|css)$/.test(path)) return Promise.resolve(undefined);
  const file = path.endsWith(`/${sharedSheet}`) ? sharedSheet : path;
  return readFile(`src/pages/${file}`, 'utf8').catch(() => undefined);
}

/**
 * Serves the static pages (builder, review, embed) beside Storybook from their sources, so that they are there at once and
 * follow every edit when they are loaded again. Markup and styles are the files that are shipped; where these name a built
 * script, a script stands that imports the modules.
 */
export const pages = (): Plugin => ({
  name: 'pages',
  apply: 'serve',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load: (id) => (id.startsWith(`\0${prefix}`) ? modules[id.slice(prefix.length + 1)] : null),
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.slice(1).replace(/\/$/, '/index.html');
      const script = path in modules ? `import(${JSON.stringify(`/@id/__x00__${prefix}${path}`)});` : undefined;
      Promise.resolve(script ?? sourceOf(path)).then((text) => {
        if (text === undefined) return next();
        response.setHeader('Content-Type', `${types[extname(path)]}; charset=utf-8`);
        response.end(text);
      }, next);
    });
  },
});
