/** The ids of a list attribute, each once: `a b`, `a, b`. */
export const idList = (attribute: string): readonly string[] => [
  ...new Set(attribute.split(/[\s,，、;；]+/).filter(Boolean)),
];
