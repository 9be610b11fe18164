import {highConfidence} from '../pages/review/model/items.js';
import {compactText} from './compact-text.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {draftTables, inChineseBrackets} from './draft/draft-tables.js';
import {readReport} from './draft/read-report.js';
import type {ReportReading} from './draft/read-report.js';
import {doubtfulIn, summaryTable} from './draft/summary.js';
import {textOf} from './files.js';
import type {ReadFile} from './files.js';

/** The arguments of `draft`. */
export interface DraftRequest {
  /** The file of the report's text. */
  readonly report: string;
  /** The folder or workbook of the tables. */
  readonly out: string;
  /** The year of the targets, where the text does not state it. */
  readonly year?: number | undefined;
  /** The file of a gazetteer, by which places are found. */
  readonly places?: string | undefined;
}

function summaryOf({facts, year, sections, findings, excluded, projects, places}: ReportReading, out: string): string {
  const ofClass = (kind: string) => excluded.filter((one) => one.class === kind).length;
  const doubtful = doubtfulIn(findings);
  const numbers = findings.filter(({value}) => value !== null).length;
  const classes = (['name', 'date', 'furniture'] as const).map((kind) => `${ofClass(kind)} ${kind}`).join(', ');
  return [
    `${inChineseBrackets(facts.title)}: targets of ${year}, ${sections.length} sections.`,
    `${numbers} numbers and ${findings.length - numbers} phrases as observations, ${excluded.length} numerals left out (${classes}).`,
    `${projects.length} projects, ${places.places.length} places.`,
    ...(sections.some(({isUntold}) => isUntold)
      ? ['No heading tells results from targets: verbs decided, so look at each role.']
      : []),
    `${doubtful.length} observations have a confidence below ${highConfidence}: look at these first.`,
    `Written to ${out}: correct the tables, then run "haishu-indicators pack ${out}".`,
  ].join('\n');
}

/** Refuses what is no report: a web page, and a text in which no numeral stands. @throws UsageError */
function refuseNoReport(file: string, text: string): void {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw new UsageError({
      zh: `${file}是网页的源代码。请在浏览器中复制报告正文，另存为纯文本。`,
      en: `${file} is the source of a web page. Copy the report's words in a browser, and save them as plain text.`,
    });
  if (text.trim() === '')
    throw new UsageError({
      zh: `${file}是空的。请把报告全文存入这个文件。`,
      en: `${file} is empty. Save the whole text of the report in it.`,
    });
  if (!/[\d〇零一二三四五六七八九十百千万亿]/.test(text))
    throw new UsageError({
      zh: `${file}里没有数字，没有什么可以起草。请核对是不是报告全文。`,
      en: `There is no number in ${file}, and nothing to draft. See whether it is the whole text of a report.`,
    });
}

/** The command `draft`: reads the text of a report by rules and writes tables that a person corrects. */
export function draftCommand({report, out, year, places}: DraftRequest, read: ReadFile): CommandResult {
  const original = textOf(report, read);
  const gazetteer = places === undefined ? undefined : textOf(places, read);
  const compact = compactText(original);
  refuseNoReport(report, compact.text);
  const reading = readReport(compact.text, {year, gazetteer});
  const files = [...draftTables({original, compact, reading})].map(([name, text]) => [`${out}/${name}`, text] as const);
  // The rules then take the present year, which only the user can confirm.
  const doubt =
    year === undefined && reading.facts.year === undefined
      ? `The text names no year: ${reading.year} was taken. Name it by --year.\n`
      : '';
  return {code: 0, out: doubt + summaryOf(reading, out), files: new Map(files)};
}

/** The command `draft --summary`: counts what a draft makes of the numerals of texts, and writes nothing. */
export function draftSummaryCommand(
  files: readonly string[],
  {year, places}: Pick<DraftRequest, 'year' | 'places'>,
  read: ReadFile,
): CommandResult {
  const gazetteer = places === undefined ? undefined : textOf(places, read);
  const drafts = files.map((file) => {
    const original = textOf(file, read);
    const begin = performance.now();
    const {text} = compactText(original);
    const reading = readReport(text, {year, gazetteer});
    return {file, text, reading, seconds: (performance.now() - begin) / 1000};
  });
  return {code: 0, out: summaryTable(drafts)};
}
