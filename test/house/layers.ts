import {importGraph} from './imports.js';
import type {Import} from './imports.js';
import {chartOf} from './tree.js';
import type {Rule, Tree} from './tree.js';

/** The layers of src, the lowest first. A chart's own folders have the same names, and may import the shared layers of their level. */
const layers = ['dataset', 'model', 'view', 'host', 'overlay', 'element', 'pages'];

/** Folders of code that does not run in a page: they may import every layer, and no layer imports them; the command line prints. */
const outside = ['render', 'cli'];

/** The layer of a file, without its chart; undefined for an entry such as src/index.ts, which nothing may import. */
function layerOf(path: string): string | undefined {
  const inChart = /^src\/charts\/[^/]+\/([^/.]+)/.exec(path)?.[1];
  const folder = inChart ?? path.split('/')[1] ?? '';
  return layers.includes(folder) || outside.includes(folder) ? folder : undefined;
}

/** A sentence for every import of src in which `findProblem` finds a problem. */
const violationsIn = (tree: Tree, findProblem: (path: string, imported: Import) => string | false | undefined) =>
  [...importGraph(tree)].flatMap(([path, imports]) =>
    imports.flatMap((imported) => {
      const problem = findProblem(path, imported);
      return problem ? [`${path}: imports ${imported.specifier}, ${problem}`] : [];
    }),
  );

/** Imports go to lower layers, or stay in their layer; types too. */
export const importsGoDown: Rule = (tree) =>
  violationsIn(tree, (path, {path: target}) => {
    if (target === undefined) return undefined;
    const from = layerOf(path);
    // The command line is bundled, and includes the schema and the version that it prints.
    if (!target.startsWith('src/'))
      return !(from === 'cli' && /^data\/|^package\.json$/.test(target)) && 'which is not published';
    const to = layerOf(target);
    if (from !== undefined && from === to) return undefined;
    // Programs print what they show: the command line, and the builder.
    if ((from === 'cli' || path.startsWith('src/pages/builder/')) && to === 'render') return undefined;
    if (to === undefined || outside.includes(to)) return 'which no layer may import';
    const isHigh = from === undefined || outside.includes(from);
    return !isHigh && layers.indexOf(to) > layers.indexOf(from) && 'which is of a higher layer';
  });

/** A chart imports no other chart, and shared layers import no chart. */
export const chartsStandAlone: Rule = (tree) =>
  violationsIn(tree, (path, {path: target}) => {
    const owner = target && chartOf(target);
    if (!owner || owner === chartOf(path)) return undefined;
    if (chartOf(path)) return `a part of another chart (${owner})`;
    const mayKnow = ['pages', ...outside].includes(path.split('/')[1] ?? '');
    return !mayKnow && `a part of one chart (${owner})`;
  });

/** Libraries that a reader's browser may load, and the layers that may import them. */
const libraries: readonly {readonly name: RegExp; readonly layers: readonly string[]}[] = [
  {name: /^(lit|@lit\/[\w-]+)$/, layers: ['view', 'host', 'overlay', 'element', 'pages']},
  {name: /^(d3-[\w-]+|gcoord|topojson-client)$/, layers: ['model', 'host', 'pages']},
];

/** The pages for editors: scripts with everything inside, which no reader loads. */
const forEditors = /^src\/pages\/(?:builder|review)\//;

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Each library is imported only in its layers, and is one that readers may load. */
export const librariesInTheirLayers: Rule = (tree) => {
  const {dependencies = {}} = JSON.parse(tree.get('package.json') ?? '{}') as {dependencies?: Record<string, string>};
  return violationsIn(tree, (path, {specifier, path: target}) => {
    const layer = layerOf(path);
    // The command line and the pages for editors are bundled with their dependencies.
    const isBundled = layer !== undefined && (outside.includes(layer) || forEditors.test(path));
    if (target !== undefined || isBundled) return undefined;
    const name = packageOf(specifier);
    const library = libraries.find((one) => one.name.test(name));
    if (!library) return 'which readers should not load';
    if (layer === undefined || !library.layers.includes(layer))
      return `but ${name} is for ${library.layers.join(', ')}`;
    return !(name in dependencies) && 'which is not among the dependencies of package.json';
  });
};

/** What the compiler imports for decorators, by `importHelpers` of tsconfig.json. */
const importedByTheCompiler = 'tslib';

/** Every dependency of package.json is imported. */
export const dependenciesAreUsed: Rule = (tree) => {
  const {dependencies = {}} = JSON.parse(tree.get('package.json') ?? '{}') as {dependencies?: Record<string, string>};
  const imported = [...importGraph(tree).values()].flat().map(({specifier}) => packageOf(specifier));
  const used = new Set([...imported, importedByTheCompiler]);
  return Object.keys(dependencies).flatMap((name) =>
    used.has(name) ? [] : [`package.json: depends on ${name}, which src does not import`],
  );
};

/** Import specifiers name the compiled modules. */
export const specifiersEndInJs: Rule = (tree) =>
  violationsIn(
    tree,
    (_, {specifier, path}) => path !== undefined && !/\.js(on)?$/.test(specifier) && 'which does not end in .js',
  );
