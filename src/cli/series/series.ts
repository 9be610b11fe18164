import {parseArgs} from 'node:util';
import type {Dataset, Locale, Localized} from '../../dataset/types.js';
import {renderPromises} from '../../render/promises/render-promises.js';
import {schemaProblems} from '../checks/schema.js';
import {UsageError} from '../command.js';
import type {CommandResult} from '../command.js';
import {maybeTextOf} from '../files.js';
import {choiceOf, jsonIn} from '../options.js';
import {problemInChinese} from '../messages/in-chinese.js';
import {describeProblem} from '../problems.js';
import type {Surroundings} from '../surroundings.js';
import {joinReports} from './join.js';
import type {Joined} from './join.js';
import {linksCsv, readLinks} from './links.js';
import type {Link} from './links.js';
import {proposeLinks} from './propose.js';
import {languages} from './words.js';

const formats = ['text', 'csv', 'html', 'json'] as const;

/** The arguments of `series`. @throws UsageError */
function argumentsOf(args: readonly string[]) {
  const text = {type: 'string'} as const;
  try {
    const options = {links: text, format: text, out: text, lang: text};
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    if (positionals.length >= 2) return {...values, files: positionals};
  } catch (reason) {
    throw new UsageError((reason as Error).message.replace(/\. .*$/s, '.'));
  }
  throw new UsageError({
    zh: 'series 需要两份或更多数据集，按年份排列。',
    en: 'series takes two or more datasets, in the order of their years.',
  });
}

/** Reads the datasets. @throws UsageError for a file that is none, and for reports that are not in the order of their days */
function datasetsIn(files: readonly string[], read: Surroundings['read']): readonly Dataset[] {
  const datasets = files.map((file) => {
    const value = jsonIn(file, read);
    const [problem] = schemaProblems(value);
    if (problem) {
      const advice = `haishu-indicators check ${file}`;
      throw new UsageError({
        zh: `${file}：${describeProblem(problemInChinese(problem), undefined, 'zh')}它不是数据集，请运行 ${advice}。`,
        en: `${file}: ${describeProblem(problem)} Run "${advice}".`,
      });
    }
    return value as Dataset;
  });
  datasets.slice(1).forEach(({report}, index) => {
    const before = datasets[index].report;
    if (before.id === report.id)
      throw new UsageError({
        zh: `${files[index]}和${files[index + 1]}是同一份报告（id为“${report.id}”）。`,
        en: `${files[index]} and ${files[index + 1]} are one report: both have the id "${report.id}".`,
      });
    if (before.delivered >= report.delivered)
      throw new UsageError({
        zh: `${files[index + 1]}（${report.delivered}）不晚于${files[index]}（${before.delivered}）：请按年份排列。`,
        en: `${files[index + 1]} (${report.delivered}) is not later than ${files[index]} (${before.delivered}): name them in the order of their years.`,
      });
  });
  return datasets;
}

/** What a person reads: what came of each target, which pairs are to be decided, and which indicators are gone. */
function report(joined: readonly Joined[], open: readonly Link[], links: string | undefined, locale: Locale): string {
  const words = languages[locale];
  const parts = joined.flatMap(({dataset, dropped, undecided}) => {
    const {promises, table} = renderPromises(dataset, {locale});
    const nameOf = (id: string): Localized => dataset.indicators.find((indicator) => indicator.id === id)!.name;
    const names = (ids: readonly string[]) => ids.map((id) => nameOf(id)[locale]);
    return [
      table.caption + words.stop,
      ...promises.map((_, index) => {
        const [name, target, outcome, state, reason, quote, , outcomeQuote] = table.rows[index];
        return words.line({name, target, outcome, state, reason, quote, outcomeQuote});
      }),
      ...(dropped.length > 0 ? [words.dropped(names(dropped))] : []),
      ...(undecided.length > 0
        ? [
            words.undecided(
              names([...new Set(undecided.map((id) => dataset.observations.find((one) => one.id === id)!.indicator))]),
            ),
          ]
        : []),
    ];
  });
  const proposals = open.map(({earlier, earlierName, later, laterName, proposedBy}) =>
    words.proposal(`${earlier} ${earlierName}`, `${later} ${laterName}`, proposedBy),
  );
  return [...parts, ...(open.length > 0 ? [words.open(open.length, links), ...proposals] : [])].join('\n');
}

/**
 * The command `series`: joins reports of following years by the pairs of indicators that a person has confirmed, and says what came of
 * each target. What is only proposed is listed, written into the file of pairs, and not used.
 */
export function seriesCommand(args: readonly string[], {read}: Surroundings, locale: Locale): CommandResult {
  const {files, links: linksFile, format: named = 'text', out} = argumentsOf(args);
  const format = choiceOf('format', named, formats);
  const datasets = datasetsIn(files, read);
  const csv = linksFile === undefined ? undefined : maybeTextOf(linksFile, read);
  const known = csv === undefined ? [] : readLinks(linksFile!, csv);
  const steps = datasets.slice(1).map((later, index) => [datasets[index], later] as const);
  for (const {earlierReport, earlier, laterReport, later} of known) {
    const step = steps.find(([a, b]) => a.report.id === earlierReport && b.report.id === laterReport);
    const lost =
      step &&
      (
        [
          [step[0], earlier],
          [step[1], later],
        ] as const
      ).find(([{indicators}, id]) => indicators.every((one) => one.id !== id));
    if (lost)
      throw new UsageError({
        zh: `${linksFile}：报告“${lost[0].report.id}”中没有指标“${lost[1]}”。请改正或删去这一行。`,
        en: `${linksFile}: the report "${lost[0].report.id}" has no indicator "${lost[1]}". Correct or remove the row.`,
      });
  }
  const proposed = steps.flatMap(([earlier, later]) => proposeLinks(earlier, later, known));
  const all = [...known, ...proposed];
  const joined = steps.map(([earlier, later]) => joinReports(earlier, later, all));
  const written = new Map<string, string>();
  if (linksFile !== undefined && proposed.length > 0) written.set(linksFile, linksCsv(all));
  if (out !== undefined)
    for (const {dataset} of joined)
      written.set(
        `${out.replace(/(?<=.)\/+$/, '')}/${dataset.report.id}.json`,
        `${JSON.stringify(dataset, null, 2)}\n`,
      );

  const open = all.filter(({decision}) => decision === undefined);
  const tables = () => joined.map(({dataset}) => renderPromises(dataset, {locale}));
  const outputs: Readonly<Record<(typeof formats)[number], () => string>> = {
    text: () =>
      [
        report(joined, open, linksFile, locale),
        ...[...written.keys()].map((file) => languages[locale].wrote(file)),
      ].join('\n'),
    csv: () =>
      tables()
        .map(({csv: text}, index) => (index === 0 ? text : text.slice(text.indexOf('\r\n') + 2)))
        .join('')
        .trimEnd(),
    html: () =>
      tables()
        .map(({html}) => html)
        .join('\n'),
    json: () =>
      JSON.stringify(
        joined.map(({dataset, dropped, undecided}) => ({
          report: dataset.report.id,
          promises: renderPromises(dataset, {locale}).promises,
          ...{dropped, undecided},
        })),
        null,
        2,
      ),
  };
  const note = format !== 'text' && open.length > 0 ? {error: languages[locale].open(open.length, linksFile)} : {};
  return {code: 0, out: outputs[format](), ...note, ...(written.size > 0 && {files: written})};
}
