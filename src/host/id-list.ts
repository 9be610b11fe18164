/** The ids of a list, each once: `a b` and `a, b` as an attribute, or an array as a property. */
export const idList = (list: string | readonly string[]): readonly string[] => [
  ...new Set(typeof list === 'string' ? (list.match(/[^\s,，、;；]+/g) ?? []) : list),
];
