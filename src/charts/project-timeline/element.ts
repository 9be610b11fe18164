import {isServer} from 'lit';
import type {PropertyValues} from 'lit';
import type {DrawnProjectId, PlaceId} from '../../dataset/haishu-2023/ids.js';
import {projects} from '../../dataset/haishu-2023/projects.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import type {Locale, Projects} from '../../dataset/types.js';
import {idList, keyword} from '../../host/attributes.js';
import {ChartElement} from '../../host/chart-element.js';
import {LazyPart, loadParts} from '../../host/lazy-part.js';
import {property, state} from '../../host/property.js';
import type {Sharing} from '../../host/sync.js';
import type {Box, Mark} from '../../model/layout.js';
import type {Around} from '../../view/figure.js';
import type {Shape} from '../../view/shapes.js';
import type {ControlsAndCard} from './host/controls-and-card.js';
import {defaultLimit, groupings, limitOf} from './model/layout.js';
import type {Grouping, ProjectTimelineInput, ProjectTimelineLayout} from './model/layout.js';
import {layoutOverview} from './model/overview.js';
import {languages} from './model/words/languages.js';
import type {OverviewWords} from './model/words/words.js';
import {below, timelineShapes, timelineStyles} from './view/shapes.js';

/** The name of a part of the chart that is loaded when it is needed. */
const partName = (part: keyof OverviewWords['parts']) => inEveryLanguage(languages, ({parts}) => parts[part]);

/**
 * Projects and their milestones: those reached in one year, and those planned for the next. Many projects are named by
 * year and act; otherwise each project has a row, with a bar from its start to its end where both are known. A milestone
 * without a date is listed in the data table and not drawn.
 *
 * @summary Projects by year and act, or each in a row with its milestones: approximate dates as soft bands, solid symbols where done, hollow ones where planned.
 * @tag hs-project-timeline
 * @slot - The fallback: shown without script, and where the figure cannot be drawn. A table in it with a column of names and one of starts or ends is drawn instead of the report.
 * @fires {HsSelectEvent} hs-select - The reader chose a milestone; its id is the project's, and empty where the card is closed.
 * @csspart controls - The filters.
 * @csspart clear-button - The button that clears all filters.
 * @csspart card - The card of the chosen project.
 * @csspart card-title - The name of that project.
 * @csspart close-button - The button that closes the card.
 * @csspart zoom - The controls of the window of time.
 * @csspart zoom-button - A button that zooms in, zooms out, or shows all time.
 * @cssproperty --hs-accent-color - Planned milestones, and the outline of planned work.
 * @cssproperty --hs-tint-color - The bands of planned milestones, and the bars of planned work.
 * @cssproperty --hs-empty-color - The bands of milestones that were reached; where it is not set, they have a stronger colour than the default, `light-dark(#e4e8eb, #2b3138)`.
 */
export class ProjectTimeline<Id extends string = DrawnProjectId, Place extends string = PlaceId> extends ChartElement<
  keyof Projects,
  ProjectTimelineLayout,
  object
> {
  static override get styles() {
    return [...super.styles, timelineStyles];
  }

  static override get shares(): Sharing {
    return {chooses: 'project', shows: {place: 'place'}};
  }

  /** Ids of projects, separated by spaces or commas. Default: all that pass the other filters. */
  @property() projects: Id | (string & {}) = '';

  /** Kinds of project (`road museum`), separated by spaces or commas. Default: all but plans, pilots, programmes, campaigns and recognitions. */
  @property({reflect: true, useDefault: true}) kind = '';

  /** Id of a place or township; a project at a site in it counts. Default: the whole district. */
  @property({reflect: true, useDefault: true}) place: Place | (string & {}) = '';

  /** Steps (`start finish open ongoing proposed`), separated by spaces or commas; only milestones of these steps are shown. Default: all. */
  @property({reflect: true, useDefault: true}) milestone = '';

  /** An EDTF period (`2023`, `2023-40`, `2022/2023-06`); only milestones that overlap it are shown. Default: all. */
  @property({reflect: true, useDefault: true}) period = '';

  /**
   * The window of time, an EDTF period (`2022/2023-06`); projects outside it still count in title, sentence and table. It
   * changes when the reader zooms or pans. Default: all time.
   */
  @property({reflect: true, useDefault: true}) span = '';

  /** Words, separated by spaces, that a project's name, places or quotes must contain, in Chinese or English. Default: none. */
  @property({reflect: true, useDefault: true}) text = '';

  /**
   * What the projects are grouped by: `milestone`, `kind`, `place`, `section`, `status`, or `none` for a row for each
   * project. `milestone` names the projects by year and act. `auto` (the default) does so where more projects than
   * `limit` have a date and most of them lack a start or an end. Too many to be named, they are counted by year.
   */
  @property({reflect: true, useDefault: true}) group: Grouping = 'auto';

  /**
   * Keys of the groups all of whose projects are shown, separated by spaces (`start museum yuehu`). Of projects by year and
   * act, `start` opens the row of those that start, whose names are otherwise cut off where they are many, but not in a
   * picture or in print. It changes when the reader opens or closes a group. Default: none.
   */
  @property({reflect: true, useDefault: true}) open = '';

  /** How many projects are shown before a button offers more; 0 shows all, and of thousands the first 1,000. Default: 12. */
  @property({type: Number}) limit: number = 12;

  /** Shows filters above the graphic: kind, place, milestone, period, text. Their values are those of the attributes. Default: no. */
  @property({type: Boolean, reflect: true}) controls = false;

  /** The mark whose project has a card. */
  @state() private chosen?: Mark | undefined;

  /** How often the reader requested more rows. */
  @state() private pages = 0;

  /** Whether the pointer or the focus has reached the figure, so that the code for zooming is loaded. */
  @state() private isNear = false;

  readonly #details = new LazyPart(partName('details'), async () => {
    const {ProjectDetails} = await import('./host/details.js');
    return new ProjectDetails(this);
  });
  readonly #zoom = new LazyPart(partName('zoom'), async () => {
    const {ProjectTimelineZoom} = await import('./host/zoom.js');
    return new ProjectTimelineZoom(this);
  });
  readonly #controlsAndCard = new LazyPart(partName('controlsAndCard'), async (): Promise<ControlsAndCard> => {
    const module = await import('./host/controls-and-card.js');
    return new module.ControlsAndCard(this, () => (this.chosen = this.marks.selected = undefined));
  });
  #hasTable = false;
  #showsAllRows = false;

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

  /** A table inside the tag may hold the page's own projects. Once there was one, later changes of the content count too. */
  protected override get readsSlottedTable(): boolean {
    return (this.#hasTable ||= !isServer && this.querySelector('table') !== null);
  }

  /** Loads the reader of the page's own projects, and at the same time the code that draws them. */
  protected override readonly rows = async () => {
    const [{projectReader}] = await Promise.all([import('./host/page-projects.js'), this.#details.load()]);
    return projectReader;
  };

  protected override toggleMore(): void {
    this.pages = this.#showsAllRows ? 0 : this.pages + 1;
  }

  /** Choosing a group opens or closes it, a year of one zooms to its projects, and a milestone opens its project's card. */
  protected override choose(mark: Mark): void {
    const isOfYears = this.#zoom.value?.choose(mark);
    if (!isOfYears && !mark.id.startsWith('group:')) {
      this.chosen = mark;
      return super.choose(mark);
    }
    this.marks.selected = undefined;
    if (isOfYears) return;
    // Where a row has several columns, each has a mark: `group:open/2023-planned`.
    const [key] = mark.id.slice(6).split('/');
    const open = idList(this.open);
    const opened = open.includes(key) ? open.filter((one) => one !== key) : [...open, key];
    if (opened[0]) this.open = opened.join(' ');
    else this.removeAttribute('open');
  }

  /** Whether an attribute filters projects or milestones. */
  get #isFiltered(): boolean {
    const {projects: ids, kind, place, milestone, period, text} = this;
    return [ids, kind, place, milestone, period, text].some(Boolean);
  }

  /** Whether the page or the reader needs more than the overview of the built-in report. */
  get #needsDetails(): boolean {
    const {span, open, panel, controls, group, limit} = this;
    const isOverview = (group === 'auto' || group === 'milestone') && limit === defaultLimit;
    return !isOverview || [span, open, panel, controls, this.#isFiltered, !this.drawsBuiltIn].some(Boolean);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group')) this.group = keyword(this.localName, 'group', this.group, groupings);
    super.willUpdate(changed);
  }

  protected override prepare(): Promise<void> | undefined {
    const needsDetails = this.#needsDetails;
    const hasControls = this.controls || this.chosen !== undefined;
    return (
      loadParts(
        needsDetails && this.#details,
        hasControls && this.#controlsAndCard,
        (this.span !== '' || this.isNear) && this.#zoom,
      ) ?? loadParts(needsDetails && this.#details.value?.isZoomable(this.facts) && this.#zoom)
    );
  }

  protected layoutFigure(data: Projects, box: Box, locale: Locale): ProjectTimelineLayout {
    const {report, places} = data;
    // The report's projects must not be drawn in place of filtered ones or of the page's own.
    const isRequired = this.#isFiltered || data !== projects;
    const details = isRequired ? this.#details.require() : this.#needsDetails ? this.#details.value : undefined;
    const input: ProjectTimelineInput = {
      ...{report, places, projects: data.projects, kinds: [], leftOut: 0},
      ...details?.choose(data),
      ...{group: this.group, open: idList(this.open), isTableless: !this.panel},
      ...{limit: limitOf(this.limit), pages: this.pages},
    };
    return (
      this.#zoom.value?.layout(input, box, locale) ??
      (details ? details.layout(input, box, locale) : layoutOverview(input, box, locale))
    );
  }

  protected draw(layout: ProjectTimelineLayout): Shape[] {
    return timelineShapes(layout, this.#details.value?.rowShapes(layout));
  }

  protected override around(layout: ProjectTimelineLayout, locale: Locale): Around {
    this.#showsAllRows = layout.more?.open ?? false;
    const {facts: data, chosen} = this;
    const left = this.#details.value?.choose(data).projects.length ?? 0;
    const around = this.#controlsAndCard.value?.around(layout, {data, left, locale, chosen});
    return {...around, over: [below(layout.printed, this.#zoom.value?.bar(layout, locale)), around?.over]};
  }
}

ProjectTimeline.define('hs-project-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'hs-project-timeline': ProjectTimeline;
  }
}
