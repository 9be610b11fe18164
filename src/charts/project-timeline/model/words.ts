import type {Locale, Milestone} from '../../../../dataset/types.js';
import {formatNumber} from '../../../../model/words/number.js';
import {periodWords} from '../../../../model/words/period.js';
import type * as Details from '../details.js';
import {isMoment, yearOf} from '../milestones/milestone.js';
import {steps} from '../milestones/step.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** Items as one phrase. */
export const list = (items: readonly string[], locale: Locale): string =>
  locale === 'zh'
    ? items.join('、')
    : items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** With a capital, to begin a sentence or a cell. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Years of dated milestones of a certainty, each once, as words. */
function yearsWords(milestones: readonly Milestone[], certainty: Milestone['certainty'], locale: Locale): string {
  const years = new Set(milestones.filter((milestone) => milestone.certainty === certainty).map(yearOf));
  return list(
    [...years].sort((a, b) => a - b).map((year) => periodWords(String(year), locale)),
    locale,
  );
}

/** The title: what, and the years of what is reported and of what is planned; all milestones have a date. */
export function titleOf(
  input: ProjectTimelineInput,
  milestones: readonly Milestone[],
  locale: Locale,
  details?: typeof Details,
): string {
  const subject = details?.subjectWords(input, locale) ?? '';
  const done = yearsWords(milestones, 'stated', locale);
  const planned = yearsWords(milestones, 'planned', locale);
  const parts =
    locale === 'zh'
      ? [done && `${done}进展`, planned && `${planned}计划`]
      : [done && `progress in ${done}`, planned && `plans for ${planned}`];
  const what = parts.filter(Boolean).join(locale === 'zh' ? '，' : ', ');
  if (!what || !subject) return subject || capital(what);
  return subject + {zh: '：', en: ': '}[locale] + what;
}

/** `2022年开工8个、建成20个`: how many projects reached what in a year, each project once for each step. */
function countsOf(
  {projects}: Pick<ProjectTimelineInput, 'projects'>,
  year: number,
  certainty: Milestone['certainty'],
  locale: Locale,
  details?: Pick<typeof Details, 'kindWords'>,
): string {
  const count = (counted: typeof steps) =>
    counted.flatMap(({kinds, zh, en}) => {
      const reached = projects.flatMap((project) => {
        const found = project.milestones.find(
          (one) => kinds.includes(one.kind) && one.certainty === certainty && yearOf(one) === year,
        );
        return found ? [details?.kindWords(found.kind, project, locale)] : [];
      });
      if (reached.length === 0) return [];
      // Among many, one alone is told in the words of its step, as the group that holds it is headed.
      const alike = new Set(reached).size === 1 && (reached[1] || projects.length < 40) && isMoment(kinds[0]);
      const word = (alike && reached[0]) || {zh, en: en[certainty === 'planned' ? 1 : 0]}[locale];
      if (projects.length === 1) return [word];
      return [{zh: `${word}${reached.length}个`, en: `${reached.length} ${word}`}[locale]];
    });
  // What goes on is counted only where nothing begins or ends, so that the sentence stays one.
  const moments = count(steps.filter(({kinds}) => isMoment(kinds[0])));
  const words = moments.length > 0 && projects.length > 1 ? moments : count(steps);
  if (words.length === 0) return '';
  const when = periodWords(String(year), locale);
  if (locale === 'en') return `${list(words, 'en')} in ${when}`;
  return when + (certainty === 'planned' ? '计划' : '') + list(words, 'zh');
}

/** How many projects reached or will reach what in each year; empty where no date is known. */
export function factsOf(
  input: Pick<ProjectTimelineInput, 'projects'>,
  milestones: readonly Milestone[],
  locale: Locale,
  details?: Pick<typeof Details, 'kindWords'>,
): string {
  const years = [...new Set(milestones.map(yearOf))].sort((a, b) => a - b);
  const parts = years.flatMap((year) =>
    (['stated', 'planned'] as const)
      .map((certainty) => countsOf(input, year, certainty, locale, details))
      .filter(Boolean),
  );
  return parts.join(locale === 'zh' ? '；' : '; ');
}

/** How many projects the figure is about, and what of them is known. */
export function summaryOf({projects}: Pick<ProjectTimelineInput, 'projects'>, facts: string, locale: Locale): string {
  const count = formatNumber(projects.length, locale);
  return {zh: `报告点名${count}个项目：${facts}。`, en: `${count} projects named in the report: ${facts}.`}[locale];
}
