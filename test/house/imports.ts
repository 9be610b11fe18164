import {posix} from 'node:path';
import ts from 'typescript';
import {sources} from './tree.js';
import type {Tree} from './tree.js';

/** One import or re-export of a file. */
export interface Import {
  /** The specifier as written: `../model/layout.js`, `lit`. */
  readonly specifier: string;
  /** Path of the imported source from the top; undefined for a package. */
  readonly path: string | undefined;
  /** Whether it imports only types, so that it does not exist at run time. */
  readonly isType: boolean;
}

const specifierOf = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? node.text : undefined);

/** The specifier that a node imports, and whether for types alone. */
function importOf(node: ts.Node): [specifier: string | undefined, isType: boolean] {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [specifierOf(node.moduleSpecifier), isType];
  }
  if (ts.isExportDeclaration(node)) return [specifierOf(node.moduleSpecifier), node.isTypeOnly];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [specifierOf(node.argument.literal), true];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [specifierOf(node.arguments[0]), false];
  return [undefined, false];
}

/** The imports of one text: statements, re-exports, `import()` and types of the form `import('…').Name`. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const [specifier, isType] = importOf(node);
    if (specifier !== undefined) {
      const isRelative = specifier.startsWith('.');
      const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
      found.push({specifier, path: isRelative ? target : undefined, isType});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

const graphs = new WeakMap<Tree, Map<string, Import[]>>();

/** The imports of every source of src, by its path. */
export function importGraph(tree: Tree): Map<string, Import[]> {
  const graph = graphs.get(tree) ?? new Map(sources(tree).map(([path, text]) => [path, importsOf(path, text)]));
  graphs.set(tree, graph);
  return graph;
}
