import {importGraph} from './imports.js';
import type {Import} from './imports.js';
import {componentsOf} from './tree.js';
import type {Rule, Tree} from './tree.js';

/** The floors of src, the lowest first. */
const floors = ['dataset', 'model', 'view', 'host', 'elements'];

/** A floor's height. A door (src/index.ts) stands above them all, so that nothing may import it. */
const heightOf = (path: string) => {
  const floor = floors.indexOf(path.split('/')[1] ?? '');
  return floor < 0 ? floors.length : floor;
};

/** Every import of src as one sentence, where `breach` finds fault with it. */
const faults = (tree: Tree, breach: (path: string, imported: Import) => string | false | undefined) =>
  [...importGraph(tree)].flatMap(([path, imports]) =>
    imports.flatMap((imported) => {
      const fault = breach(path, imported);
      return fault ? [`${path}: imports ${imported.specifier}, ${fault}`] : [];
    }),
  );

/** Imports go down the stairs, or stay on their floor; types too. */
export const importsGoDown: Rule = (tree) =>
  faults(tree, (path, {path: target}) => {
    if (target === undefined) return undefined;
    if (!target.startsWith('src/')) return 'which is not shipped';
    const isAbove = heightOf(target) > heightOf(path) || heightOf(target) === floors.length;
    return isAbove && 'which is above it';
  });

/** Components do not know one another, and what they share does not know them. */
export const componentsStandAlone: Rule = (tree) => {
  const components = componentsOf(tree);
  /** The component that a file is named after: `model/target-gauge-words.ts` belongs to `target-gauge`. */
  const ownerOf = (path: string) => {
    const name = path.replace(/^.*\/|\.ts$/g, '');
    const owners = components.filter((component) => name === component || name.startsWith(`${component}-`));
    return owners.sort((a, b) => b.length - a.length)[0];
  };
  return faults(tree, (path, {path: target}) => {
    const owner = target && ownerOf(target);
    if (!owner || owner === ownerOf(path)) return undefined;
    return ownerOf(path) ? `a part of another component (${owner})` : `a part of one component (${owner})`;
  });
};

/** Each library is known on its own floors alone, and is one that readers are meant to load. */
export const librariesOnTheirFloors: Rule = (tree) => {
  const {dependencies = {}} = JSON.parse(tree.get('package.json') ?? '{}') as {dependencies?: Record<string, string>};
  return faults(tree, (path, {specifier, path: target}) => {
    if (target !== undefined) return undefined;
    const name = specifier.split('/')[0] ?? '';
    const floor = path.split('/')[1] ?? '';
    if (name !== 'lit' && name !== 'gcoord' && !name.startsWith('d3-')) return 'which is neither lit, gcoord nor of d3';
    if (name === 'lit' && !['view', 'host', 'elements'].includes(floor))
      return 'but lit is for view, host and elements';
    if (name !== 'lit' && floor !== 'model') return `but ${name === 'gcoord' ? name : 'd3'} is for model`;
    return !(name in dependencies) && 'which is not among the dependencies of package.json';
  });
};

/** What package.json has readers load is used. */
export const dependenciesAreUsed: Rule = (tree) => {
  const {dependencies = {}} = JSON.parse(tree.get('package.json') ?? '{}') as {dependencies?: Record<string, string>};
  const used = new Set([...importGraph(tree).values()].flat().map(({specifier}) => specifier.split('/')[0]));
  return Object.keys(dependencies).flatMap((name) =>
    used.has(name) ? [] : [`package.json: depends on ${name}, which src does not import`],
  );
};

/** Specifiers are those of the modules that will run. */
export const specifiersEndInJs: Rule = (tree) =>
  faults(
    tree,
    (_, {specifier, path}) => path !== undefined && !specifier.endsWith('.js') && 'which does not end in .js',
  );
