const warned = new Set<string>();

/** Reads an attribute that has a list of values: anything else reads as the first, and warns once with the list. */
export function keyword<Value extends string>(
  tag: string,
  name: string,
  value: string,
  valid: readonly Value[],
): Value {
  const found = valid.find((candidate) => candidate === value);
  if (found !== undefined || value === '') return found ?? valid[0];
  const message = `<${tag}> ${name}="${value}" reads as "${valid[0]}". Valid: ${valid.join(', ')}.`;
  if (!warned.has(message)) void warn(message, value, valid);
  warned.add(message);
  return valid[0];
}

async function warn(message: string, value: string, valid: readonly string[]): Promise<void> {
  const {nearest} = await import('../dataset/nearest.js');
  const meant = nearest(value, valid);
  console.warn(meant ? `${message} Did you mean "${meant}"?` : message);
}
