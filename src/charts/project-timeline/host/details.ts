import type {LitElement} from 'lit';
import {outline} from '../../../dataset/haishu-2023/outline.js';
import {report} from '../../../dataset/haishu-2023/report.js';
import type {Projects} from '../../../dataset/types.js';
import {adoptStyles} from '../../../view/adopt-styles.js';
import {choiceOf, meantBy} from '../model/detail/choice.js';
import type {ProjectFilter} from '../model/detail/choice.js';
import {layoutProjectTimeline} from '../model/detail/layout.js';
import {isZoomable} from '../model/detail/rows.js';
import {rowShapes, rowStyles} from '../view/bands.js';

/** The attributes that filter projects. */
export type FilterAttributes = Readonly<
  Record<'projects' | 'kind' | 'place' | 'milestone' | 'period' | 'text', string>
>;

/** Reads the attributes that filter projects; absent values do not filter. */
export const filterOf = ({projects, kind, milestone, place, text, period}: FilterAttributes): ProjectFilter => ({
  ...{projects: [projects ?? ''], kinds: [kind ?? ''], milestone: [milestone ?? '']},
  ...{place: place ?? '', text: text ?? '', period: (period ?? '').trim()},
});

type Choice = ReturnType<typeof choiceOf> & Pick<Projects, 'report'>;

/** Filters the projects of a timeline by its attributes, and lays them out in detail. */
export class ProjectDetails {
  readonly #host: FilterAttributes;
  #last?: {readonly data: Projects; readonly filter: string; readonly choice: Choice};

  readonly layout = layoutProjectTimeline;
  readonly rowShapes = rowShapes;

  constructor(host: LitElement & FilterAttributes) {
    this.#host = host;
    adoptStyles(host, rowStyles);
  }

  /**
   * The filtered projects, and their report, of which the built-in one has its headings here only. The result is the same object as long as data and attributes are the same, since results that
   * are computed from thousands of projects are cached by their list.
   *
   * @throws InvalidIdError where an attribute names something that the data do not have
   */
  choose(data: Projects): Choice {
    const filter = filterOf(this.#host);
    const key = JSON.stringify(filter);
    if (this.#last?.data !== data || this.#last.filter !== key)
      this.#last = {
        data,
        filter: key,
        choice: {...choiceOf(data, meantBy(data, filter)), report: data.report === report ? outline : data.report},
      };
    return this.#last.choice;
  }

  /** Whether the filtered projects are so many, or cover so long a time, that zooming is offered. */
  isZoomable(data: Projects): boolean {
    return isZoomable(this.choose(data).projects);
  }
}
