import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';

/** The texts of a project's files, by path from its root. Rules read nothing else, so that tests can pass invalid projects. */
export type Tree = ReadonlyMap<string, string>;

/** A rule of the architecture; it returns a sentence for each violation, which begins with the path of the file. */
export type Rule = (tree: Tree) => string[];

const folders = ['src', 'stories', 'data', 'test', '.storybook', '.dev', '.build'];
const sourceExtensions = new Set(['.ts', '.mts', '.mjs', '.js']);

/** Reads the hand-written sources of the project, and its package.json. */
export function readTree(root: string): Tree {
  const paths = readdirSync(root)
    .filter((name) => folders.includes(name))
    .flatMap((folder) => readdirSync(join(root, folder), {recursive: true}).map((path) => `${folder}/${String(path)}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => sourceExtensions.has(extname(path)) && !path.includes('/node_modules/'));
  return new Map(['package.json', ...paths.sort()].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The TypeScript sources of src. */
export const sources = (tree: Tree): [path: string, text: string][] =>
  [...tree].filter(([path]) => path.startsWith('src/') && path.endsWith('.ts'));

/** The chart that a source belongs to; undefined for what charts share. */
export const chartOf = (path: string): string | undefined => /^src\/charts\/([^/]+)\//.exec(path)?.[1];

/** The names of the charts: those of the folders of src/charts. */
export const chartsOf = (tree: Tree): string[] => [...new Set([...tree.keys()].flatMap((path) => chartOf(path) ?? []))];
