/** Reads an attribute that has a list of values: anything else reads as the first, and warns once with the list. */
export function keyword<Value extends string>(
  tag: string,
  name: string,
  value: string,
  valid: readonly Value[],
): Value {
  const found = valid.find((candidate) => candidate === value);
  if (found === undefined && value !== '')
    void import('./keyword-warning.js').then(({warn}) => warn(tag, name, value, valid));
  return found ?? valid[0];
}
