import type {Locale} from '../types.js';
import type {ReportFacts} from './compile.js';

/** A table whose empty cells of one language were filled from the other, and how many were filled in each language. */
export interface Completed {
  readonly rows: readonly (readonly string[])[];
  readonly filled: Readonly<Record<Locale, number>>;
}

/** The columns of a text in Chinese and in English; a unit has two of English, of which the plural stands for both. */
function pairsOf(header: readonly string[]): readonly {readonly zh: number; readonly en: readonly number[]}[] {
  return header.flatMap((name, zh) => {
    if (!name.endsWith('_zh')) return [];
    const stem = name.slice(0, -'zh'.length);
    const en = ['en', 'en_other', 'en_one'].map((end) => header.indexOf(stem + end)).filter((at) => at >= 0);
    return [{zh, en}];
  });
}

/** Fills the empty cells of one language with the words of the other, so that an author may write in one language only. */
export function inBothLanguages([header = [], ...records]: readonly (readonly string[])[]): Completed {
  const filled = {zh: 0, en: 0};
  const completed = records.map((record) => {
    const cells = [...record];
    const fill = (at: number, words: string | undefined, locale: Locale) => {
      if (cells[at] !== '' || !words) return;
      cells[at] = words;
      filled[locale]++;
    };
    for (const {zh, en} of pairsOf(header)) {
      fill(zh, cells[en[0]], 'zh');
      for (const at of en) fill(at, cells[zh], 'en');
    }
    return cells;
  });
  return {rows: [header, ...completed], filled};
}

/** The facts of `report.json`, with the words of the other language where one is empty. */
export function factsInBothLanguages(facts: ReportFacts): ReportFacts {
  const both = (words: Partial<ReportFacts['title']> | undefined) => {
    const {zh = '', en = ''} = words ?? {};
    return {...words, zh: zh || en, en: en || zh};
  };
  return {...facts, title: both(facts.title), publisher: both(facts.publisher)};
}
