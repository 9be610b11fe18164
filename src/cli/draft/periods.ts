import type {Role} from '../../dataset/types.js';
import type {DraftSection} from './sections.js';

/** The period of a number, and whether it is a result or a target. */
export interface Timing {
  readonly role: Role;
  /** EDTF. */
  readonly period: string;
  readonly confidence: number;
  readonly rule: string;
}

/** A year that is not the period of the number: 比2019年, 2000年前, 2020年以来. */
const comparing = /(?:[比较同超]|相当于|与)(?:20\d\d年|去年|上年)[^,，。;；\d]{0,4}|20\d\d年(?:前|以来|以前|建成|版)/g;

/** Words that announce goals. */
export const goalWords = /预期目标|主要目标|发展目标|工作目标|目标是|目标为|奋斗目标|目标任务(?:是|为)/;
const promised = /力争|争取|确保|计划|拟|将(?=[实新建完达推开投])|预计/;
const past =
  /(?:^|[,，;；:：])(?:去年|上年|过去一年|一年来)|(?:已|已经)(?:达|超|有|建|完|累|覆)|(?:目前|截至|现有|历年)/;
/** Words for the five years of a term of office. */
const term = /(?:过去|近|这|前)五年|五年来|本届政府(?:任期|以来)|五年间|5年来|过去5年/;
/** Words for a target of several years. */
const further = /(?:未来|今后)(?:[三五35])年|到“?十[四五六]五”?末/;

/** The words from which the period of a number is read. */
export interface Wording {
  /** The clause, up to the number. */
  readonly clause: string;
  /** The sentence, up to the number. */
  readonly sentence: string;
  /** The words after the number in its clause. */
  readonly after: string;
  /** Whether goals were announced earlier in the paragraph. */
  readonly isAfterGoals: boolean;
}

/** The years that words name, without those of comparisons. */
const yearsIn = (words: string): number[] =>
  [...words.replace(comparing, '').matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year));

/** A part of a year: 上半年, 一季度, 1-11月. */
function partOf(words: string, year: number): string | undefined {
  const [, from, to] = /(\d{1,2})[-—~至](\d{1,2})月(?!日)/.exec(words) ?? [];
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  if (from && to) return `${month(Number(from))}/${month(Number(to))}`;
  const first = /前(\d{1,2})个月/.exec(words)?.[1];
  if (first) return `${month(1)}/${month(Number(first))}`;
  if (/上半年/.test(words)) return `${month(1)}/${month(6)}`;
  if (/前三季度/.test(words)) return `${month(1)}/${month(9)}`;
  return /(?:一|第一|1)季度/.test(words) ? `${month(1)}/${month(3)}` : undefined;
}

/** Reads the period of a number from its section and the words around it. @param year The year of the report's targets. */
export function timingOf(
  section: DraftSection,
  {clause, sentence, after, isAfterGoals}: Wording,
  year: number,
): Timing {
  const near = yearsIn(clause);
  const named = near.at(-1) ?? yearsIn(sentence).at(-1);
  const isGoal = isAfterGoals || goalWords.test(sentence);
  const timing = (role: Role, period: string | number, confidence: number, rule: string): Timing => ({
    ...{role, period: String(period), confidence, rule},
  });
  const due = /(?:到|至)(20\d\d)年|(20\d\d)年(?:底|末)?(?:前|达到|力争)/.exec(clause) ?? /到(20\d\d)年/.exec(sentence);
  if (due && Number(due[1] ?? due[2]) >= year) return timing('target', due[1] ?? due[2], 0.9, 'due-year');
  if (section.role === 'actual' && !isGoal) {
    const part = partOf(clause, named ?? section.year);
    if (part) return timing('actual', part, 0.85, 'part-of-year');
    if (named !== undefined && named >= year && promised.test(sentence))
      return timing('target', named, 0.8, 'named-year');
    if (named !== undefined && near.length > 0 && named < year) return timing('actual', named, 0.85, 'named-year');
    if (term.test(sentence) && !/[增降]/.test(clause.slice(-6)))
      return timing('actual', `${section.year - 4}/${section.year}`, 0.6, 'term');
    if (/今年/.test(sentence) && promised.test(sentence)) return timing('target', year, 0.7, 'this-year');
    return timing('actual', section.year, 0.95, 'review-part');
  }
  if (
    /去年|上年/.test(clause.replace(comparing, '').replace(/[比较][^,，]*(?:去年|上年)/, '')) &&
    !promised.test(clause)
  )
    return timing('actual', year - 1, 0.85, 'last-year');
  if (named !== undefined && named < year && (near.length > 0 || !isGoal))
    return timing('actual', named, 0.75, 'named-year');
  if (named !== undefined && named >= year && near.length > 0) return timing('target', named, 0.9, 'named-year');
  if (past.test(clause) || /^(?:在校|的?饭碗)/.test(after)) return timing('actual', year - 1, 0.6, 'already');
  if (further.test(sentence)) return timing('target', `${year}/${year + 4}`, 0.5, 'further-years');
  return timing(
    'target',
    Math.max(section.role === 'target' ? section.year : year, year),
    isGoal ? 0.98 : 0.93,
    isGoal ? 'goals' : 'plan-part',
  );
}
