import {isPagesOwn} from '../../../../dataset/query/report.js';
import type {Locale, Milestone, MilestoneKind, Project, Report} from '../../../../dataset/types.js';
import {sectionWords} from '../../../../model/words/citation.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {isMoment} from './milestone.js';

/** How projects come about, by their kind: all others are built. */
const ways = [
  /^$/,
  /^(event)$/,
  /^(institution|fund)$/,
  /^(recognition)$/,
  /^(programme|campaign|pilot|plan|platform|digital|renewal|land|ecology|farm)$/,
];

/** What a milestone is called for what is built, held, set up, awarded or carried out. */
const names: Readonly<Record<Locale, Readonly<Record<MilestoneKind, string>>>> = {
  zh: {
    started: '开工 启动 启动 入选 启动',
    completed: '建成 完成 完成 获评 完成',
    opened: '启用 举办 成立 获评 启用',
    'in-use': '启用 举办 启用 获评 启用',
    'planned-start': '开工 启动 启动 争创 启动',
    'planned-completion': '建成 完成 完成 争创 完成',
    'planned-opening': '启用 举办 成立 争创 启用',
    ongoing: '推进',
    proposed: '谋划 谋划 谋划 争创 谋划',
  },
  en: {
    started: 'started started started selected started',
    completed: 'finished held set_up awarded finished',
    opened: 'opened held set_up awarded launched',
    'in-use': 'opened held set_up awarded launched',
    'planned-start': 'to_start to_start to_start sought to_start',
    'planned-completion': 'to_finish to_be_held to_be_set_up sought to_finish',
    'planned-opening': 'to_open to_be_held to_be_set_up sought to_launch',
    ongoing: 'under_way',
    proposed: 'proposed proposed proposed sought proposed',
  },
};

/** What milestones of a kind are counted as, whatever words the report chose: `开工`, `to start`. */
export function kindWords(kind: MilestoneKind, project: Project, locale: Locale): string {
  const words = names[locale][kind].split(' ');
  const way = ways.findIndex((kinds) => kinds.test(project.kind));
  return (words[Math.max(way, 0)] ?? words[0]).replaceAll('_', ' ');
}

/**
 * The word beside a milestone's symbol: the report's own in Chinese, what it counts as in English. What shall go on
 * has no word of its own: 加快, 发挥 say nothing without their object.
 */
export function milestoneWords({kind, certainty, source}: Milestone, project: Project, locale: Locale): string {
  const vague = kind === 'ongoing' && certainty === 'planned';
  if (vague && locale === 'en') return 'to push ahead';
  const own = locale === 'zh' ? (vague ? '' : source.literal) : kind === 'in-use' ? 'in use' : '';
  return own || kindWords(kind, project, locale);
}

/** The period without its year, where it says more than the year: `约6月前`, `by about June`. */
export function withinYearWords(period: string, locale: Locale): string {
  const words = roughPeriodWords(period, locale);
  return /-/.test(period) && !/\d\/\d/.test(period) ? words.replace(/\d{4}年|( of)? ?\b\d{4}$/, '') : '';
}

/** Whether a milestone was reached, in words; what is under way is not done. */
export function certaintyWords({certainty, kind}: Milestone, locale: Locale): string {
  if (certainty === 'planned') return {zh: '计划', en: 'planned'}[locale];
  return isMoment(kind) ? {zh: '已做', en: 'done'}[locale] : {zh: '进行中', en: 'in progress'}[locale];
}

/** What a mark says when it is pointed at or focused. */
export function milestoneMarkWords(milestone: Milestone, project: Project, report: Report, locale: Locale): string {
  const {period, source} = milestone;
  const what = milestoneWords(milestone, project, locale);
  const when = roughPeriodWords(period, locale);
  const said = certaintyWords(milestone, locale);
  const section = sectionWords(report, source.section, locale);
  const name = project.name[locale];
  if (isPagesOwn(report)) {
    const from = section && {zh: `来源：${section}`, en: ` Source: ${section}`}[locale];
    return locale === 'zh'
      ? `${name}：${what}，${when}（${said}）。${from}`
      : `${name}: ${what}, ${when} (${said}).${from}`;
  }
  return locale === 'zh'
    ? `${name}：${what}，${when}（${said}）。“${source.quote}”，${section}`
    : `${name}: ${what}, ${when} (${said}). “${source.quote}”, ${section}`;
}
