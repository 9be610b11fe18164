/** The words with which a sentence begins that compares all of its numbers with a year: 与2015年相比. */
const comparedAtStart = /^(?:[比较与]|相[较对]于)20\d\d年(?:相比|比)?[,，]/;

/** Words that compare what follows them in the paragraph too: 比2015年(下同)增长. */
const comparedAlike = /[比较与]20\d\d年\(以?下同\)/;

/** The words that compare all the numbers after them with a year; empty where none do. */
export const comparisonOfAll = (sentence: string, paragraph: string): string =>
  (comparedAtStart.exec(sentence) ?? comparedAlike.exec(paragraph))?.[0] ?? '';

/** The year with which words compare, if it is some years before the last: 较2015年增长. */
export const baseIn = (words: string, last: number): number | undefined =>
  [...words.matchAll(/(?:[比较与是为]|相[较对]于)(20\d\d)年/g)]
    .map(([, base]) => Number(base))
    .findLast((base) => base < last - 1);
