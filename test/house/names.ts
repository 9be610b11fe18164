import {chartsOf} from './tree.js';
import type {Rule, Tree} from './tree.js';

/** The files of which a chart consists. */
const partsOf = (name: string) => ({
  element: `src/charts/${name}/element.ts`,
  stories: `stories/charts/${name}.stories.ts`,
  'layout test': `test/charts/${name}/layout.test.ts`,
  'browser test': `test/charts/${name}/browser/element.test.ts`,
});

/** Every chart has an element, stories and tests of its name. */
export const chartsAreComplete: Rule = (tree) =>
  chartsOf(tree).flatMap((name) =>
    Object.entries(partsOf(name)).flatMap(([part, path]) =>
      tree.has(path) ? [] : [`src/charts/${name}: has no ${part}; it belongs in ${path}`],
    ),
  );

/** The tag of an element is `hs-` and the name of its chart, and it registers no other. */
export const tagsAreNamedLikeCharts: Rule = (tree) =>
  chartsOf(tree).flatMap((name) => {
    const path = `src/charts/${name}/element.ts`;
    const tags = [...(tree.get(path) ?? '').matchAll(/\bdefine\(\s*['"`]([^'"`]*)|@customElement\(\s*['"`]([^'"`]*)/g)];
    const registered = tags.map(([, defined, decorated]) => defined ?? decorated);
    if (registered.length === 0) return [`${path}: registers no tag; it should register hs-${name}`];
    return registered.flatMap((tag) => (tag === `hs-${name}` ? [] : [`${path}: registers ${tag}, not hs-${name}`]));
  });

/** No file has a name such as `utils`, which does not say what is inside. */
export const namesSayWhatIsInside: Rule = (tree) =>
  [...tree.keys()].flatMap((path) => {
    const word = /(?:^|[/.-])(utils?|helpers?|commons?|misc)(?=[/.-])/i.exec(path)?.[1];
    return word ? [`${path}: is called ${word}; name it after the one idea inside`] : [];
  });

/** The longest a file may be, in lines. */
const maxLines = 300;

/** Files are short, so that each holds one idea. */
export const filesAreShort: Rule = (tree) =>
  [...tree].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    if (path === 'package.json' || isGenerated(path) || lines <= maxLines) return [];
    return [`${path}: has ${lines} lines; ${maxLines} is the most`];
  });

const isGenerated = (path: string) => path.startsWith('src/dataset/haishu-2023/');

/** The entries that the build generates from the names of the charts. */
const builtEntries = ['all'];

type Exports = string | null | {readonly [condition: string]: Exports};

/** The target files of an export under all conditions. */
const targetsOf = (exported: Exports): string[] =>
  typeof exported === 'string' ? [exported] : Object.values(exported ?? {}).flatMap(targetsOf);

/** The modules that package.json exports exist, and every chart is exported. */
export const exportsExist: Rule = (tree: Tree) => {
  const {exports = {}} = JSON.parse(tree.get('package.json') ?? '{}') as {exports?: Record<string, Exports>};
  const sourceOf = (target: string) => /^\.\/dist\/npm\/(.*?)(?:\.d\.ts|\.js)$/.exec(target)?.[1];
  const missing = Object.entries(exports).flatMap(([name, exported]) =>
    targetsOf(exported).flatMap((target) => {
      const source = sourceOf(target);
      if (source === undefined || source.includes('*') || builtEntries.includes(source) || tree.has(`src/${source}.ts`))
        return [];
      return [`package.json: exports ${name} from ${target}, but there is no src/${source}.ts`];
    }),
  );
  const unreachable = chartsOf(tree).filter((name) => {
    const target = targetsOf(exports[`./${name}`] ?? exports['./*'] ?? null).map((path) => path.replace('*', name));
    return !target.some((path) => sourceOf(path) === `charts/${name}/element`);
  });
  return [...missing, ...unreachable.map((name) => `package.json: does not export ./${name}`)];
};
