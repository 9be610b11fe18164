import {importGraph} from './imports.js';
import type {Rule} from './tree.js';

/** No module imports a module that imports it, directly or indirectly; type imports count too. */
export const noCircles: Rule = (tree) => {
  const graph = importGraph(tree);
  const done = new Set<string>();
  const circles: string[] = [];

  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' imports '));
    if (trail.includes(path) || done.has(path)) return;
    for (const {path: target} of graph.get(path) ?? []) if (target !== undefined) walk(target, [...trail, path]);
    done.add(path);
  };

  for (const path of graph.keys()) walk(path, []);
  return circles;
};
