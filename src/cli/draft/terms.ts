/** Words for the five years of a term of office. */
const term =
  /(?:过去|近|这|前)五年|五年来|本届(?:人民)?政府(?:任期|以来|履职|工作回顾|[^,，。;；]{1,8}以来)|五年间|(?<!未来|今后|[后用])五年(?:累计|共|完成|新增|建成|投入|实施|引进|争取)|5年来|过去5年/;
/** The first words of a part on the five years of a term, or on the years of one that have passed. */
export const ofTerm = /^(?:刚刚)?(?:过去的?|这)[二两三四五2-5]年|^[二两三四五2-5]年来|^[^,，。]{2,24}以来的五年/;

/** Words for a number of years of a term, in a heading or where a paragraph or a sentence begins: 过去四年, 四年来. */
const partOfTerm = /^[^,，。;；\d]{0,6}?(?:(?:过去的?|这)([两二三四2-4])年|(?<!十)([两二三四2-4])年(?:多?来|间))/;

/** The first session of a congress, with which a term begins: 县十七届人大一次会议以来. */
const sinceFirstSession = /^[^,，。;；\n\d]{0,4}?第?[一二三四五六七八九十]+届(?:人大|人民代表大会)第?一次会议以来/;

/** A printed number of years. */
const countOf = (printed: string): number => Number(printed) || ' 一二三四五'.indexOf(printed.replace('两', '二'));

/** The number of years of the term of which words speak; undefined where they speak of none. */
export function yearsOfTerm(words: string): number | undefined {
  const [, past, since] = partOfTerm.exec(words) ?? [];
  const printed = past ?? since;
  if (printed !== undefined) return countOf(printed);
  return term.test(words) || sinceFirstSession.test(words) ? 5 : undefined;
}

/** The number of years of the term on which a heading looks back, also where it names only its government: 第九届人民政府及2021年工作回顾. */
export const yearsOfHeading = (heading: string): number | undefined =>
  yearsOfTerm(heading) ??
  (/第[一二三四五六七八九十]+届(?:人民)?政府[^,，。]{0,12}(?:回顾|总结)/.test(heading) ? 5 : undefined);

/** The first words of a paragraph on a term: 这是综合实力大幅跃升的五年。, ——五年砥砺前行. */
const ofYears =
  /^[^,，。;；\n]{2,40}(?:[、,，][^,，。;；\n]{2,20})?的五年[。,，:：]|^[—─-]*五年(?![内后前以]|规划|计划|行动|攻坚|目标)/;
const since = /^[^,，。;；\n]{0,6}?(20\d\d)年以来/;
/** The fight against poverty (脱贫攻坚战), which was decided upon in the last days of 2015. */
const sinceFight = /^[^,，。;；\n]{0,6}?脱贫攻坚战?(?:打响|启动|开展|实施)以来/;

/** The number of years up to the last one since a year with which words begin: 2018年以来. */
export function yearsSince(words: string, last: number): number | undefined {
  const from = sinceFight.test(words) ? 2016 : Number(since.exec(words)?.[1] ?? last);
  return from >= last ? undefined : last + 1 - from;
}

/** The number of years of which a paragraph speaks from its first words on. */
export const yearsOfParagraph = (paragraph: string, last: number): number | undefined =>
  yearsOfTerm(paragraph.slice(0, 8)) ??
  yearsSince(paragraph, last) ??
  (ofYears.test(paragraph) || sinceFirstSession.test(paragraph) ? 5 : undefined);

/** The number of years over which something rose or fell, before its amount: 三年上升6个位次. */
export function yearsOfRise(lead: string): number | undefined {
  const [, years] =
    /(?:^|[,，、])([两二三四五2-5])年(?:间|内|来|累计|共)?(?:上升|提升|提高|增长|增加|前移|下降|降低|减少)了?$/.exec(
      lead,
    ) ?? [];
  return years === undefined ? undefined : countOf(years);
}
