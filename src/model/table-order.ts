import type {Table} from './layout.js';

/** The column by which a table is sorted, and the direction. */
export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

/** The factors of the words for large numbers. */
const scales: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The first number of a cell with its scale: `1.2万` is 12 000, `至少 8%` is 8, `−3` is below zero; undefined without any. */
export function numberOf(cell: string): number | undefined {
  const [, sign, digits, scale = ''] =
    /([-−–]?)\s*(\d[\d,]*(?:\.\d+)?)\s*(万亿|[万亿]|(?:thousand|[mbtr]+illion)\b)?/.exec(cell.normalize('NFKC')) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
  return sign ? -value : value;
}

/** Sorts words as a Chinese dictionary does, and numbers in them by size. */
const collator = new Intl.Collator('zh-CN', {numeric: true});

/** Matches `至少8%` and `over 2 million`, not a name with a number in it. */
const beginsWithNumber = /^(?:[a-z]+ ){0,3}[^\d\p{Script=Latin}]{0,4}\d/iu;

/** Whether most cells of a column that have content are numbers. */
function isOfNumbers({columns, rows}: Table, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '');
  const filled = cells.filter((cell) => /[\p{L}\d]/u.test(cell));
  const numbers = filled.filter((cell) => beginsWithNumber.test(cell));
  return columns[column]?.numeric === true || numbers.length * 2 > filled.length;
}

/** The first order of a column: numbers from the largest, words from the beginning of the alphabet. */
const firstOrder = (table: Table, column: number): TableOrder => ({
  column,
  descending: isOfNumbers(table, column),
});

/** The order after a reader selects a column: first its first order, then the other direction, then the order of the figure. */
export function nextOrder(table: Table, order: TableOrder | undefined, column: number): TableOrder | undefined {
  const first = firstOrder(table, column);
  if (order?.column !== column) return first;
  return order.descending === first.descending ? {column, descending: !first.descending} : undefined;
}

/** The rows in an order. Rows without content in that column come last in both directions; equal ones keep their order. */
export function rowsInOrder(table: Table, order: TableOrder | undefined): Table['rows'] {
  if (!order) return table.rows;
  const {column, descending} = order;
  const sign = descending ? -1 : 1;
  const byNumber = isOfNumbers(table, column);
  const keyed = table.rows.map((row) => {
    const cell = row[column] ?? '';
    return {row, key: byNumber ? numberOf(cell) : cell.trim() || undefined};
  });
  return keyed
    .sort(({key: a}, {key: b}) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return sign * (typeof a === 'number' ? a - (b as number) : collator.compare(a, b as string));
    })
    .map(({row}) => row);
}
