import manifest from '../dist/custom-elements.json' with {type: 'json'};

/** What the stories read of the custom elements manifest, which is made from the doc comments. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  /** The strings that it may be, where it may be nothing else. */
  readonly parsedType?: {readonly text: string};
}

export interface Member extends Item {
  readonly kind: string;
  /** The attribute that sets it, where there is one. */
  readonly attribute?: string;
}

export interface ElementDeclaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

const published: unknown = manifest;
const {modules} = published as {readonly modules: readonly {readonly declarations: readonly ElementDeclaration[]}[]};

/** Every element of the package. */
export const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
