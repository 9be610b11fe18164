const isPublic = ({privacy, static: isStatic, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]/.test(name);

/** Whether a declaration is public: an element, with the members that it inherits, or an event. */
const isPublicDeclaration = ({customElement, superclass}) => customElement || superclass?.name === 'Event';

/** The type of a property without `| undefined`, which the analyzer adds for the `?`. */
const withoutUndefined = (type) => ({...type, text: type.text.replace(/( \| undefined)+$/, '')});

/** `src/charts/target-gauge/element.ts` is published as `dist/npm/charts/target-gauge/element.js`. */
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');

/** Publishes every reference to a module. */
function publishReferences(value) {
  if (typeof value !== 'object' || value === null) return;
  if (value.module) value.module = published(value.module);
  Object.values(value).forEach(publishReferences);
}

function publishDeclaration(declaration) {
  declaration.members &&= declaration.members.filter(isPublic);
  // Only events of the doc comment have a description: the analyzer also reads arguments of event constructors as names of events.
  declaration.events &&= declaration.events.filter(({description}) => description);
  for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
    item.type &&= withoutUndefined(item.type);
}

/** The definition of an element, since the analyzer does not recognize the method by which elements register themselves. */
const definitionOf = ({tagName, name}, module) => ({
  kind: 'custom-element-definition',
  name: tagName,
  declaration: {name, module},
});

function publishModule(module) {
  module.path = published(module.path);
  module.declarations = module.declarations.filter(isPublicDeclaration);
  module.declarations.forEach(publishDeclaration);
  const names = module.declarations.map(({name}) => name);
  module.exports = [
    ...module.exports.filter(({kind, declaration}) => kind === 'js' && names.includes(declaration.name)),
    ...module.declarations.filter(({tagName}) => tagName).map((element) => definitionOf(element, module.path)),
  ];
  publishReferences(module.declarations);
  publishReferences(module.exports);
}

/** Reduces the manifest to the public declarations, with the paths of the published files. */
export function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules.forEach(publishModule);
      customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length);
    },
  };
}
