import {warnOnce} from './warn-once.js';

/** Warns of a value outside its list. The search for a similar one is loaded with the first such value. */
async function warn(tag: string, name: string, value: string, valid: readonly string[]): Promise<void> {
  const message = `<${tag}> ${name}="${value}" reads as "${valid[0]}". Valid: ${valid.join(', ')}.`;
  const suggestion = await import('../dataset/nearest.js').then(
    ({nearest}) => nearest(value, valid),
    () => undefined,
  );
  warnOnce(suggestion ? `${message} Did you mean "${suggestion}"?` : message);
}

/** Reads an attribute that has a list of values: anything else reads as the first, and warns once with the list. */
export function keyword<Value extends string>(
  tag: string,
  name: string,
  value: string,
  valid: readonly Value[],
): Value {
  if (valid.includes(value as Value)) return value as Value;
  if (value) void warn(tag, name, value, valid);
  return valid[0];
}

/** The ids of a list, each once: `a b` and `a, b` as an attribute, or an array as a property. */
export const idList = (list: string | readonly string[]): readonly string[] => [
  ...new Set(typeof list === 'string' ? (list.match(/[^\s,，、;；]+/g) ?? []) : list),
];
