import {nearest} from '../dataset/nearest.js';

const warned = new Set<string>();

/** Says once that a value is outside its list, how it is read, and what was probably meant. */
export function warn(tag: string, name: string, value: string, valid: readonly string[]): void {
  const message = `<${tag}> ${name}="${value}" reads as "${valid[0]}". Valid: ${valid.join(', ')}.`;
  const meant = nearest(value, valid);
  if (!warned.has(message)) console.warn(meant ? `${message} Did you mean "${meant}"?` : message);
  warned.add(message);
}
