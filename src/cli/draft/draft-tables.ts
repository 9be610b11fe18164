import {createHash} from 'node:crypto';
import {csvFormatRows} from 'd3-dsv';
import {commitmentOf} from '../checks/commitments.js';
import {unconfirmed} from '../checks/sense/drafts.js';
import type {CompactText} from '../compact-text.js';
import {reviewColumns, tableColumns} from '../../dataset/tables/tables.js';
import type {TableName} from '../../dataset/tables/tables.js';
import type {Finding} from './findings.js';
import {joinFindings} from './indicators.js';
import type {JoinedFindings} from './indicators.js';
import {draftUnit} from './measures.js';
import type {DraftUnit} from './counted-nouns.js';
import {quoteAround, withoutLaterPromise} from './quotes.js';
import type {ReportReading} from './read-report.js';

/** The cells of a row, by column; an absent one is empty. */
type Cells = Readonly<Record<string, string | number | undefined>>;

const hasReviewColumns: readonly TableName[] = ['indicators', 'observations', 'exclusions', 'projects', 'milestones'];

function tableOf(table: TableName, rows: readonly Cells[]): string {
  const names = tableColumns[table].map(({name}) => name);
  const header = hasReviewColumns.includes(table) ? [...names, ...reviewColumns] : names;
  return `${csvFormatRows([header, ...rows.map((row) => header.map((name) => String(row[name] ?? '')))])}\n`;
}

/** The deadline of a planned milestone in whose clause a target stands: 主汛期前 applies to both. */
const dueOf = ({role, start, end}: Finding, projects: ReportReading['projects']): string | undefined =>
  role === 'target'
    ? projects
        .flatMap(({milestones}) => milestones)
        .find(({clause, period}) => period.startsWith('../') && clause[0] <= start && end <= clause[1])?.period
    : undefined;

/** Words with the brackets of Chinese type: rules read a text whose brackets are all half-width. */
export const inChineseBrackets = (words: string) =>
  /\p{Script=Han}/u.test(words) ? words.replaceAll('(', '（').replaceAll(')', '）') : words;

const confidenceCell = (confidence: number) => confidence.toFixed(2);

function observationRows(
  original: string,
  compact: CompactText,
  {findings, projects}: ReportReading,
  {indicatorOf}: JoinedFindings,
): Cells[] {
  return findings.map((finding) => {
    const {start, end, clause, confidence, stretch} = finding;
    const [from, to] = compact.spanOf(start, end);
    const whole = quoteAround(original, compact, start, end, clause);
    const quote = stretch ? whole : withoutLaterPromise(whole, original.slice(from, to));
    // In a table a target is only committed to by the words that express it: 预计 and 拟 announce it.
    const commitment =
      finding.role === 'target'
        ? commitmentOf({stretch, source: {start: from, end: to, quote}}, original, finding.commitment)
        : undefined;
    const reference = findings.find((other) => other.name === finding.inStepWith);
    return {
      ...{
        indicator: indicatorOf.get(finding)!.id,
        period: finding.period,
        due: dueOf(finding, projects),
        role: finding.role,
        relation: finding.relation,
      },
      ...{value: finding.value ?? undefined, high: finding.high, hedge: finding.hedge, commitment},
      ...{stretch_relation: stretch?.relation, stretch_value: stretch?.value, stretch_hedge: stretch?.hedge},
      ...{meaning_zh: finding.meaning},
      ...(reference && {reference_outcome: indicatorOf.get(reference)!.id, reference_kind: 'in-step'}),
      ...{start: from, literal: original.slice(from, to), quote},
      confidence: confidenceCell(Math.min(confidence.value, confidence.period, confidence.name)),
      rule: finding.rules.join(' '),
    };
  });
}

/** The result and the target of an indicator as a comparison, which a person must confirm. */
function comparisonRows(findings: readonly Finding[], {indicators, indicatorOf}: JoinedFindings): Cells[] {
  return indicators.flatMap((indicator) => {
    const numbers = findings.filter((finding) => indicatorOf.get(finding) === indicator && finding.value !== null);
    const idOf = (role: Finding['role']) => {
      const finding = numbers.find((each) => each.role === role);
      return finding && `${indicator.id}.${finding.period}.${role}`;
    };
    const [actual, target] = [idOf('actual'), idOf('target')];
    if (actual === undefined || target === undefined) return [];
    const why = `名称、口径和单位相同（${unconfirmed}）`;
    return [{indicators: indicator.id, actual, target, comparability: 'same', why_zh: why}];
  });
}

/** The code of the division that reports, six digits, where the gazetteer names it with its code; empty for others. */
function divisionOf({facts: {government, title}, places: {places}}: ReportReading): string {
  const named = places
    .filter(({name}) => (government ? government.endsWith(name) : title.includes(name)))
    .sort((a, b) => b.name.length - a.name.length)[0] as (typeof places)[number] | undefined;
  return /^(\d{6})0{6}$/.exec(named?.code12 ?? '')?.[1] ?? '';
}

function reportJson(reading: ReportReading, original: string): string {
  const {facts, year} = reading;
  const {title, government, delivered, published, publisher} = facts;
  const zh = publisher || (government ? `${government}人民政府` : '');
  const fields = {
    id: `report-${year}`,
    title: {zh: inChineseBrackets(title), en: ''},
    division: divisionOf(reading),
    ...{delivered, published, publisher: {zh, en: ''}},
    sha256: createHash('sha256').update(original, 'utf8').digest('hex'),
    length: original.length,
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** The input of a draft: the text, and what was read from it. */
export interface Draft {
  readonly original: string;
  readonly compact: CompactText;
  readonly reading: ReportReading;
}

/** The files of a draft by their names: the tables, and report.json. */
export function draftTables({original, compact, reading}: Draft): ReadonlyMap<string, string> {
  const {projects, places} = reading;
  const joined = joinFindings(reading.findings);
  const found = new Map<string, DraftUnit>();
  const unitOf = (printed: string, name: string) => draftUnit(printed, name, found);
  const units = new Map<string, DraftUnit>();
  const indicators = joined.indicators.map(({zh, en, scope, confidence, unit, measure, ...indicator}): Cells => {
    const hasNumber = reading.findings.some(
      (finding) => finding.value !== null && joined.indicatorOf.get(finding)!.id === indicator.id,
    );
    const draft = hasNumber
      ? measure === 'rank'
        ? {id: 'rank', zh: '位', one: 'place', other: 'places'}
        : unitOf(unit, zh)
      : undefined;
    if (draft) units.set(draft.id, draft);
    return {
      ...indicator,
      ...{
        name_zh: inChineseBrackets(zh),
        name_en: en,
        measure,
        unit: draft?.id,
        scope_zh: scope || undefined,
        confidence: confidenceCell(confidence),
      },
    };
  });
  const spanStart = (at: number) => compact.spanOf(at, at + 1)[0];
  const exclusions = reading.excluded.map(({start, end, literal, class: kind, why, rule}): Cells => {
    const [from, to] = compact.spanOf(start, end);
    const printed = original.slice(from, to);
    return {
      start: from,
      literal: printed.length === literal.length ? printed : literal,
      class: kind,
      why_zh: why,
      confidence: confidenceCell(rule === 'han-count' ? 0.5 : 0.9),
      rule,
    };
  });
  const sections = reading.sections.map(({id, cite, heading, start, end}, index): Cells => ({
    ...{id, cite_zh: cite, cite_en: citeInEnglish(id), heading_zh: heading},
    ...{start: index === 0 ? 0 : spanStart(start), end: end >= compact.text.length ? original.length : spanStart(end)},
  }));
  const milestones = projects.flatMap(({id, milestones: states}) =>
    states.map(({kind, period, certainty, start, end, clause, confidence, rule}): Cells => {
      const [from, to] = compact.spanOf(start, end);
      const quote = quoteAround(original, compact, start, end, clause);
      return {
        project: id,
        kind,
        period,
        certainty,
        start: from,
        literal: original.slice(from, to),
        quote,
        confidence: confidenceCell(confidence),
        rule,
      };
    }),
  );
  const tables: Readonly<Record<TableName, readonly Cells[]>> = {
    sections,
    units: [...units.values()].map(({id, zh, one, other}) => ({
      id,
      name_zh: zh,
      name_en_one: one,
      name_en_other: other,
    })),
    indicators,
    observations: observationRows(original, compact, reading, joined),
    exclusions,
    comparisons: comparisonRows(reading.findings, joined),
    projects: projects.map(({id, name, kind, places: where, confidence, rule}) => ({
      ...{
        id,
        name_zh: inChineseBrackets(name),
        kind,
        places: where.join(';'),
        confidence: confidenceCell(confidence),
        rule,
      },
    })),
    milestones,
    'place-links': [],
    places: places.places.map(({id, name, level, code12, within}) => ({
      ...{id, name_zh: name, level, code12, within: within.join(';')},
      basis: level === 'site' && within.length === 0 ? 'unknown' : 'named',
    })),
    mentions: places.mentions.map(({place, start, end}) => {
      const [from, to] = compact.spanOf(start, end);
      return {place, start: from, literal: original.slice(from, to)};
    }),
  };
  const files = Object.entries(tables).map(
    ([name, rows]) => [`${name}.csv`, tableOf(name as TableName, rows)] as const,
  );
  return new Map([...files, ['report.json', reportJson(reading, original)]]);
}

const citeInEnglish = (id: string): string => {
  const [part, chapter, again] = id.split('.');
  if (part === '0' && !chapter) return 'Front matter';
  return `Part ${part}${chapter ? `(${chapter})` : ''}${again ? `, ${again}` : ''}`;
};
