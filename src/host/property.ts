import type {LitElement, PropertyDeclaration} from 'lit';
import {warnOnce} from './warn-once.js';

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Reads a number; undefined for an empty text, and NaN with a warning for a text that is no number. */
function toNumber(value: unknown, tag: string, name: string): number | undefined {
  const text = String(value).normalize('NFKC').replace(/[−–]/, '-').trim();
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  warnOnce(`<${tag}> ${name}="${text}" is not a number and is ignored.`);
  return NaN;
}

/**
 * Converts a value that a page or a framework sets, by the property's type, as the DOM's own properties do: strings for
 * numbers, numbers for strings, and `undefined`, `null` or a removed attribute for the absence of a value. An absent text
 * is `''`, an absent or empty number `undefined`; one that cannot be read is NaN, with a warning. Objects and lists stay
 * as they are.
 */
function convert(value: unknown, {type, attribute}: PropertyDeclaration, tag: string, name: string): unknown {
  if (attribute === false) return value ?? undefined;
  if (type === Boolean) return value === '' || Boolean(value);
  if (type === Number) return isAbsent(value) ? undefined : toNumber(value, tag, name);
  if (isAbsent(value)) return '';
  return typeof value === 'object' ? value : (value as string | number | boolean).toString();
}

/** A decorator of a field of an element. */
type FieldDecorator = (prototype: LitElement, name: string) => void;

const createProperty = (prototype: LitElement, name: string, declaration: PropertyDeclaration): void =>
  (prototype.constructor as typeof LitElement).createProperty(name, declaration);

/** A field that the page does not see, whose changes draw the element anew. */
export const state = (): FieldDecorator => (prototype, name) =>
  createProperty(prototype, name, {state: true, attribute: false});

/** A property of an element, declared to Lit, with a setter that converts every value, whether an attribute, a script or a framework sets it. */
export function property(options: PropertyDeclaration = {}): FieldDecorator {
  // Lit itself would read an empty attribute as zero.
  const declaration: PropertyDeclaration =
    options.type === Number ? {...options, converter: (attribute) => attribute} : options;
  return (prototype, name) => {
    createProperty(prototype, name, declaration);
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: LitElement, value: unknown) {
        accessor.set!.call(this, convert(value, options, this.localName, name));
      },
    });
  };
}
