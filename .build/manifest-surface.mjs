const isPublic = ({privacy, static: isStatic, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]/.test(name);

/** What a page meets: elements, what they inherit, and their events. */
const isMet = ({customElement, superclass}) => customElement || superclass?.name === 'Event';

/** The analyzer writes the `?` of a property once more as a type. */
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
  // Only what the doc comment lists: the analyzer takes the arguments of an event's constructor for names of events.
  declaration.events &&= declaration.events.filter(({description}) => description);
  for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
    item.type &&= withoutUndefined(item.type);
}

/** An element registers itself by a method that the analyzer cannot see through. */
const definitionOf = ({tagName, name}, module) => ({
  kind: 'custom-element-definition',
  name: tagName,
  declaration: {name, module},
});

function publishModule(module) {
  module.path = published(module.path);
  module.declarations = module.declarations.filter(isMet);
  module.declarations.forEach(publishDeclaration);
  const names = module.declarations.map(({name}) => name);
  module.exports = [
    ...module.exports.filter(({kind, declaration}) => kind === 'js' && names.includes(declaration.name)),
    ...module.declarations.filter(({tagName}) => tagName).map((element) => definitionOf(element, module.path)),
  ];
  publishReferences(module.declarations);
  publishReferences(module.exports);
}

/** Leaves in the manifest what a page may use, under the paths that are published. */
export function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules.forEach(publishModule);
      customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length);
    },
  };
}
