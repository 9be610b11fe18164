/** Serves the module `all-stories`: every file of stories/charts/, by its name. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

const path = '/__all-stories__.js';
const suffix = '.stories.ts';

export function storiesPlugin() {
  let root = '';
  return {
    name: 'all-stories',
    serverStart({config}) {
      root = config.rootDir;
    },
    resolveImport: ({source}) => (source === 'all-stories' ? path : undefined),
    serve(context) {
      if (context.path !== path) return undefined;
      const files = readdirSync(join(root, 'stories/charts')).filter((file) => file.endsWith(suffix));
      const exports = files.map(
        (file) => `export * as ${JSON.stringify(file.slice(0, -suffix.length))} from '/stories/charts/${file}';\n`,
      );
      return {body: exports.join(''), type: 'js'};
    },
  };
}
