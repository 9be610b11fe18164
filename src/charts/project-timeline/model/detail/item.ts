import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import type {Bands, Sign} from '../layout.js';
import type {Column} from './frame.js';
import type {Task, TaskPart} from './task.js';

/** The period of a milestone, drawn as a band. */
export interface Band extends Pick<Bands, 'certainty' | 'fade'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A milestone, laid out: its clickable box, with its band, symbol and words inside. */
export interface Item {
  readonly project: Project;
  readonly milestone: Milestone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly band?: Band | undefined;
  /** Absent for ongoing work, which a band represents. */
  readonly sign?: Sign | undefined;
  /** The bar from the start of the project to `milestone`, and the parts that it is drawn in. */
  readonly task?: Task | undefined;
  readonly parts?: readonly TaskPart[] | undefined;
}

/** A project with its name and milestones, laid out. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly items: readonly Item[];
}

/** The input for the layout of a row. */
export interface RowInput {
  readonly project: Project;
  readonly milestones: readonly Milestone[];
  /** The name's lines. */
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  /** The right end of the room for words. */
  readonly right: number;
  /** The x of the name. */
  readonly indent: number;
  readonly y: number;
  readonly size: number;
  /** The date of the report in years with fractions; undefined where it is not known. */
  readonly now: number | undefined;
  /** Whether the name is above the bars instead of beside them. */
  readonly isStacked: boolean;
  readonly locale: Locale;
}

/** A milestone with its words. */
export interface LabelledItem {
  readonly item: Item;
  readonly labels: readonly Label[];
}
