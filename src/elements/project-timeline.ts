import type {PropertyValues, SVGTemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {PlaceId, DrawnProjectId} from '../dataset/haishu-2023/ids.js';
import {projects} from '../dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../dataset/project-kind.js';
import {placeOf, projectOf, projectsIn} from '../dataset/query/projects.js';
import type {Locale, Project, Projects} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import {idList} from '../host/id-list.js';
import {keyword} from '../host/keyword.js';
import {later} from '../host/later.js';
import type {Box, Mark} from '../model/layout.js';
import {layoutProjectTimeline} from '../model/project-timeline.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../model/project-timeline.js';
import {groupings} from '../model/project-timeline-grouping.js';
import type {Grouping} from '../model/project-timeline-grouping.js';
import {timelineShapes, timelineStyles} from '../view/project-timeline.js';

const defaultLimit = 12;

const details = later(() => import('../model/project-timeline-details.js'));

/**
 * Projects and what the report says of them: done in one year, planned for the next. A date that is not given is not drawn.
 *
 * @summary Projects with their milestones; rough dates stay rough: soft bands, solid where done, hollow where planned.
 * @tag hs-project-timeline
 * @attr {string} sync - A name that the timeline shares with a map of the page, whose chosen township it follows.
 * @slot - The fallback: shown without script, and when the figure cannot be drawn.
 * @fires {HsSelectEvent} hs-select - The reader chose a milestone; its id is the project's.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart more-button - The button that shows all projects.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart tip - The text of the mark pointed at.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text, and what was done.
 * @cssproperty --hs-accent-color - What is planned.
 * @cssproperty --hs-tint-color - The bands of what is planned.
 * @cssproperty --hs-empty-color - The bands of what was done.
 * @cssproperty --hs-paper-color - The background.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class ProjectTimeline<Id extends string = DrawnProjectId, Place extends string = PlaceId> extends ChartElement<
  keyof Projects,
  ProjectTimelineLayout
> {
  static override styles = [...ChartElement.styles, timelineStyles];

  /** Ids of projects, separated by spaces or commas. Default: all that `kind` and `place` leave. */
  @property() projects: Id | (string & {}) = '';

  /** Kinds of project (`road museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property() kind = '';

  /** Id of a place or township; projects at a site in it count. Default: the whole district. */
  @property() place: Place | '' = '';

  /** Steps (`start finish open ongoing proposed`), separated by spaces or commas; only such milestones are shown. Default: all. */
  @property() milestone = '';

  /** EDTF period (`2023`, `2023-40`, `2022/2023-06`); only milestones that touch it are shown. Default: all. */
  @property() period = '';

  /** Words that a project's name, place or quote must contain, in Chinese or English. Default: none. */
  @property({reflect: true}) text = '';

  /**
   * What the projects are gathered by: `milestone`, `kind`, `place`, `section`, `status`, or `none` for a row each.
   * `auto` (the default) gathers by milestone where there are more projects than `limit`.
   */
  @property({reflect: true}) group: Grouping = 'auto';

  /** The groups whose projects are shown, separated by spaces (`start museum yuehu`). It follows the reader. Default: none. */
  @property({reflect: true}) open = '';

  /** How many projects are shown before a button offers more; 0 shows all (of thousands, the first 1,000). Default: 12. */
  @property({type: Number}) limit = defaultLimit;

  @state() private pages = 0;
  #isAll = false;

  protected get parts(): readonly (keyof Projects)[] {
    return ['report', 'projects', 'places'];
  }

  protected get builtIn(): Projects {
    return projects;
  }

  protected override toggleMore(): void {
    this.pages = this.#isAll ? 0 : this.pages + 1;
  }

  /** Choosing a group opens or closes it. */
  protected override choose(mark: Mark): void {
    if (!mark.id.startsWith('group:')) return super.choose(mark);
    const key = mark.id.slice(6);
    const open = idList(this.open);
    this.open = (open.includes(key) ? open.filter((one) => one !== key) : [...open, key]).join(' ');
    this.marks.selected = undefined;
  }

  /** Whether more is asked for than the overview of the built-in report. */
  get #needsDetails(): boolean {
    const {projects, kind, place, milestone, period, text, src, data, open, panel, group, limit} = this;
    const asked = projects || kind || place || milestone || period || text || src || data || open || panel;
    return Boolean(asked) || !/^(auto|milestone)$/.test(group) || limit !== defaultLimit;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group')) this.group = keyword(this.localName, 'group', this.group, groupings);
    super.willUpdate(changed);
  }

  #chosen(data: Projects): readonly Project[] {
    const ids = idList(this.projects);
    const kinds = idList(this.kind);
    const named = ids.map((id) => projectOf(data, id));
    const ofKind = ids.length > 0 && kinds.length === 0 ? named : projectsOfKind(data.projects, kinds);
    const inside = this.place ? projectsIn(data, this.place).map(({project}) => project) : ofKind;
    return ofKind.filter((project) => inside.includes(project) && (ids.length === 0 || named.includes(project)));
  }

  protected arrange(data: Projects, box: Box, locale: Locale): ProjectTimelineLayout {
    const more = this.#needsDetails ? details() : undefined;
    const {report, places} = data;
    const chosen = this.#chosen(data);
    const wanted = {milestone: idList(this.milestone), period: this.period.trim(), text: this.text};
    const kinds = idList(this.kind);
    const asked = kinds.length > 0 || this.projects || this.place;
    const input: ProjectTimelineInput = {
      report,
      places,
      projects: more?.matching(chosen, places, wanted) ?? chosen,
      kinds,
      place: this.place ? placeOf(data, this.place) : undefined,
      text: this.text.trim(),
      leftOut: asked ? 0 : data.projects.length - chosen.length,
      group: this.group,
      open: idList(this.open),
      limit: this.limit >= 0 ? Math.floor(this.limit) : defaultLimit,
      pages: this.pages,
    };
    const layout = layoutProjectTimeline(input, box, locale, more);
    this.#isAll = layout.more?.open ?? false;
    return layout;
  }

  protected draw(layout: ProjectTimelineLayout): SVGTemplateResult {
    return timelineShapes(layout);
  }
}

ProjectTimeline.define('hs-project-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'hs-project-timeline': ProjectTimeline;
  }
}
