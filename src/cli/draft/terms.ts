/** Words for the five years of a term of office. */
const term =
  /(?:过去|近|这|前)五年|五年来|本届(?:人民)?政府(?:任期|以来|履职|工作回顾|[^,，。;；]{1,8}以来)|五年间|五年累计|5年来|过去5年/;
/** The first words of a part on the five years of a term, or on the years of one that have passed. */
export const ofTerm = /^(?:刚刚)?(?:过去的?|这)[二两三四五2-5]年|^[二两三四五2-5]年来|^[^,，。]{2,24}以来的五年/;

/** Words for a number of years of a term, in a heading or where a paragraph or a sentence begins: 过去四年, 四年来. */
const partOfTerm = /^[^,，。;；\d]{0,6}?(?:(?:过去的?|这)([两二三四2-4])年|(?<!十)([两二三四2-4])年(?:多?来|间))/;

/** The number of years of the term of which words speak; undefined where they speak of none. */
export function yearsOfTerm(words: string): number | undefined {
  const [, past, since] = partOfTerm.exec(words) ?? [];
  const printed = past ?? since;
  if (printed !== undefined) return Number(printed) || ' 一二三四'.indexOf(printed.replace('两', '二'));
  return term.test(words) ? 5 : undefined;
}
