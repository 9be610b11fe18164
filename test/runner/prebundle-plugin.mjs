/** Serves packages with CommonJS modules, which a browser cannot load, as one bundle. */
import {build} from 'vite';

const folder = '/__prebundled__/';

/** Packages of which a page must have only one copy are not bundled. */
const isShared = (source) => /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/.test(source);

async function bundle(specifiers) {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"test"'},
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: {
        input: Object.fromEntries(specifiers.map((specifier, number) => [`entry${number}`, specifier])),
        external: isShared,
        preserveEntrySignatures: 'strict',
        output: {format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js'},
      },
    },
  });
  return new Map(output.map(({fileName, code}) => [folder + fileName, code]));
}

export function prebundlePlugin(specifiers) {
  let files = new Map();
  return {
    name: 'prebundle',
    async serverStart() {
      files = await bundle(specifiers);
    },
    resolveImport({source}) {
      const number = specifiers.indexOf(source);
      return number < 0 ? undefined : `${folder}entry${number}.js`;
    },
    serve({path}) {
      const body = files.get(path);
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}
