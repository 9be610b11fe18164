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

/** A type as written, with the names of type parameters replaced by those of their defaults. */
function namedText(text, type, checker) {
  return (type.typeParameters ?? []).reduce((named, parameter) => {
    const fallback = checker.getDefaultFromTypeParameter(parameter);
    const name = new RegExp(`\\b${parameter.symbol.name}\\b`, 'g');
    return fallback ? named.replace(name, checker.typeToString(fallback)) : named;
  }, text);
}

/** The strings that a property may be, or undefined where it may be anything else. */
function literalsOf(type, checker) {
  const members = unionOf(type, checker).filter(({flags}) => !(flags & ts.TypeFlags.Undefined));
  return members.every((member) => member.isStringLiteral()) ? members.map(({value}) => value) : undefined;
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
          const literals = property && literalsOf(checker.getTypeOfSymbol(property), checker);
          if (!literals) continue;
          const text = literals.map((literal) => `'${literal}'`).join(' | ');
          item.parsedType = {text};
          item.type = {text: literals.length > writtenOut ? namedText(item.type.text, type, checker) : text};
        }
      }
    },
  };
}
