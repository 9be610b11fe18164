import type {Place, Project, Report} from '../../../dataset/types.js';
import type {FigureLayout} from '../../../model/layout.js';
import type {Shapes} from './shapes.js';

/** What projects may be grouped by. `auto`: by milestone where there are more projects than rows in the first view. */
export const groupings = ['auto', 'none', 'milestone', 'kind', 'place', 'section', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** What a timeline is laid out from. */
export interface ProjectTimelineInput {
  readonly report: Report;
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
  /** How often the reader asked for more rows. */
  readonly pages: number;
  /** Whether the data table is left out, because it is closed. */
  readonly isTableless?: boolean;
}

/** A group as it is printed on paper, below the graphic. */
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
