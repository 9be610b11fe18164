import type {Milestone, PageTable, Place, Project, Report} from '../../../dataset/types.js';
import type {FigureLayout} from '../../../model/layout.js';
import type {PeriodSpan} from '../../../model/words/period-span.js';

/** What projects may be grouped by. `auto`: by milestone where there are more projects than rows in the first view. */
export const groupings = ['auto', 'none', 'milestone', 'kind', 'place', 'section', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** How many projects the first view shows where a page does not say. */
export const defaultLimit = 12;

/** The attribute `limit` as a number of projects; 0 is all. */
export const limitOf = (limit = defaultLimit): number => (limit >= 0 ? Math.floor(limit) : defaultLimit);

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

/** The bars of projects from their start to their end that have one look, as one path; all share their left and right ends. */
export interface TaskBars {
  readonly certainty: Certainty;
  /** The end that is known only roughly. */
  readonly fade: 'none' | 'start' | 'end';
  readonly path: string;
  /** The light inside of planned bars, within their outline. */
  readonly inside?: string | undefined;
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
  /** The squares of projects without an act. */
  readonly rest?: string | undefined;
  /** The bars of projects from start to end. */
  readonly tasks?: readonly TaskBars[] | undefined;
  /** The line at the date of the report, where there are bars of projects. */
  readonly statusLine?: string | undefined;
  /** Upright bars: deadlines, broken where the deadline is approximate. Absent from an overview, which has none. */
  readonly stops?: Readonly<Record<Certainty, string>> | undefined;
}
