import type {Dataset} from '../../../dataset/types.js';
import {fiscalYears} from '../../../model/words/period.js';
import type {Problem} from '../../problems.js';
import {readByRules} from './rule-reading.js';

/** The years of a period; of a fiscal year, the one in which it begins. */
const yearsOf = (period: string): number[] =>
  [...(fiscalYears(period) || period).matchAll(/(?<!\d)\d{4}/g)].map(([year]) => Number(year));

/** The year of the report's targets: the most frequent one, or that of its delivery where no year occurs three times. */
function yearOf({report, observations}: Dataset): number {
  const counts = new Map<number, number>();
  for (const {role, period} of observations)
    if (role === 'target') for (const year of yearsOf(period)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 ? most[0] : Number(report.delivered.slice(0, 4));
}

/** The heading of a section after that of the part it is in. */
function headingsOf({sections}: Dataset['report']): (id: string) => string {
  const headingOf = (id: string) => sections.find((section) => section.id === id)?.heading?.zh ?? '';
  return (id) => `${headingOf(id.split('.')[0])} ${headingOf(id)}`;
}

/** The five-year plan that a heading names; empty where it names none. */
const planOf = (heading: string): string => /十[三四五六]五/.exec(heading)?.[0] ?? '';

/** Results are of the year before the report and targets of its own year, unless the sentence names another year. */
export function yearWarnings(dataset: Dataset, text?: string): Problem[] {
  const year = yearOf(dataset);
  const sentenceAt = (start: number, end: number) => {
    const [before, after] = [text?.slice(Math.max(0, start - 200), start) ?? '', text?.slice(end, end + 20) ?? ''];
    const sentenceEnd = /\p{Script=Han}/u.test(before + after) ? /[。\n]/ : /[.!?]\s/;
    return (before.split(sentenceEnd).at(-1) ?? '') + after;
  };
  const warn = (path: string, period: string, wanted: number, words: string): Problem[] => {
    const others = yearsOf(period).filter((one) => one !== wanted);
    if (others.length === 0 || others.every((one) => words.includes(String(one)))) return [];
    // A sentence may name only the second year of a fiscal year: "by June 2026".
    if (fiscalYears(period) && words.includes(period.slice(8, 12))) return [];
    if (/五年|十[三四五六]五|去年|上年|今明|未来|今后|本届/.test(words)) return [];
    return [
      {
        path,
        message: `${period} is neither ${wanted} nor a year that its sentence names`,
        advice: `Look whether it should be ${wanted}.`,
        severity: 'warning',
        zh: {message: `${period}既不是${wanted}年，句中也没有出现这个年份`, advice: `请核对是否应为${wanted}。`},
      },
    ];
  };
  const headingOf = headingsOf(dataset.report);
  return dataset.observations.flatMap(({role, period, source}, index) => {
    if (role === 'context') return [];
    const words = sentenceAt(source.start, source.end) + source.quote + planOf(headingOf(source.section));
    return warn(`observations[${index}].period`, period, role === 'target' ? year : year - 1, words);
  });
}

/** Headings of the parts that look back and of those that look ahead. */
const review = /回顾|工作总结|[一二三四五]年来|取得的?(?:成绩|成就)/;
const plan = /目标|任务|安排|打算|展望|重点工作/;

/** Whether a section looks back or ahead by its heading, or that of the part it is in; undefined where they do not say. */
function partsOf(report: Dataset['report']): (id: string) => 'actual' | 'target' | undefined {
  const headingOf = headingsOf(report);
  return (id) => {
    const heading = headingOf(id);
    return review.test(heading) ? 'actual' : plan.test(heading) ? 'target' : undefined;
  };
}

/** What the part that looks ahead says of a project is planned, unless its sentence speaks of what has been. */
export function milestoneWarnings({report, projects}: Dataset): Problem[] {
  const partOf = partsOf(report);
  return projects.flatMap(({name, milestones}, index) =>
    milestones.flatMap(({certainty, kind, source}, at): Problem[] => {
      const isPlan = partOf(source.section) === 'target';
      if (!isPlan || certainty === 'planned' || kind === 'ongoing' || kind === 'in-use') return [];
      if (/去年|上年|已|20\d\d年/.test(source.quote)) return [];
      return [
        {
          path: `projects[${index}].milestones[${at}].certainty`,
          message: `“${name.zh}” is recorded as done, but stands in the part that looks ahead`,
          advice: 'Look whether it is planned.',
          severity: 'warning',
          zh: {message: `“${name.zh}”记为已发生，但位于部署部分`, advice: '请核对是否为计划。'},
        },
      ];
    }),
  );
}

/** The months that a text names with digits, as EDTF writes them: 6月底前 is 06. */
const monthsIn = (words: string): readonly string[] =>
  [...words.matchAll(/(?<!\d)(1[0-2]|[1-9])月/g)].map(([, month]) => month.padStart(2, '0'));

/** The month of a milestone is one of those that its quote names, if it names any. */
export function monthWarnings({projects}: Dataset): Problem[] {
  return projects.flatMap(({name, milestones}, index) =>
    milestones.flatMap(({period, source}, at): Problem[] => {
      const recorded = [...period.matchAll(/\d{4}-(0[1-9]|1[0-2])/g)].map(([, month]) => month);
      const named = monthsIn(source.quote);
      if (recorded.length === 0 || named.length === 0 || recorded.some((month) => named.includes(month))) return [];
      const months = named.map((month) => `${Number(month)}月`);
      return [
        {
          path: `projects[${index}].milestones[${at}].period`,
          message: `“${name.zh}” is recorded as ${period}, but its quote names ${months.join(', ')}`,
          advice: 'Look whether the month is right.',
          severity: 'warning',
          zh: {
            message: `“${name.zh}”记为${period}，但引文写的是${months.join('、')}`,
            advice: '请核对月份。',
          },
        },
      ];
    }),
  );
}

/** The part that looks back has results, and the part that looks ahead targets, unless the sentence says otherwise. */
export function roleWarnings({report, observations}: Dataset, text?: string): Problem[] {
  const partOf = partsOf(report);
  const rolesIn = (section: string) => {
    const part = section.split('.')[0];
    const inside = observations.filter(({source, role}) => source.section.split('.')[0] === part && role !== 'context');
    const targets = inside.filter(({role}) => role === 'target').length;
    if (inside.length < 12) return undefined;
    return targets <= inside.length * 0.08 ? 'actual' : targets >= inside.length * 0.92 ? 'target' : undefined;
  };
  const byRules = text === undefined ? undefined : readByRules(text);
  return observations.flatMap(({role, source}, index): Problem[] => {
    if (role === 'context') return [];
    const wanted = partOf(source.section) ?? rolesIn(source.section);
    if (wanted === undefined || wanted === role) return [];
    // Its sentence may refer to another year, such as 去年 or 到2025年; with the text, the rules of `draft` read that.
    if (byRules && byRules.get(source.start)?.role === role) return [];
    if (!byRules && (role === 'target' ? /将|目标|力争|确保|年底前|到20/ : /去年|上年|已/).test(source.quote))
      return [];
    const part = wanted === 'actual' ? 'looks back' : 'looks ahead';
    return [
      {
        path: `observations[${index}].role`,
        message: `it is called ${role === 'target' ? 'a target' : 'a result'}, but stands in the part that ${part}`,
        advice: `Look whether it should be "${wanted}".`,
        severity: 'warning',
        zh: {
          message: `标为${role === 'target' ? '目标' : '实际'}，但位于${wanted === 'actual' ? '回顾' : '部署'}部分`,
          advice: `请核对是否应为 "${wanted}"。`,
        },
      },
    ];
  });
}
