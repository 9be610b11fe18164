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
import {baseline, flowOf, nameLine} from './flow.js';
import {isDateInferred, literalOf, milestoneMarkWords, withinYearWords} from './milestone-words.js';
import type {PeriodWords} from './milestone-words.js';
import {squaresIn, squaresRoom} from './squares.js';
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
  /** The distance from the left edge of a square to that of the next. */
  readonly pitch: number;
  readonly locale: Locale;
  readonly words: OverviewWords;
  readonly periodWords: PeriodWords;
}

/** Names by column and act. Every string is SVG path data. */
export interface NamesLayout {
  readonly height: number;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  /** The rules under the headings of the columns, and the squares of projects with an act: solid where done, hollow where planned. */
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
/** The most lines of a cell that is not open: of an act, and of projects without one in a wide figure and a narrow one. */
const actLines = 12;
const restLinesInTable = 20;
const restLinesInStack = 4;
/** Stands after a name that has squares in several rows of a year, and before the note that says so. */
export const repeatedSign = '†';
/** Numbers are the largest type of the graphic. */
const countSize = 20;
const digitWidth = 12.5;
const headSize = 14;
const headHeight = 24;
const headingHeight = 33;
const rowGap = 8;
/** Squares stand beside the name of their act where so many have room in a line, and else below it. */
const leastPerLine = 14;

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
    (date && words.date(date, isDateInferred(milestone), literalOf(milestone.source)))
  );
}

/** The room for the numbers of all cells. */
const countWidth = (rows: readonly ActRow[]): number =>
  Math.max(...rows.flatMap(({cells}) => cells.map(({length}) => String(length).length))) * digitWidth + 8;

/** A collector of labels, marks and paths. */
interface Drawing {
  readonly labels: Label[];
  readonly marks: Mark[];
  readonly bars: Record<Milestone['certainty'], string>;
  rest: string;
  arrows: string;
  rules: string;
}

function addHead({labels}: Drawing, x: number, y: number, text: string, tone: Label['tone']): void {
  labels.push({x, y, text, tone, size: headSize, isBold: true});
}

/** The room of a cell. */
interface CellRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The upper left corner of its squares, from that of the cell. */
  readonly squares: readonly [x: number, y: number];
  /** The most lines of projects without an act. */
  readonly restLines: number;
}

/** Adds a cell to a drawing: its number and its squares, and below them its names. Returns its height. */
function addCell(drawing: Drawing, row: ActRow, index: number, room: CellRoom, input: NamesInput): number {
  const {acts, report, open, most, isStatic, pitch, locale, words, periodWords: wordsOf} = input;
  const {left, right, top} = room;
  const cell = row.cells[index];
  const column = acts.columns[index];
  const isAct = row.key !== noAct;
  const count = cell.length;
  const tone = toneOf(row.key, column);
  drawing.labels.push({x: tenth(left), y: top + 18, text: String(count), tone, size: countSize, isBold: true});
  const [x, y] = room.squares;
  const squares = squaresRoom(count, right - left - x, pitch);
  const look = isAct ? tone : column.certainty === 'planned' ? 'axis' : 'actual';
  const path = squaresIn({...squares, x: left + x, y: top + y}, 0, count, look);
  if (isAct) drawing.bars[column.certainty] += path;
  else drawing.rest += path;
  const namesTop = Math.max(headHeight, y + squares.height + 4);
  const isOpen = !isStatic && open.includes(row.key);
  const lines = isStatic ? Infinity : isAct ? actLines : room.restLines;
  // A closed cell shows no more names than fit, so that the others need not be measured.
  const shown = cell.slice(0, isOpen ? most : lines * 4);
  const texts = shown.map((named) => nameWords(named, index, input));
  const {labels, boxes, toggle, height} = flowOf(texts, {
    ...{left, right, top: top + namesTop, lines, isOpen, tone, toggle: isOpen ? words.fewer : words.all(count)},
    // The many names without an act stand in the lines of print in a picture; where a name is a target, its line is high enough for a pointer.
    step: isAct || !isStatic ? nameLine : 19,
  });
  drawing.labels.push(...labels);
  boxes.forEach((box, at) => {
    const {project, milestone} = shown[at];
    const number = project.milestones.indexOf(milestone) + 1;
    const id = `${row.key}:${project.id}/${number}`;
    const text = milestoneMarkWords(milestone, project, report, locale, wordsOf);
    drawing.marks.push({id, subject: project.id, text, ...box});
  });
  if (toggle) {
    const text = words.toggle(rowName(row, words), headingOf(column, input), count, isOpen);
    drawing.marks.push({id: `group:${row.key}/${column.year}-${column.certainty}`, text, ...toggle.box});
    drawing.arrows += toggle.arrow;
  }
  return namesTop + height;
}

/** Adds the heading of a column with the rule below it. */
function addHeading(drawing: Drawing, column: ActColumn, x: number, y: number, width: number, input: NamesInput): void {
  addHead(drawing, tenth(x), y + baseline, headingOf(column, input), toneOf('', column));
  drawing.bars[column.certainty] += `M${tenth(x)} ${y + 24}h${tenth(width)}v2h${-tenth(width)}z`;
}

/** Columns side by side: rows of acts, their names on the left. Projects without an act follow year by year in the whole width. */
function addTable(drawing: Drawing, width: number, from: number, input: NamesInput): number {
  const {columns, rows} = input.acts;
  const lines = rows.flatMap((row) => {
    const name = wrapText(rowName(row, input.words), widestRowName, headSize);
    if (row.key !== noAct) return [{row, name, cells: [...columns.keys()]}];
    return columns.flatMap(({year}, index) =>
      row.cells[index].length > 0
        ? [{row, name: [...name, periodWords(String(year), input.locale)], cells: [index]}]
        : [],
    );
  });
  const names = lines.flatMap(({name}) => name);
  const nameWidth = Math.max(...names.map((name) => textWidth(name, headSize) * boldness)) + 20;
  const each = (width - nameWidth - gutter * (columns.length - 1)) / columns.length;
  const leftOf = (column: number) => nameWidth + column * (each + gutter);
  columns.forEach((column, at) => addHeading(drawing, column, leftOf(at), from, each, input));
  let top = from + headingHeight;
  lines.forEach(({row, name, cells}, at) => {
    if (at > 0) drawing.rules += `M0 ${top - rowGap / 2}h${width}`;
    const isAct = row.key !== noAct;
    name.forEach((text, line) => addHead(drawing, 0, top + baseline + line * 18, text, isAct ? 'name' : 'axis'));
    const heights = cells.map((index) => {
      if (row.cells[index].length === 0) return 0;
      const squares = [countWidth(rows), 7] as const;
      const left = isAct ? leftOf(index) : nameWidth;
      const right = isAct ? left + each : width;
      return addCell(drawing, row, index, {left, right, top, squares, restLines: restLinesInTable}, input);
    });
    // A cell is higher than the name of its row.
    top += Math.max(...heights) + rowGap * 2;
  });
  return top - rowGap * 2;
}

/** Columns one below the other, plans first and later years before earlier ones: in each, the acts with their names. */
function addStack(drawing: Drawing, width: number, from: number, input: NamesInput): number {
  const {acts, words, pitch} = input;
  const order = acts.columns
    .map((column, index) => ({column, index, rows: acts.rows.filter(({cells}) => cells[index].length > 0)}))
    .sort((a, b) => a.column.certainty.localeCompare(b.column.certainty) || b.column.year - a.column.year);
  const names = order.flatMap(({column, rows}) => rows.map((row) => nameIn(row, column, words)));
  const beside = countWidth(acts.rows) + Math.max(...names.map((name) => textWidth(name, headSize))) * boldness + 12;
  const squares = width - beside < leastPerLine * pitch ? ([0, headHeight] as const) : ([beside, 8] as const);
  let top = from;
  for (const {column, index, rows} of order) {
    addHeading(drawing, column, 0, top, width, input);
    top += headingHeight;
    rows.forEach((row, at) => {
      if (at > 0) drawing.rules += `M0 ${top - rowGap / 2}h${width}`;
      const tone = toneOf(row.key, column);
      addHead(drawing, countWidth(acts.rows), top + 18, nameIn(row, column, words), tone);
      const room = {left: 0, right: width, top, squares, restLines: restLinesInStack};
      top += addCell(drawing, row, index, room, input) + rowGap;
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
