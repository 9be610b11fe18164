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

/** Where links are made, of addresses that have been checked; a download leads to a file that the page itself made, a snippet holds its links as text, and an index page links the files beside it. */
const linkMakers = [
  ...['src/view/link.ts', 'src/host/export/save-file.ts', 'src/pages/snippet/content.ts'],
  'src/cli/report/figure-page.ts',
  'src/cli/report/index-page.ts',
];

/** Links are made in one place, so that no address is left unchecked. */
export const linksAreMadeInOnePlace: Rule = (tree) =>
  sources(tree).flatMap(([path, text]) => {
    const found = /\bhref\b|\bwindow\.open\b|\blocation\.(?:assign|replace)\b/.exec(text)?.[0];
    return found && !linkMakers.includes(path) ? [`${path}: ${found} leads somewhere; use link of view/link.ts`] : [];
  });

/** Every SVG in a template has a role or is hidden: Chromium exposes one without a role as a document of its own. */
export const graphicsHaveRoles: Rule = (tree) =>
  sources(tree).flatMap(([path, text]) =>
    [...text.matchAll(/<svg\b[^>]*>/g)]
      .filter(([tag]) => !/\srole=|\saria-hidden="true"/.test(tag))
      .map(([tag]) => `${path}: ${tag} has no role`),
  );
