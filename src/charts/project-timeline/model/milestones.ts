import {isPagesOwn} from '../../../dataset/query/report.js';
import type {Locale, Milestone, MilestoneKind, Project, Report} from '../../../dataset/types.js';
import {sectionWords} from '../../../model/words/citation.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../model/words/period-words.js';

/** Whether milestones of a kind happen once; the others are work that goes on. */
export const isMoment = (kind: MilestoneKind): boolean => kind !== 'ongoing' && kind !== 'proposed';

/** Whether a milestone can be drawn: its period can be read. */
export const isDated = ({period}: Milestone): boolean => spanOfPeriod(period) !== undefined;

/** The milestones of a project that can be drawn. */
export const datedMilestones = ({milestones}: Project): readonly Milestone[] => milestones.filter(isDated);

/** The year that a milestone is counted in: the one in which its period ends. */
export const yearOf = ({period}: Milestone): number => Math.ceil(spanOfPeriod(period)?.to ?? NaN) - 1;

/** A step of a project's life: milestones that are counted together, and their name where their own words differ. */
export interface Step {
  /** Its value in the attribute `milestone`. */
  readonly id: string;
  readonly kinds: readonly MilestoneKind[];
  readonly zh: string;
  /** The words for what was reached, for what is planned, and by themselves as a name. */
  readonly en: readonly [stated: string, planned: string, name: string];
}

/** In the order of a project's life. */
export const steps: readonly Step[] = [
  {id: 'start', kinds: ['started', 'planned-start'], zh: '开工或启动', en: ['started', 'to start', 'Start']},
  {id: 'finish', kinds: ['completed', 'planned-completion'], zh: '建成或完成', en: ['finished', 'to finish', 'Finish']},
  {
    id: 'open',
    kinds: ['opened', 'in-use', 'planned-opening'],
    zh: '启用或成立',
    en: ['opened or set up', 'to open or be set up', 'Open or set up'],
  },
  {id: 'ongoing', kinds: ['ongoing'], zh: '推进', en: ['under way', 'to push ahead', 'Push ahead']},
  {
    id: 'proposed',
    kinds: ['proposed'],
    zh: '谋划或争创',
    en: ['proposed or sought', 'proposed or sought', 'Propose or seek'],
  },
];

/** The step that a milestone belongs to. */
export const stepOf = (kind: MilestoneKind): Step => steps.find(({kinds}) => kinds.includes(kind))!;

/** Kinds of projects by how they come about; all other kinds are built. */
const waysOfKinds: readonly (readonly string[])[] = [
  ['event'],
  ['institution', 'fund'],
  ['recognition'],
  ['programme', 'campaign', 'pilot', 'plan', 'platform', 'digital', 'renewal', 'land', 'ecology', 'farm'],
];

/** The words for milestones of what is built, then of what is held, set up, awarded or carried out where they differ. */
const names: Readonly<Record<Locale, Readonly<Record<MilestoneKind, readonly string[]>>>> = {
  zh: {
    started: ['开工', '启动', '启动', '入选', '启动'],
    completed: ['建成', '完成', '完成', '获评', '完成'],
    opened: ['启用', '举办', '成立', '获评', '启用'],
    'in-use': ['启用', '举办', '启用', '获评', '启用'],
    'planned-start': ['开工', '启动', '启动', '争创', '启动'],
    'planned-completion': ['建成', '完成', '完成', '争创', '完成'],
    'planned-opening': ['启用', '举办', '成立', '争创', '启用'],
    ongoing: ['推进'],
    proposed: ['谋划', '谋划', '谋划', '争创', '谋划'],
  },
  en: {
    started: ['started', 'started', 'started', 'selected', 'started'],
    completed: ['finished', 'held', 'set up', 'awarded', 'finished'],
    opened: ['opened', 'held', 'set up', 'awarded', 'launched'],
    'in-use': ['opened', 'held', 'set up', 'awarded', 'launched'],
    'planned-start': ['to start', 'to start', 'to start', 'sought', 'to start'],
    'planned-completion': ['to finish', 'to be held', 'to be set up', 'sought', 'to finish'],
    'planned-opening': ['to open', 'to be held', 'to be set up', 'sought', 'to launch'],
    ongoing: ['under way'],
    proposed: ['proposed', 'proposed', 'proposed', 'sought', 'proposed'],
  },
};

/** The word that milestones of a kind are counted under, whatever word the report uses: `开工`, `to start`. */
export function kindWords(kind: MilestoneKind, project: Project, locale: Locale): string {
  const words = names[locale][kind];
  return words[waysOfKinds.findIndex((kinds) => kinds.includes(project.kind)) + 1] ?? words[0];
}

/**
 * The word beside a milestone's symbol: the report's own in Chinese, the word of its kind in English. Planned work that
 * goes on does not take the report's word: 加快 and 发挥 say nothing without their object.
 */
export function milestoneWords({kind, certainty, source}: Milestone, project: Project, locale: Locale): string {
  const vague = kind === 'ongoing' && certainty === 'planned';
  if (vague && locale === 'en') return 'to push ahead';
  const own = locale === 'zh' ? (vague ? '' : source.literal) : kind === 'in-use' ? 'in use' : '';
  return own || kindWords(kind, project, locale);
}

/** The words of a period without its year, where there are any left: `约6月前`, `by about June`. */
export function withinYearWords(period: string, locale: Locale): string {
  const words = roughPeriodWords(period, locale);
  return /-/.test(period) && !/\d\/\d/.test(period) ? words.replace(/\d{4}年|( of)? ?\b\d{4}$/, '') : '';
}

/** Whether a milestone was reached, in words; what is under way does not count as done. */
export function certaintyWords({certainty, kind}: Milestone, locale: Locale): string {
  if (certainty === 'planned') return {zh: '计划', en: 'planned'}[locale];
  return isMoment(kind) ? {zh: '已做', en: 'done'}[locale] : {zh: '进行中', en: 'in progress'}[locale];
}

/** The text of a milestone's mark, for tip and screen reader. */
export function milestoneMarkWords(milestone: Milestone, project: Project, report: Report, locale: Locale): string {
  const {period, source} = milestone;
  const what = milestoneWords(milestone, project, locale);
  const when = roughPeriodWords(period, locale);
  const certainty = certaintyWords(milestone, locale);
  const section = sectionWords(report, source.section, locale);
  const name = project.name[locale];
  if (isPagesOwn(report)) {
    const from = section && {zh: `来源：${section}`, en: ` Source: ${section}`}[locale];
    return locale === 'zh'
      ? `${name}：${what}，${when}（${certainty}）。${from}`
      : `${name}: ${what}, ${when} (${certainty}).${from}`;
  }
  return locale === 'zh'
    ? `${name}：${what}，${when}（${certainty}）。“${source.quote}”，${section}`
    : `${name}: ${what}, ${when} (${certainty}). “${source.quote}”, ${section}`;
}
