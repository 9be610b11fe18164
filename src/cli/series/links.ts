import {csvFormatRows, csvParse} from 'd3-dsv';
import {nearest} from '../../dataset/nearest.js';
import type {Localized, OutcomeComparability} from '../../dataset/types.js';
import {outcomeComparabilities} from '../../dataset/vocabulary.js';
import {UsageError} from '../command.js';

/** What a person decides on a proposed pair: how its numbers compare, or that it is no pair. */
type Decision = OutcomeComparability | 'unrelated';

const decisions: readonly Decision[] = [...outcomeComparabilities, 'unrelated'];

/** An indicator of a report and the one that a later report may call by another name. */
export interface Link {
  /** Ids of the two reports. */
  readonly earlierReport: string;
  readonly laterReport: string;
  /** Ids of the two indicators. */
  readonly earlier: string;
  readonly later: string;
  /** Absent while nobody has confirmed or refused the pair. */
  readonly decision?: Decision;
  /** How far a result may lie from a target with "about" and still meet it, in the indicator's unit. */
  readonly tolerance?: number;
  readonly why: Localized;
  /** What a reviewer reads beside it: the names and the words of both reports, and why the pair was proposed. */
  readonly earlierName: string;
  readonly laterName: string;
  readonly proposedBy: string;
  readonly targetQuote: string;
  readonly resultQuote: string;
}

const columns = [
  'earlier_report',
  'earlier',
  'earlier_name',
  'later_report',
  'later',
  'later_name',
  'proposed_by',
  'comparability',
  'tolerance',
  'why_zh',
  'why_en',
  'target_quote',
  'result_quote',
] as const;

/** The pairs as a table for a spreadsheet. */
export const linksCsv = (links: readonly Link[]): string =>
  `${csvFormatRows([
    [...columns],
    ...links.map((link) => [
      ...[link.earlierReport, link.earlier, link.earlierName, link.laterReport, link.later, link.laterName],
      ...[link.proposedBy, link.decision ?? '', link.tolerance === undefined ? '' : String(link.tolerance)],
      ...[link.why.zh, link.why.en, link.targetQuote, link.resultQuote],
    ]),
  ])}\n`;

function decisionIn(file: string, row: number, cell: string): Decision | undefined {
  const word = cell.trim();
  if (word === '') return undefined;
  const found = decisions.find((one) => one === word);
  if (found) return found;
  const meant = nearest(word, decisions);
  throw new UsageError({
    zh: `${file}第${row}行comparability：“${word}”不在列表中。${meant ? `您要写的是“${meant}”吗？` : `可写${decisions.join('、')}，或留空。`}`,
    en: `${file} row ${row} comparability: "${word}" is not in the list. ${meant ? `Did you mean "${meant}"?` : `Write ${decisions.join(', ')}, or leave it empty.`}`,
  });
}

function toleranceIn(file: string, row: number, cell: string): number | undefined {
  if (cell.trim() === '') return undefined;
  const number = Number(cell);
  if (number >= 0) return number;
  throw new UsageError({
    zh: `${file}第${row}行tolerance：“${cell}”不是非负数。`,
    en: `${file} row ${row} tolerance: "${cell}" is not a number that is zero or more.`,
  });
}

/** Reads the pairs that a person has edited. @throws UsageError for a table without its columns, and a cell that cannot be read */
export function readLinks(file: string, csv: string): Link[] {
  const rows = csvParse(csv.replace(/^\ufeff/, ''));
  const missing = (['earlier_report', 'earlier', 'later_report', 'later', 'comparability'] as const).filter(
    (column) => !rows.columns.includes(column),
  );
  if (missing.length > 0)
    throw new UsageError({
      zh: `${file}缺少列：${missing.join('、')}。`,
      en: `${file} lacks the columns ${missing.join(', ')}.`,
    });
  return rows.map((cells, index): Link => {
    const cell = (column: (typeof columns)[number]) => cells[column] ?? '';
    const decision = decisionIn(file, index + 2, cell('comparability'));
    const tolerance = toleranceIn(file, index + 2, cell('tolerance'));
    return {
      earlierReport: cell('earlier_report'),
      laterReport: cell('later_report'),
      earlier: cell('earlier'),
      later: cell('later'),
      ...(decision && {decision}),
      ...(tolerance !== undefined && {tolerance}),
      why: {zh: cell('why_zh'), en: cell('why_en')},
      earlierName: cell('earlier_name'),
      laterName: cell('later_name'),
      proposedBy: cell('proposed_by'),
      targetQuote: cell('target_quote'),
      resultQuote: cell('result_quote'),
    };
  });
}
