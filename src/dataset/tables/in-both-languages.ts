import {csvFormatRows, csvParseRows} from 'd3-dsv';

/** A table whose empty English cells were filled with the Chinese of their row, and how many they were. */
export interface Completed {
  readonly csv: string;
  readonly filled: number;
}

const pairs = (header: readonly string[]): (readonly [zh: number, en: number])[] =>
  header.flatMap((name, zh) =>
    name.endsWith('_zh')
      ? [name.replace(/_zh$/, '_en'), name.replace(/_zh$/, '_en_one'), name.replace(/_zh$/, '_en_other')]
          .map((english) => [zh, header.indexOf(english)] as const)
          .filter(([, en]) => en >= 0)
      : [],
  );

/** Fills empty English cells with the Chinese of their row, so that an author may write in one language only. */
export function inBothLanguages(csv: string): Completed {
  const [header = [], ...records] = csvParseRows(csv.replace(/^\ufeff/, ''));
  let filled = 0;
  for (const record of records)
    for (const [zh, en] of pairs(header))
      if (record[en] === '' && record[zh]) {
        record[en] = record[zh];
        filled++;
      }
  return {csv: filled > 0 ? `${csvFormatRows([header, ...records])}\n` : csv, filled};
}
