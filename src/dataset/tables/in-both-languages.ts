import type {ReportFacts} from './compile.js';

/** A table whose empty English cells were filled with the Chinese of their row, and how many they were. */
export interface Completed {
  readonly rows: readonly (readonly string[])[];
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
export function inBothLanguages([header = [], ...records]: readonly (readonly string[])[]): Completed {
  let filled = 0;
  const completed = records.map((record) => {
    const cells = [...record];
    for (const [zh, en] of pairs(header))
      if (cells[en] === '' && cells[zh]) {
        cells[en] = cells[zh];
        filled++;
      }
    return cells;
  });
  return {rows: [header, ...completed], filled};
}

/** The facts of `report.json`, with the Chinese where the English is empty. */
export function factsInBothLanguages(facts: ReportFacts): ReportFacts {
  const both = <Words extends {readonly zh: string; readonly en: string}>(words: Words) =>
    words?.en ? words : {...words, en: words?.zh ?? ''};
  return {...facts, title: both(facts.title), publisher: both(facts.publisher)};
}
