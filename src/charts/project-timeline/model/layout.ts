import type {Milestone, PageTable, Place, Project, Report} from '../../../dataset/types.js';
import {tenth} from '../../../model/layout.js';
import type {FigureLayout, Label} from '../../../model/layout.js';
import {labelWidth} from '../../../model/text-width.js';
import type {PeriodSpan} from '../../../model/words/period-span.js';

/** What projects may be grouped by. `auto`: by milestone where there are more projects than rows in the first view. */
export const groupings = ['auto', 'none', 'milestone', 'kind', 'place', 'section', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** What a timeline is laid out from. */
export interface ProjectTimelineInput {
  readonly report: Report | PageTable;
  /** In the order of the report. */
  readonly projects: readonly Project[];
  /** Where the names of the projects' places are found. */
  readonly places: readonly Place[];
  /** The kinds, the place and the text that the projects were chosen by, for the title. */
  readonly kinds: readonly string[];
  readonly place?: Place | undefined;
  readonly text?: string;
  /** How many plans, pilots, campaigns and recognitions are left out because no filter names them. */
  readonly leftOut: number;
  readonly group: Grouping;
  /** Keys of the groups whose projects are shown. */
  readonly open: readonly string[];
  /** Rows in the first view where there are no groups; 0 for all. */
  readonly limit: number;
  /** How often the reader requested more rows. */
  readonly pages: number;
  /** Whether the data table is left out because it is closed. */
  readonly isTableless?: boolean;
}

/** A group in words, printed below the graphic on paper. */
export interface PrintedGroup {
  readonly name: string;
  readonly text: string;
}

/** A timeline, laid out. Every string of shapes is SVG path data, one path for all rows. */
export interface ProjectTimelineLayout extends FigureLayout, Shapes {
  /** The arrows before the names of groups. */
  readonly arrows: string;
  /** Lines between the rows. */
  readonly rules: string;
  /** Lines at the beginning of the years. */
  readonly yearLines: string;
  /** The groups with the names of their projects, for paper. */
  readonly printed: readonly PrintedGroup[];
}

type Certainty = Milestone['certainty'];

/** The style of words about a milestone: the colour of its symbol, and the weight of its name. */
export const toneOf = (certainty: Certainty): Pick<Label, 'tone' | 'isBold'> => ({
  tone: certainty === 'stated' ? 'actual' : 'target',
  isBold: false,
});

/** A symbol, laid out: a disc or ring (`dot`), a short bar for ongoing work, or an upright bar (`stop`) for a deadline. */
export interface Sign {
  readonly kind: 'dot' | 'bar' | 'stop' | 'rough-stop';
  readonly certainty: Certainty;
  readonly x: number;
  /** Its centre. */
  readonly y: number;
  /** Half its width. */
  readonly r: number;
}

/** The bands of one look as one path; the bands of all rows share their left and right ends. */
export interface Bands {
  readonly certainty: Certainty;
  /** The ends that are not certain. */
  readonly fade: PeriodSpan['soft'];
  readonly path: string;
}

/** The shapes of a timeline as SVG path data, one path for all shapes of one look. */
export interface Shapes {
  readonly bands: readonly Bands[];
  /** Solid discs: events that are stated as done. */
  readonly discs: string;
  /** Hollow rings: planned events. */
  readonly rings: string;
  /** Short bars: ongoing or proposed work. */
  readonly bars: Readonly<Record<Certainty, string>>;
  /** The part of a bar for planned projects without an act. */
  readonly rest?: string | undefined;
  /** Upright bars: deadlines, broken where the deadline is approximate. Absent from an overview, which has none. */
  readonly stops?: Readonly<Record<Certainty, string>> | undefined;
}

const circle = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The path of one shape for each kind of symbol. */
type Drawing = Partial<Readonly<Record<Sign['kind'], (sign: Sign) => string>>>;

const dots: Drawing = {dot: ({x, y, r, certainty}) => circle(x, y, certainty === 'stated' ? r + 0.5 : r - 0.5)};
const dashes: Drawing = {bar: ({x, y, r}) => `M${tenth(x - r)} ${tenth(y - 1.5)}h${2 * r}v3h${-2 * r}z`};

/** The symbols of one certainty as one path; those of other kinds are left out. */
export const pathOf = (signs: readonly Sign[], drawing: Drawing, certainty: Certainty): string =>
  signs.map((sign) => (sign.certainty === certainty ? (drawing[sign.kind]?.(sign) ?? '') : '')).join('');

/** Dots and bars as paths. */
export const symbolsOf = (signs: readonly Sign[]): Pick<Shapes, 'discs' | 'rings' | 'bars'> => ({
  discs: pathOf(signs, dots, 'stated'),
  rings: pathOf(signs, dots, 'planned'),
  bars: {stated: pathOf(signs, dashes, 'stated'), planned: pathOf(signs, dashes, 'planned')},
});

/** The margins of a line of text that lines must not cross: above and below its baseline, and on either side, in pixels. */
const [ascent, descent, margin] = [13, 5, 2];

/** The left and right ends of a label with its margin. */
function roomOf(label: Label): [left: number, right: number] {
  const width = labelWidth(label);
  const left = label.x - {start: 0, middle: width / 2, end: width}[label.anchor ?? 'start'];
  return [left - margin, left + width + margin];
}

/** Upright lines from the top to `bottom` as path data, interrupted by labels. */
export function linesAround(places: readonly number[], bottom: number, labels: readonly Label[]): string {
  const boxes = labels.map((label) => ({y: label.y, room: roomOf(label)})).sort((a, b) => a.y - b.y);
  return places
    .map((x) => {
      let path = '';
      let top = 0;
      for (const {y, room} of boxes) {
        if (x <= room[0] || x >= room[1]) continue;
        if (y - ascent > top) path += `M${tenth(x)} ${tenth(top)}V${tenth(y - ascent)}`;
        top = Math.max(top, y + descent);
      }
      return top < bottom ? `${path}M${tenth(x)} ${tenth(top)}V${tenth(bottom)}` : path;
    })
    .join('');
}
