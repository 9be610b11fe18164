import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {PlaceId, DrawnProjectId} from '../../dataset/haishu-2023/ids.js';
import {projects} from '../../dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../dataset/project-kind.js';
import type {Locale, Projects} from '../../dataset/types.js';
import {ChartElement} from '../../host/chart-element.js';
import {idList} from '../../host/id-list.js';
import {keyword} from '../../host/keyword.js';
import {LazyPart, loadParts} from '../../host/lazy-part.js';
import type {Sharing} from '../../host/sharing.js';
import type {ProjectTimelineExtras} from './host/extras.js';
import type {Box, Mark} from '../../model/layout.js';
import {layoutProjectTimeline} from './model/overview/layout.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from './model/overview/layout.js';
import {groupings} from './model/groups/grouping.js';
import type {Grouping} from './model/groups/grouping.js';
import type {ProjectTimelineZoom} from './host/zoom.js';
import type {Around} from '../../view/figure.js';
import {below, timelineShapes, timelineStyles} from './view/shapes.js';
import type {Shape} from '../../view/shapes.js';

const defaultLimit = 12;

/**
 * Projects and what the report says of them: done in one year, planned for the next. A date that is not given is not drawn.
 *
 * @summary Projects with their milestones; rough dates stay rough: soft bands, solid where done, hollow where planned.
 * @tag hs-project-timeline
 * @slot - The fallback: shown without script, and when the figure cannot be drawn. A table in it with a column of names and one of starts or ends is drawn instead of the report.
 * @fires {HsSelectEvent} hs-select - The reader chose a milestone; its id is the project's, and empty where the card is closed.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart controls - The filters.
 * @csspart clear-button - The button that takes all filters away.
 * @csspart card - What is known of the chosen project.
 * @csspart card-title - Its name.
 * @csspart close-button - The button that closes the card.
 * @csspart problems - What could not be read of the page's own projects.
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

  static override readonly shares: Sharing = {chooses: 'project', shows: {place: 'place'}};

  /** Ids of projects, separated by spaces or commas. Default: all that `kind` and `place` leave. */
  @property() projects: Id | (string & {}) = '';

  /** Kinds of project (`road museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property({reflect: true, useDefault: true}) kind = '';

  /** Id of a place or township; projects at a site in it count. Default: the whole district. */
  @property({reflect: true, useDefault: true}) place: Place | '' = '';

  /** Steps (`start finish open ongoing proposed`), separated by spaces or commas; only such milestones are shown. Default: all. */
  @property({reflect: true, useDefault: true}) milestone = '';

  /** EDTF period (`2023`, `2023-40`, `2022/2023-06`); only milestones that touch it are shown. Default: all. */
  @property({reflect: true, useDefault: true}) period = '';

  /**
   * The stretch of time that is shown, an EDTF period (`2022/2023-06`); what lies elsewhere is still counted. It follows
   * the reader, who zooms and pans. Default: all.
   */
  @property({reflect: true, useDefault: true}) span = '';

  /** Words that a project's name, place or quote must contain, in Chinese or English. Default: none. */
  @property({reflect: true, useDefault: true}) text = '';

  /**
   * What the projects are gathered by: `milestone`, `kind`, `place`, `section`, `status`, or `none` for a row each.
   * `auto` (the default) gathers by milestone where there are more projects than `limit`.
   */
  @property({reflect: true, useDefault: true}) group: Grouping = 'auto';

  /** The groups whose projects are shown, separated by spaces (`start museum yuehu`). It follows the reader. Default: none. */
  @property({reflect: true, useDefault: true}) open = '';

  /** How many projects are shown before a button offers more; 0 shows all (of thousands, the first 1,000). Default: 12. */
  @property({type: Number}) limit = defaultLimit;

  /** Shows filters above the graphic: kind, place, milestone, period, text; what they are set to stands in the attributes. Default: no. */
  @property({type: Boolean, reflect: true}) controls = false;

  /** The mark whose project's card is shown. */
  @state() private chosen?: Mark | undefined;

  @state() private pages = 0;

  /** Whether the reader has come near, and may zoom. */
  @state() private isNear = false;

  readonly #details = new LazyPart({zh: '项目明细', en: 'the details of the projects'}, () => import('./host/more.js'));
  readonly #zoomPart = new LazyPart({zh: '时间缩放', en: 'the zoom of the timeline'}, () => import('./host/zoom.js'));
  readonly #extrasPart = new LazyPart(
    {zh: '筛选和项目卡片', en: 'the filters and cards'},
    () => import('./host/extras.js'),
  );
  #extras?: ProjectTimelineExtras;
  #isAll = false;
  #zoom?: ProjectTimelineZoom;

  constructor() {
    super();
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, () => (this.isNear = true), {once: true});
  }

  protected get parts(): readonly (keyof Projects)[] {
    return ['report', 'projects', 'places'];
  }

  protected get builtIn(): Projects {
    return projects;
  }

  #hasTable = false;

  /** A table inside the tag may be the page's own projects; one that was there may come again. */
  protected override get readsSlottedTable(): boolean {
    return (this.#hasTable ||= !!this.querySelector('table'));
  }

  protected override readonly rows = () => import('./host/rows.js');

  protected override toggleMore(): void {
    this.pages = this.#isAll ? 0 : this.pages + 1;
  }

  /** Choosing a group opens or closes it, and a milestone its project's card. */
  protected override choose(mark: Mark): void {
    if (!mark.id.startsWith('group:')) {
      this.chosen = mark;
      return super.choose(mark);
    }
    const key = mark.id.slice(6);
    const open = idList(this.open);
    const left = open.includes(key) ? open.filter((one) => one !== key) : [...open, key];
    if (left[0]) this.open = left.join(' ');
    else this.removeAttribute('open');
    this.marks.selected = undefined;
  }

  /** Whether more is asked for than the overview of the built-in report. */
  get #needsDetails(): boolean {
    const asked = [
      ...[this.projects, this.kind, this.place, this.milestone, this.period, this.span, this.text, this.open],
      ...[this.panel, this.controls || '', this.group, this.limit],
    ];
    return !/^,+(auto|milestone),12$/.test(asked.join());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group')) this.group = keyword(this.localName, 'group', this.group, groupings);
    super.willUpdate(changed);
  }

  protected override prepare(): Promise<void> | undefined {
    const needsDetails = this.facts !== projects || this.#needsDetails;
    const needsExtras = this.controls || this.chosen !== undefined;
    return (
      loadParts(
        needsDetails && this.#details,
        needsExtras && this.#extrasPart,
        (this.span !== '' || this.isNear) && this.#zoomPart,
      ) ?? loadParts(needsDetails && this.#hasMany && this.#zoomPart)
    );
  }

  /** Whether there are more projects than can be shown without a window of time. */
  get #hasMany(): boolean {
    const details = this.#details.value;
    return details !== undefined && details.isZoomed(details.choiceFor(this, this.facts).projects);
  }

  protected layoutFigure(data: Projects, box: Box, locale: Locale): ProjectTimelineLayout {
    const more = data !== projects ? this.#details.require() : this.#needsDetails ? this.#details.value : undefined;
    more?.dress(this.renderRoot);
    const {report, places} = data;
    const concrete = more ? [] : projectsOfKind(data.projects, []);
    const input: ProjectTimelineInput = {
      ...{report, places, projects: concrete, kinds: [], leftOut: data.projects.length - concrete.length},
      ...more?.choiceFor(this, data),
      ...{group: this.group, open: idList(this.open), isTableless: !this.panel},
      limit: this.limit >= 0 ? Math.floor(this.limit) : defaultLimit,
      pages: this.pages,
    };
    const {chosen} = this;
    if ((this.controls || chosen) && this.#extrasPart.value)
      this.#extras ??= new this.#extrasPart.value.ProjectTimelineExtras(
        this,
        () => (this.chosen = this.marks.selected = undefined),
      );
    this.#extras?.arrange({data, found: input.projects.length, locale, chosen});
    if (this.#zoomPart.value) this.#zoom ??= new this.#zoomPart.value.ProjectTimelineZoom(this);
    const layout = this.#zoom?.arrange(input, box, locale) ?? layoutProjectTimeline(input, box, locale, more);
    this.#isAll = layout.more?.open ?? false;
    return layout;
  }

  protected draw(layout: ProjectTimelineLayout): Shape[] {
    return timelineShapes(layout, layout.stops && this.#details.value?.bandShapes(layout));
  }

  protected override around(layout: ProjectTimelineLayout): Around {
    const around = this.#extras?.around(layout);
    return {...around, over: [below(layout.printed, this.#zoom?.bar(layout)), around?.over]};
  }
}

ProjectTimeline.define('hs-project-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'hs-project-timeline': ProjectTimeline;
  }
}
