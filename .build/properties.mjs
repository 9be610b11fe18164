/**
 * Lit's `@property` and `@state` come out of TypeScript as calls of a helper that calls a decorator
 * that calls `createProperty`. For pages it is that call alone, which saves half a kilobyte an element.
 * A form that this does not know is left as it is.
 */

const decorated = /__decorate\(\[\s*(property|state)\(([^()]*)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\);/g;
const helper = /^var __decorate = \(this && this\.__decorate\) \|\| function [^]*?^};$/m;
const decorators = /^import \{[^}]*\} from 'lit\/decorators\.js';$/m;

const optionsOf = (kind, options) => (kind === 'state' ? '{state: true, attribute: false}' : options || '{}');

export function plainProperties() {
  return {
    name: 'plain-properties',
    transform(code) {
      const plain = code.replace(
        decorated,
        (_, kind, options, owner, name) => `${owner}.createProperty(${name}, ${optionsOf(kind, options)});`,
      );
      if (plain === code || plain.includes('__decorate([')) return undefined;
      return {code: plain.replace(helper, '').replace(decorators, ''), map: null};
    },
  };
}
