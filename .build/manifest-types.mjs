import {dirname, resolve} from 'node:path';
import ts from 'typescript';

/** The most members of a union that are written out in the documentation; longer unions are named. */
const writtenOut = 12;

function elementClasses(paths) {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, dirname(resolve('tsconfig.json')));
  const program = ts.createProgram(paths, {...options, noEmit: true});
  const checker = program.getTypeChecker();
  const classes = paths.flatMap((path) => program.getSourceFile(path).statements.filter(ts.isClassDeclaration));
  return {checker, classes: new Map(classes.map((node) => [node.name.text, checker.getTypeAtLocation(node)]))};
}

/** The members of a union, with a type parameter replaced by its default. */
function unionOf(type, checker) {
  if (type.isUnion()) return type.types.flatMap((member) => unionOf(member, checker));
  if (type.isTypeParameter()) {
    const fallback = checker.getDefaultFromTypeParameter(type);
    return fallback ? unionOf(fallback, checker) : [type];
  }
  return [type];
}

/** The type parameters of a class and of those that it extends, each with its default or what it is extended with. */
function parametersOf(type, checker) {
  const parameters = (type.typeParameters ?? []).map((parameter) => [
    parameter.symbol.name,
    checker.getDefaultFromTypeParameter(parameter),
  ]);
  const inherited = checker.getBaseTypes(type).flatMap(({target}, index) => {
    const typeArguments = checker.getTypeArguments(checker.getBaseTypes(type)[index]);
    return (target?.typeParameters ?? []).map((parameter, at) => [parameter.symbol.name, typeArguments[at]]);
  });
  return [...parameters, ...inherited].filter(([, value]) => value);
}

/** A type as written, with the values of type parameters in place of their names. */
const namedText = (text, type, checker) =>
  parametersOf(type, checker).reduce(
    (named, [name, value]) => named.replace(new RegExp(`\\b${name}\\b`, 'g'), checker.typeToString(value)),
    text,
  );

/** The value that a property has by default as it is written in JavaScript; a constant by its value. */
function defaultOf({valueDeclaration}, written) {
  const {initializer} = valueDeclaration;
  if (!initializer || !ts.isIdentifier(initializer)) return written ?? 'undefined';
  const constant = valueDeclaration
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => declarationList.declarations)
    .find(({name}) => name.text === initializer.text);
  return constant?.initializer?.getText() ?? written;
}

/** The strings that a property may be, or undefined where it may be anything else. */
function literalsOf(type, checker) {
  // `string & {}` lets a property have any other text beside the ids of the built-in report, which tools offer.
  const isOther = ({flags}) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Intersection);
  const members = unionOf(type, checker).filter((member) => !isOther(member));
  return members.length > 0 && members.every((member) => member.isStringLiteral())
    ? members.map(({value}) => value)
    : undefined;
}

/**
 * Adds to each property that may only be one of several strings a `parsedType` that lists them,
 * however its type is written in the source; tools use it for select fields and completions.
 */
export function literalTypes() {
  return {
    name: 'literal-types',
    packageLinkPhase({customElementsManifest}) {
      const modules = customElementsManifest.modules.filter(({path}) => path.endsWith('/element.js'));
      const sources = modules.map(({path}) => path.replace(/^dist\/npm\/(.*)\.js$/, 'src/$1.ts'));
      const {checker, classes} = elementClasses(sources);
      for (const declaration of modules.flatMap(({declarations}) => declarations)) {
        const type = classes.get(declaration.name);
        if (!type) continue;
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          const property = type.getProperty(item.fieldName ?? item.name);
          if (!property) continue;
          item.default = defaultOf(property, item.default);
          item.type = {text: namedText(item.type.text, type, checker)};
          const literals = literalsOf(checker.getTypeOfSymbol(property), checker);
          if (!literals) continue;
          const text = literals.map((literal) => `'${literal}'`).join(' | ');
          item.parsedType = {text};
          if (literals.length <= writtenOut) item.type = {text};
        }
      }
    },
  };
}
