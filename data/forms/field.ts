/** One column of a published table: where its cell stands in a record, and what a cell may hold. */
export interface Field {
  readonly name: string;
  /** Where the value stands in a record: `name.zh`. */
  readonly path: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
  readonly required: boolean;
  /** A record always has the value, and an empty cell is its `null`. */
  readonly nullable?: boolean;
  /** Further constraints, as the Table Schema names them. */
  readonly constraints?: Readonly<Record<string, unknown>>;
}

type Constraints = Readonly<Record<string, unknown>>;

const field =
  (type: Field['type'], required: boolean) =>
  (name: string, description: string, constraints?: Constraints, path = name): Field => ({
    name,
    path,
    type,
    description,
    required,
    ...(constraints && {constraints}),
  });

export const text = field('string', true);
export const maybeText = field('string', false);
export const integer = field('integer', true);
export const maybeInteger = field('integer', false);
export const maybeNumber = field('number', false);
export const day = field('date', true);

/** One word of a closed list. */
export const word = (name: string, description: string, words: readonly string[]): Field =>
  text(name, description, {enum: words});
export const maybeWord = (name: string, description: string, words: readonly string[]): Field =>
  maybeText(name, description, {enum: words});

/** Two columns, one for each language. */
const inBoth =
  (make: typeof text) =>
  (name: string, description: string, path = name): Field[] => [
    make(`${name}_zh`, `${description}, in Chinese`, undefined, `${path}.zh`),
    make(`${name}_en`, `${description}, in English`, undefined, `${path}.en`),
  ];
export const localized = inBoth(text);
export const maybeLocalized = inBoth(maybeText);

/** A value at a path of a record; undefined where there is none. */
export const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], record);

/** A value as its cell; absent and `null` are the empty cell. */
export const cellOf = (record: unknown, {path}: Field): string => {
  const value = valueAt(record, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Puts the value of a cell into a record; of an empty cell nothing, or `null` where the record always has the value. */
export function putCell(record: object, {path, type, nullable}: Field, cell: string): void {
  if (cell === '' && !nullable) return;
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>(
    (parent, key) => (parent[key] ??= {}) as Record<string, unknown>,
    record as Record<string, unknown>,
  );
  const isText = type === 'string' || type === 'date';
  holder[last] = cell === '' ? null : isText ? cell : Number(cell);
}
