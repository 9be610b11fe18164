import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';

/** The scripts that browsers of readers load: those of dist itself, and those of its folders for pages. */
const scripts = [
  ...readdirSync('dist').filter((name) => /^haishu-indicators.*\.js$/.test(name)),
  ...['haishu-indicators', 'page', 'page/chunks', 'page/data', 'embed', 'builder'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  ),
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The scripts that Safari runs only from 16.4 on: the classic script, the static pages, and the parts that read tables of a page. */
const needsLookbehind = /classic\.js$|^builder|(?:page-table|page-values|page-projects)\.js$/;

/** Syntax that is younger than Chrome 90, Firefox 90 or Safari 15, which the README names as the oldest. */
const young: Readonly<Record<string, (node: Node, isInFunction: boolean) => boolean>> = {
  'a static block': ({type}) => type === 'StaticBlock',
  'a private name as an operand of `in`': ({type, left}) =>
    type === 'BinaryExpression' && (left as Node).type === 'PrivateIdentifier',
  'await outside functions': ({type}, isInFunction) => type === 'AwaitExpression' && !isInFunction,
  'an import attribute': ({type, attributes}) => type === 'ImportDeclaration' && (attributes as unknown[]).length > 0,
  'the flag v or d of a regular expression': ({type, regex}) =>
    type === 'Literal' && /[vd]/.test((regex as {flags: string} | undefined)?.flags ?? ''),
};

/** Methods that are younger, by their names; a call of another object's method of the same name has to be renamed or listed here. */
const youngMethods = new Set(
  'findLast findLastIndex toSorted toReversed toSpliced isWellFormed toWellFormed withResolvers groupBy fromAsync checkVisibility canParse setHTML startViewTransition isSubsetOf isSupersetOf'.split(
    ' ',
  ),
);

/** What is too young in a script, in words. */
function youngIn(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node, isInFunction: boolean): void => {
    for (const [what, isYoung] of Object.entries(young)) if (isYoung(node, isInFunction)) found.add(what);
    const property = node['property'] as Node | undefined;
    if (node.type === 'MemberExpression' && !node['computed'] && youngMethods.has(String(property?.['name'])))
      found.add(String(property?.['name']));
    const isFunction = isInFunction || node.type.includes('Function');
    for (const value of Object.values(node))
      for (const child of [value].flat())
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, isFunction);
  };
  visit(parseAst(code) as unknown as Node, false);
  return [...found];
}

describe('The scripts for pages', () => {
  it('have no syntax and call no methods that the oldest supported browsers lack', () => {
    assert.ok(scripts.length > 30);
    for (const script of scripts) {
      const code = readFileSync(`dist/${script}`, 'utf8');
      assert.deepEqual(youngIn(code), [], script);
      if (!needsLookbehind.test(script)) assert.doesNotMatch(code, /\(\?<[=!]/, script);
    }
  });

  it('are checked by a rule that finds such syntax', () => {
    assert.deepEqual(youngIn('class A { static { [1].findLast(Boolean); } }\nawait 0; /[a]/v;').sort(), [
      'a static block',
      'await outside functions',
      'findLast',
      'the flag v or d of a regular expression',
    ]);
    assert.deepEqual(youngIn('class A { #a = 1; static get b() { return 2; } async d() { await 0; } }'), []);
    assert.deepEqual(youngIn('class A { #a; b = (c) => #a in c; }'), ['a private name as an operand of `in`']);
  });
});
