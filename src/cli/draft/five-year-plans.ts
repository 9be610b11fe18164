/** The years of a five-year plan (五年规划): the 13th, “十三五”, is that of 2016 to 2020. */
export interface FiveYearPlan {
  readonly from: number;
  readonly to: number;
}

/** A plan that words name as the time of a number. */
export interface NamedPlan extends FiveYearPlan {
  /** 末: the last year of the plan; 以来: since its beginning. */
  readonly part: 'whole' | 'end' | 'since';
}

const ordinals = '一二三四五六七';
/** A plan as the base of a multiple, which is no time of what is compared with it: 是“十一五”末的2倍. */
const base = new RegExp(
  `(?:[是为达到]|相当于)了?“?十[${ordinals}]五”?(?:时期|期间|规划期|末)?的(?=(?:近|约|将近|接近|超过?|逾)?(?:$|\\d))`,
  'g',
);
const named = new RegExp(`(?<![比较于过]“?)“?十([${ordinals}])五”?(时期|期间|规划期|末|以来)`, 'g');

const planOf = (ordinal: string): FiveYearPlan => {
  const from = 2006 + 5 * ordinals.indexOf(ordinal);
  return {from, to: from + 4};
};

/** The last plan with whose end words compare: 较“十二五”末. */
export function planBefore(words: string): FiveYearPlan | undefined {
  const [, ordinal] =
    [...words.matchAll(new RegExp(`[较比]“?十([${ordinals}])五”?(?:时期|规划|期)?末`, 'g'))].at(-1) ?? [];
  return ordinal === undefined ? undefined : planOf(ordinal);
}

/** The plan with all of whose years words compare a sum, as a multiple: 是“十二五”时期的1.2倍. */
export function planOfMultiple(words: string): FiveYearPlan | undefined {
  const ordinal = new RegExp(
    `(?:[是为达到]|相当于)了?“?十([${ordinals}])五”?(?:时期|期间)?(?:总[量和额])?的(?:近|约|将近|接近|超过?|逾)?$`,
  ).exec(words)?.[1];
  return ordinal === undefined ? undefined : planOf(ordinal);
}

/** The last five-year plan that words name as a time: “十四五”期间, “十四五”末, “十四五”以来. */
export function planIn(words: string): NamedPlan | undefined {
  const [, ordinal, part] = [...words.replace(base, '').matchAll(named)].at(-1) ?? [];
  if (ordinal === undefined) return undefined;
  return {...planOf(ordinal), part: part === '末' ? 'end' : part === '以来' ? 'since' : 'whole'};
}

/**
 * The plan that the first words of a heading name as its subject, or the five years from the year of the report on (今后五年);
 * undefined where it names a year or this year too.
 */
export function planOfHeading(heading: string, year: number): FiveYearPlan | undefined {
  if (/今年|20\d\d年/.test(heading)) return undefined;
  if (/(?:今后|未来)(?:五|5)年/.test(heading)) return {from: year, to: year + 4};
  const ordinal = new RegExp(
    `十([${ordinals}])五”?(?:时期|期间|规划期|发展|取得|主要|成就|(?:规划)?(?:主要|奋斗)?目标|工作?回顾)`,
  ).exec(heading)?.[1];
  return ordinal === undefined ? undefined : planOf(ordinal);
}

/** The paragraph before the items with dashes to which a paragraph belongs; empty where it is none of them. */
export function leadOfItems(before: string): string {
  if (!/^[—-]{1,2}(?!\d)/.test(before.slice(before.lastIndexOf('\n') + 1))) return '';
  return before.split('\n').findLast((paragraph) => /^[^—-]/.test(paragraph)) ?? '';
}

/** The plan to which a paragraph of a part belongs whose heading names one: from a sentence on that begins with another, that other; without one, the plan that leads in its items. */
export function planOfPart(heading: FiveYearPlan | undefined, before: string): FiveYearPlan | undefined {
  if (!heading) return planIn(leadOfItems(before).slice(0, 12));
  const begins = new RegExp(`(?:^|[。\\n])“?十([${ordinals}])五”?(?:时期|期间)`, 'g');
  const ordinal = [...before.matchAll(begins)].at(-1)?.[1];
  return ordinal === undefined ? heading : planOf(ordinal);
}
