import {nearest} from '../dataset/nearest.js';

const warned = new Set<string>();

/** Reads an attribute that has a list of values: anything else reads as the first, and warns once with the list. */
export function keyword<Value extends string>(
  tag: string,
  name: string,
  value: string,
  valid: readonly Value[],
): Value {
  if (valid.includes(value as Value)) return value as Value;
  const message = `<${tag}> ${name}="${value}" reads as "${valid[0]}". Valid: ${valid.join(', ')}.`;
  const meant = nearest(value, valid);
  if (value && !warned.has(message)) console.warn(meant ? `${message} Did you mean "${meant}"?` : message);
  warned.add(message);
  return valid[0];
}
