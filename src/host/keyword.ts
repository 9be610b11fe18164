/** Reads an attribute that has a list of values: anything else reads as the first, and warns once with the list. */
export function keyword<Value extends string>(
  tag: string,
  name: string,
  value: string,
  valid: readonly Value[],
): Value {
  if (valid.includes(value as Value)) return value as Value;
  if (value)
    import('./keyword-warning.js').then(
      ({warn}) => warn(tag, name, value, valid),
      // A page without the file has no warning.
      () => {},
    );
  return valid[0];
}
