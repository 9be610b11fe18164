import ts from 'typescript';
import {sources} from './tree.js';
import type {Rule} from './tree.js';

const isHidden = (member: ts.ClassElement) =>
  (member.name && ts.isPrivateIdentifier(member.name)) ||
  (ts.canHaveModifiers(member) &&
    ts
      .getModifiers(member)
      ?.some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword));

/** A member that overrides another is documented where it was first declared. */
const isOverride = (member: ts.ClassElement) =>
  ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({kind}) => kind === ts.SyntaxKind.OverrideKeyword);

const isReactive = (member: ts.ClassElement) =>
  ts.canHaveDecorators(member) &&
  ts.getDecorators(member)?.some(({expression}) => /^property\b/.test(expression.getText()));

const isDocumented = (member: ts.ClassElement) =>
  ts.getJSDocCommentsAndTags(member).some((doc) => ts.isJSDoc(doc) && ts.getTextOfJSDocComment(doc.comment)?.trim());

/** Every property that a page can set, and every public member of an element, has a doc comment. */
export const propertiesAreDocumented: Rule = (tree) =>
  sources(tree).flatMap(([path, text]) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const isElement = /^src\/charts\/[^/]+\/element\.ts$/.test(path);
    return file.statements
      .filter(ts.isClassDeclaration)
      .flatMap((declaration) => declaration.members)
      .filter(
        (member) => member.name && (isReactive(member) || (isElement && !isHidden(member) && !isOverride(member))),
      )
      .filter((member) => !isDocumented(member))
      .map((member) => `${path}: ${member.name?.getText() ?? ''} has no doc comment`);
  });

const blocked = [
  {pattern: /\bunsafe(?:HTML|SVG|MathML)\b/, why: 'trusts text that may come from a page'},
  {
    pattern: /\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b/,
    why: 'is refused where Trusted Types are required',
  },
  {pattern: /\bstyle=["']/, why: 'is dropped under a strict content policy; use attributes or styleMap'},
  {pattern: /\beval\(|\bnew Function\(/, why: 'is refused under a strict content policy'},
];

/** Templates use nothing that a strict content security policy or Trusted Types forbid. */
export const templatesAreSafe: Rule = (tree) =>
  sources(tree).flatMap(([path, text]) =>
    blocked.flatMap(({pattern, why}) => {
      const found = pattern.exec(text)?.[0];
      return found ? [`${path}: ${found} ${why}`] : [];
    }),
  );
