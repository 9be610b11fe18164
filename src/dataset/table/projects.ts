import {parseEdtf} from '../edtf.js';
import {asWritten, cellProblem, excerpt, columnsByKind, isBlank, plain, yearIn} from './grid.js';
import type {Column, Grid} from './grid.js';
import {pageTable} from './page-table.js';
import {PlaceFinder} from './project-places.js';
import {milestoneOf, projectState} from './project-state.js';
import type {DateRole} from './project-state.js';
import {isBackwards, roughDate} from './rough-date.js';
import {inEveryLanguage} from '../localized.js';
import {languages} from '../words/page-table/languages.js';
import type {PageTableWords} from '../words/page-table/words.js';
import type {Localized, Milestone, Place, Project, Projects} from '../types.js';

/** The projects that a page's table holds, for charts of projects. */
export interface GridProjects {
  /** In the form of a dataset, with the page's table in place of a report. */
  readonly data: Projects;
  /** The table's caption; empty where it has none. */
  readonly title: string;
  /** What could not be read, each in a sentence with its row and column. */
  readonly problems: readonly Localized[];
}

/** The words that identify a column, by descending priority. */
const words = [
  ['id', /^(?:id|编号|序号|no\.?|number)$/],
  ['english', /英文|english|name[_. -]?en$/],
  ['state', /状态|阶段|进度|进展|state|status|phase|progress/],
  // A column such as 建设年限 gives the first and the last year of a project in one cell.
  ['span', /^(?:建设)?(?:年限|工期|周期|起止(?:年限|时间|年月)?)$|^(?:duration|period of construction)$/],
  ['source', /来源|出处|依据|source/],
  ['start', /开工|开始|启动|动工|起始|start|begin|began|from/],
  ['open', /启用|投用|使用|开放|开业|通车|投产|open|in use|launch/],
  ['finish', /竣工|完工|完成|结束|建成|交付|终止|finish|complet|end|until|deadline/],
  ['year', /^(?:年份|年度|年|year)$/],
  ['date', /^(?:时间|日期|时限|date|period|time|when)$/],
  ['place', /地点|位置|所在|街道|镇乡|乡镇|区域|place|location|where|township|subdistrict|district|area/],
  ['kind', /类别|类型|分类|领域|kind|type|category|sector/],
  ['name', /项目|名称|工程|name|project|title/],
] as const;

type Columns = Readonly<Record<(typeof words)[number][0] | 'other', readonly Column[]>>;

const roles = ['start', 'finish', 'open'] as const;

const datesOf = (columns: Columns): readonly Column[] => [
  ...roles.flatMap((role) => columns[role]),
  ...columns.date,
  ...columns.span,
];

/** Whether a table is the data table of a timeline, with a step and its date in each row: a page keeps it as the fallback of a figure, not as data. */
export const isFallback = (headers: readonly string[]): boolean =>
  headers.some((header) => /^(?:进度|进展|milestone)$/i.test(plain(header))) &&
  !headers.some((header) => /开工|竣工|开始|完工|建成|start|finish|end\b|complet|年限|工期|起止/i.test(header));

/**
 * Whether the headings are those of a table of projects: names with dates, or dates of both beginning and end. A table
 * that is a fallback is not one, although its first row may mention completion.
 */
export function isProjectGrid({headers}: Grid): boolean {
  const columns = columnsByKind(headers, words);
  if (isFallback(headers)) return false;
  const hasBoth = columns.start.length > 0 && columns.finish.length > 0;
  return hasBoth || (columns.name.length > 0 && datesOf(columns).length > 0);
}

const isPlanned = (text: string) => /计划|预计|拟|力争|确保|planned|expected|target/i.test(plain(text));
const isActual = (text: string) => /实际|已|actual/i.test(plain(text));
/** The text of a cell without the words that say whether a date is planned or actual. */
const dateText = (cell: string) =>
  plain(cell)
    .replace(
      /^(?:计划于?|预计|拟于?|力争|确保|实际|已于|planned( for)?|expected|actual)[:：\s]*|\s*\((?:计划|预计|实际|planned|expected|actual)\)$/gi,
      '',
    )
    .trim();

type ProjectWords = PageTableWords['projects'];

const problemOf = (sentenceIn: (words: ProjectWords) => string): Localized =>
  inEveryLanguage(languages, ({projects}) => sentenceIn(projects));

/** A time in years with fractions, of months with 31 days each, as a day. */
function dayOf(time: number): string {
  const days = Math.round((time % 1) * 372);
  const two = (number: number) => `-${String(number).padStart(2, '0')}`;
  return `${Math.floor(time)}${two(Math.floor(days / 31) + 1)}${two((days % 31) + 1)}`;
}

/**
 * Reads a table as projects: a name, when it starts, finishes or opens, its state and places, a row each. Dates are as
 * rough as they are written; where neither the state nor a word says whether a step is planned, dates after `today` (in
 * years with fractions) are. Never throws; what could not be read becomes a problem.
 */
export function readProjects(grid: Grid, known: readonly Place[], today: number): GridProjects {
  const columns = columnsByKind(grid.headers, words);
  const name = columns.name[0] ?? columns.other[0];
  const problems: Localized[] = [];
  const places = new PlaceFinder(known);
  const projects: Project[] = [];
  const byName = new Map<string, string>();
  const ids = new Set<string>();
  const captionYear = yearIn(grid.caption);
  const {isList = false} = grid;

  grid.rows.forEach((row, at) => {
    const written = (column: Column | undefined) => asWritten((column && row[column.index]) ?? '');
    const text = (column: Column | undefined) => plain((column && row[column.index]) ?? '');
    const addProblem = (column: Column, sentenceIn: (words: ProjectWords) => string) =>
      problems.push(cellProblem(grid, at, column.header, ({projects}) => sentenceIn(projects)));
    if (row.every(isBlank)) return;
    const projectName = text(name);
    if (!name || isBlank(projectName)) {
      problems.push(problemOf(({noName}) => noName({kind: isList ? 'item' : 'row', number: at + 1})));
      return;
    }

    const stateText = text(columns.state[0]);
    const state = isBlank(stateText) ? undefined : projectState(stateText);
    if (!state && !isBlank(stateText))
      addProblem(columns.state[0], ({unknownState}) => unknownState(excerpt(stateText)));
    const year = yearIn(text(columns.year[0])) || captionYear;
    const milestones: Milestone[] = [];
    let begun: {readonly cell: string; readonly from: number} | undefined;
    const add = (column: Column, role: DateRole) => {
      const cell = written(column);
      if (isBlank(cell) || /^(?:待定|未定|不详|tb[dca]|unknown)$/i.test(cell)) return;
      const period = roughDate(dateText(cell), column.year || year);
      if (!period) {
        const lacks = roughDate(dateText(cell), '2000') !== undefined;
        if (lacks) addProblem(column, ({noYear}) => noYear(excerpt(cell)));
        else if (isBackwards(dateText(cell), column.year || year || '2000'))
          addProblem(column, ({backwards}) => backwards(excerpt(cell)));
        else addProblem(column, ({noDate}) => noDate(excerpt(cell)));
        return;
      }
      const {start, end} = parseEdtf(period)!;
      if (role === 'start') begun ??= {cell, from: start?.from ?? 0};
      else if (begun && end && end.to <= begun.from) {
        const start = excerpt(begun.cell);
        addProblem(column, ({beforeStart}) => beforeStart(excerpt(cell), start));
        return;
      }
      const isPast = (end ?? start)!.to <= today;
      const word = cell + column.header;
      const isReached = isPlanned(word) ? false : isActual(word) || (state?.reachedSteps.includes(role) ?? isPast);
      milestones.push({
        kind: milestoneOf(role, isReached),
        period,
        certainty: isReached ? 'stated' : 'planned',
        source: {cell, provider: written(columns.source[0])},
      });
    };
    for (const role of roles) for (const column of columns[role]) add(column, role);
    for (const column of [...columns.date, ...columns.span])
      add(column, state?.role ?? (state?.kind === 'ongoing' ? 'start' : 'finish'));

    const [nameText, english] = [written(name), written(columns.english[0])];
    const kind = written(columns.kind[0]);
    const place = columns.place.flatMap((column) => places.find(written(column)));
    const facts = JSON.stringify([text(columns.id[0]) || projectName, milestones, place]);
    const id = columns.id.length > 0 && !isBlank(text(columns.id[0])) ? text(columns.id[0]) : projectName;
    const column = id === projectName ? name : columns.id[0];
    if (byName.get(id) === facts || (id !== projectName && ids.has(id))) {
      addProblem(column, ({repeated}) => repeated(excerpt(id), isList));
      return;
    }
    byName.set(id, facts);
    let unique = id;
    for (let count = 2; ids.has(unique); count++) unique = `${id} ${count}`;
    ids.add(unique);
    projects.push({
      id: unique,
      name: {zh: nameText, en: isBlank(english) ? nameText : english},
      ...(kind && {kind}),
      places: place,
      milestones,
    });
  });
  if (grid.rows.length === 0) problems.push(problemOf(({none}) => none(isList)));
  return {
    data: {report: {...pageTable(), asOf: dayOf(today)}, projects, places: places.all},
    title: grid.caption,
    problems: [...headerProblems(grid, columns, name), ...problems],
  };
}

/** Problems with the headers: no name, no date, unused columns. */
function headerProblems({headers, isList = false}: Grid, columns: Columns, name: Column | undefined): Localized[] {
  const quoted = headers.filter(Boolean).slice(0, 8).map(excerpt);
  if (!name) return [problemOf(({noNames}) => noNames(quoted, isList))];
  if (datesOf(columns).length === 0) return [problemOf(({noDates}) => noDates(quoted, isList))];
  const others = columns.other
    .filter((column) => column !== name && plain(column.header))
    .map(({header}) => excerpt(header));
  return others.length > 0 ? [problemOf(({unused}) => unused(others, isList))] : [];
}
