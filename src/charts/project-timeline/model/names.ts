import {textIn} from '../../../dataset/localized.js';
import type {Locale, Milestone, PageTable, Project, Report} from '../../../dataset/types.js';
import {tenth} from '../../../model/layout.js';
import type {Label, Mark} from '../../../model/layout.js';
import {boldness, textWidth, wrapText} from '../../../model/text-width.js';
import {plainText} from '../../../model/words/bidi.js';
import {capital} from '../../../model/words/capital.js';
import {periodWords} from '../../../model/words/period.js';
import {noAct} from './acts.js';
import type {Acts, ActColumn, ActRow, NamedProject} from './acts.js';
import {baseline, flowOf, nameLine, nameSize} from './flow.js';
import {isDateInferred, milestoneMarkWords, withinYearWords} from './milestone-words.js';
import type {PeriodWords} from './milestone-words.js';
import type {OverviewWords} from './words/words.js';

/** What names are laid out from. */
export interface NamesInput {
  readonly acts: Acts;
  readonly report: Report | PageTable;
  /** The keys of open rows. */
  readonly open: readonly string[];
  /** The most names of a cell of an open row. */
  readonly most: number;
  /** Whether no row can be opened, so that none is cut off. */
  readonly isStatic: boolean;
  /** The projects of each column that stand in more than one of its rows. */
  readonly repeated: readonly ReadonlySet<Project>[];
  readonly locale: Locale;
  readonly words: OverviewWords;
  readonly periodWords: PeriodWords;
}

/** Names by column and act. Every string is SVG path data. */
export interface NamesLayout {
  readonly height: number;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  /** The rules under the headings of the columns, and the squares of projects with an act. */
  readonly bars: Readonly<Record<Milestone['certainty'], string>>;
  /** The squares of projects without an act. */
  readonly rest: string;
  readonly arrows: string;
  readonly rules: string;
}

/** Columns stand side by side from this width of the figure on, where each has room for its names, in pixels. */
const wide = 700;
const narrowestColumn = 270;
/** The distance between columns, and the most room for the names of rows. */
const gutter = 28;
const widestRowName = 112;
/** The lines of a cell that is not open: of acts, and of projects without an act, in a wide figure and a narrow one. */
const cellLines = {wide: [12, 20], narrow: [12, 4]} as const;
/** Stands after a name that has squares in several rows of a year, and before the note that says so. */
export const repeatedSign = '†';
/** Numbers are the largest type of the graphic. */
const countSize = 20;
const digitWidth = 12.5;
const headingHeight = 30;
const rowGap = 8;

const toneOf = (key: string, {certainty}: ActColumn): Label['tone'] =>
  key === noAct ? 'axis' : certainty === 'planned' ? 'target' : 'actual';

/** The heading of a column. */
const headingOf = ({year, certainty}: ActColumn, {words, locale}: NamesInput): string =>
  words.column(periodWords(String(year), locale), certainty);

/** The name of a row: that of its step. */
const rowName = ({key}: ActRow, words: OverviewWords): string =>
  key === noAct ? capital(words.noAct) : words.steps[key].name;

/** The name of a row in a column: `started`, `to start`. */
const nameIn = ({key}: ActRow, {certainty}: ActColumn, words: OverviewWords): string =>
  key === noAct ? words.noAct : words.steps[key][certainty];

/** `2022年已做：开工或启动9个、…`: a clause for each column. */
export const countsOf = (input: NamesInput): string[] =>
  input.acts.columns.map((column, index) => {
    const rows = input.acts.rows.filter(({cells}) => cells[index].length > 0);
    return input.words.counts(
      headingOf(column, input),
      rows.map((row) => input.words.count(nameIn(row, column, input.words), row.cells[index].length)),
    );
  });

/** The name of a project, with the sign of one that is repeated, and with its date where that is finer than a year. */
function nameWords({project, milestone}: NamedProject, column: number, input: NamesInput): string {
  const {locale, words, periodWords: wordsOf, repeated} = input;
  const date = withinYearWords(milestone.period, locale, wordsOf);
  return (
    plainText(textIn(project.name, locale)) +
    (repeated[column].has(project) ? repeatedSign : '') +
    (date && words.date(date, isDateInferred(milestone)))
  );
}

/** A collector of labels, marks and paths. */
interface Drawing {
  readonly labels: Label[];
  readonly marks: Mark[];
  readonly bars: Record<Milestone['certainty'], string>;
  rest: string;
  arrows: string;
  rules: string;
}

/** The room of a cell. */
interface CellRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly lines: readonly [ofActs: number, withoutAct: number];
}

/** Adds the names of a cell to a drawing, and returns their height. */
function addNames(drawing: Drawing, row: ActRow, index: number, room: CellRoom, input: NamesInput): number {
  const {acts, report, open, most, isStatic, locale, words, periodWords: wordsOf} = input;
  const cell = row.cells[index];
  const column = acts.columns[index];
  const isOpen = !isStatic && open.includes(row.key);
  const closedLines = isStatic ? Infinity : room.lines[row.key === noAct ? 1 : 0];
  // A closed cell shows no more names than fit, so that the others need not be measured.
  const shown = cell.slice(0, isOpen ? most : closedLines * 40);
  const texts = shown.map((named) => nameWords(named, index, input));
  const flow = (lines: number, fewer?: string) =>
    flowOf(texts.length < cell.length && !isOpen ? [...texts, ''] : texts, {
      ...{left: room.left, right: room.right, top: room.top, lines, fewer},
      ...{tone: toneOf(row.key, column), all: words.all(cell.length)},
    });
  const closed = flow(closedLines);
  const {labels, squares, boxes, toggle, height} = isOpen && closed.toggle ? flow(Infinity, words.fewer) : closed;
  drawing.labels.push(...labels);
  if (row.key === noAct) drawing.rest += squares;
  else drawing.bars[column.certainty] += squares;
  boxes.forEach((box, at) => {
    const {project, milestone} = shown[at];
    const number = project.milestones.indexOf(milestone) + 1;
    const id = `${row.key}:${project.id}/${number}`;
    const text = milestoneMarkWords(milestone, project, report, locale, wordsOf);
    drawing.marks.push({id, subject: project.id, text, ...box});
  });
  if (toggle) {
    const text = words.toggle(rowName(row, words), headingOf(column, input), cell.length, isOpen);
    drawing.marks.push({id: `group:${row.key}/${column.year}-${column.certainty}`, text, ...toggle.box});
    drawing.arrows += toggle.arrow;
  }
  return height;
}

/** Adds the heading of a column with the rule below it. */
function addHeading(drawing: Drawing, column: ActColumn, x: number, y: number, width: number, input: NamesInput): void {
  const text = headingOf(column, input);
  const tone = column.certainty === 'planned' ? 'target' : 'actual';
  drawing.labels.push({x: tenth(x), y: y + baseline, text, tone, size: nameSize});
  drawing.bars[column.certainty] += `M${tenth(x)} ${y + 24}h${tenth(width)}v2h${-tenth(width)}z`;
}

/** A row of the table: an act in each of the columns, or the projects of one column that have no act, across all of them. */
interface TableRow {
  readonly row: ActRow;
  readonly columns: readonly number[];
  readonly lines: readonly string[];
}

function tableRows({acts, words, locale}: NamesInput): TableRow[] {
  const {columns, rows} = acts;
  const linesOf = (name: string) => wrapText(name, widestRowName, nameSize);
  return rows.flatMap((row): TableRow[] => {
    if (row.key !== noAct) return [{row, columns: [...columns.keys()], lines: linesOf(rowName(row, words))}];
    return columns.flatMap(({year}, index) => {
      const lines = linesOf(words.noActIn(periodWords(String(year), locale)));
      return row.cells[index].length > 0 ? [{row, columns: [index], lines}] : [];
    });
  });
}

/** Columns side by side: rows of acts, their names on the left, a number before the names of each cell. */
function addTable(drawing: Drawing, width: number, from: number, input: NamesInput): number {
  const {columns, rows} = input.acts;
  const table = tableRows(input);
  const names = table.flatMap(({lines}) => lines);
  const nameWidth = Math.max(...names.map((name) => textWidth(name, nameSize) * boldness)) + 20;
  const each = (width - nameWidth - gutter * (columns.length - 1)) / columns.length;
  const digits = Math.max(...rows.flatMap(({cells}) => cells.map(({length}) => String(length).length)));
  const countWidth = digits * digitWidth + 10;
  columns.forEach((column, at) => addHeading(drawing, column, nameWidth + at * (each + gutter), from, each, input));
  let top = from + headingHeight;
  table.forEach(({row, columns: indexes, lines}, at) => {
    if (at > 0) drawing.rules += `M0 ${top - rowGap / 2}h${width}`;
    const isAcross = row.key === noAct;
    lines.forEach((text, line) => {
      const y = top + baseline + line * 18;
      drawing.labels.push({x: 0, y, text, size: nameSize, tone: isAcross ? 'axis' : 'name', isBold: true});
    });
    const heights = indexes.map((index, place) => {
      const count = row.cells[index].length;
      if (count === 0) return 0;
      const x = nameWidth + place * (each + gutter);
      drawing.labels.push({
        ...{x: tenth(x + countWidth - 10), y: top + baseline + 1, anchor: 'end', text: String(count)},
        ...{tone: toneOf(row.key, columns[index]), size: countSize, isBold: true},
      });
      const room = {left: x + countWidth, right: isAcross ? width : x + each, top, lines: cellLines.wide};
      return addNames(drawing, row, index, room, input);
    });
    top += Math.max(nameLine, lines.length * 18 + 6, ...heights) + rowGap * 2;
  });
  return top - rowGap * 2;
}

/** Columns one below the other, plans first and later years before earlier ones: in each, an act with its number above the names. */
function addStack(drawing: Drawing, width: number, from: number, input: NamesInput): number {
  const {acts, words} = input;
  const order = acts.columns
    .map((column, index) => ({column, index}))
    .sort((a, b) => a.column.certainty.localeCompare(b.column.certainty) || b.column.year - a.column.year);
  let top = from;
  for (const {column, index} of order) {
    addHeading(drawing, column, 0, top, width, input);
    top += headingHeight;
    const rows = acts.rows.filter(({cells}) => cells[index].length > 0);
    rows.forEach((row, at) => {
      if (at > 0) drawing.rules += `M0 ${top - rowGap / 2}h${width}`;
      const tone = toneOf(row.key, column);
      const text = String(row.cells[index].length);
      const x = tenth(text.length * digitWidth + 6);
      const name: Label = {x, y: top + 19, text: nameIn(row, column, words), tone, size: nameSize, isBold: true};
      drawing.labels.push({x: 0, y: top + 19, text, tone, size: countSize, isBold: true}, name);
      top += 26;
      const room = {left: 0, right: width, top, lines: cellLines.narrow};
      top += addNames(drawing, row, index, room, input) + rowGap;
    });
    top += rowGap;
  }
  return top - rowGap;
}

/** Whether the columns of a figure stand side by side. */
const isTable = ({columns}: Acts, width: number): boolean =>
  width >= wide && (width - widestRowName) / columns.length >= narrowestColumn;

/**
 * Lays out the names of projects by year and act: a table where it has room, else one column below the other.
 *
 * @param from Where the columns begin: below what is drawn above them.
 */
export function layoutNames(input: NamesInput, width: number, from: number): NamesLayout {
  const drawing: Drawing = {labels: [], marks: [], bars: {stated: '', planned: ''}, rest: '', arrows: '', rules: ''};
  if (input.acts.rows.length === 0) return {...drawing, height: 0};
  const add = isTable(input.acts, width) ? addTable : addStack;
  const height = add(drawing, width, from, input);
  return {...drawing, height};
}
