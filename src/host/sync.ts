import type {LitElement, ReactiveController} from 'lit';
import {projectsByPlace} from '../dataset/query/projects-by-place.js';
import {divisions} from '../dataset/query/divisions.js';
import {isReport} from '../dataset/query/report.js';
import type {Facts} from '../dataset/types.js';
import {HsSelectEvent} from './events.js';

/** What a choice can be: a place, a project or an indicator. */
export type ChoiceKind = 'place' | 'project' | 'indicator';

/** What a chart shares, by `sync`, with the charts of the same name. A chart declares it by the static getter `shares`. */
export interface Sharing {
  /** What a reader chooses on the chart. */
  readonly chooses: ChoiceKind;
  /** The property that holds the id of what is chosen. Default: none; the id of the `hs-select` event is shared. */
  readonly property?: string;
  /** Whether that property is shared as well when the page sets it, and with charts that join later. Default: no. */
  readonly sharesProperty?: boolean;
  /**
   * The property that shows a choice made on another chart, by its kind; `marks` marks it as chosen in the graphic. Kinds
   * that are not listed are not shown. Where projects are shown by the property that shows places, it is set to the
   * first division in which the project lies.
   */
  readonly shows: Readonly<Partial<Record<ChoiceKind, string>>>;
}

/** What a reader chose on one chart, so that others may show the same; an empty id cancels the choice. */
interface Choice {
  readonly kind: ChoiceKind;
  readonly id: string;
}

/** A chart whose choices others may share. */
export interface SharingChart extends LitElement {
  /** The name that charts share, in any tree of the page; empty where this one shares nothing. */
  readonly sync: string;
}

/** The charts that are on the page now. */
const members = new Set<SyncController>();

const includes = (list: readonly {readonly id: string}[] | undefined, id: string) =>
  list?.some((item) => item.id === id);

/** The first division in which a project lies; empty where the report names none. */
function divisionOf(id: string, {projects = [], places = []}: Partial<Facts>): string {
  const byPlace = projectsByPlace({projects: projects.filter((project) => project.id === id), places});
  return divisions({places}).find((place) => byPlace.get(place.id)!.located.length > 0)?.id ?? '';
}

/**
 * Shares choices between a chart and those of the same `sync` name for as long as it is on the page. A choice that comes
 * from another chart is not shared again.
 */
export class SyncController implements ReactiveController {
  readonly #host: SharingChart;
  readonly #sharing: Sharing;
  readonly #marks: {selected?: string | undefined};
  readonly #data: () => Partial<Facts>;
  #lastSharedId = '';

  /**
   * @param sharing What the chart declares.
   * @param marks Its marks, of which one may be shown as chosen.
   * @param data What it draws from at the moment.
   */
  constructor(
    host: SharingChart,
    sharing: Sharing,
    marks: {selected?: string | undefined},
    data: () => Partial<Facts>,
  ) {
    this.#host = host;
    this.#sharing = sharing;
    this.#marks = marks;
    this.#data = data;
    host.addController(this);
  }

  hostConnected(): void {
    members.add(this);
    this.#host.addEventListener(HsSelectEvent.type, this.#onSelect);
    // A chart that is added later shows what has been chosen already.
    for (const other of this.#others) {
      const id = other.#sharedId;
      if (id) this.#show({kind: other.#sharing.chooses, id});
    }
    this.hostUpdated();
  }

  hostDisconnected(): void {
    members.delete(this);
    this.#host.removeEventListener(HsSelectEvent.type, this.#onSelect);
  }

  hostUpdated(): void {
    const id = this.#sharedId;
    if (id === this.#lastSharedId) return;
    this.#lastSharedId = id;
    this.#share({kind: this.#sharing.chooses, id});
  }

  /** The chart as a record of the properties that its `shares` names; all of them hold ids. */
  get #properties(): Record<string, string> {
    return this.#host as unknown as Record<string, string>;
  }

  /** The id that the chart's property holds. */
  get #propertyValue(): string {
    const {property} = this.#sharing;
    return property ? this.#properties[property] : '';
  }

  /** The id in the shared property, set by the page or by a reader; empty on charts that share only what a reader chooses. */
  get #sharedId(): string {
    return this.#sharing.sharesProperty ? this.#propertyValue : '';
  }

  get #others(): SyncController[] {
    const {sync} = this.#host;
    return [...members].filter((member) => member !== this && sync && member.#host.sync === sync);
  }

  readonly #onSelect = (event: HsSelectEvent): void => {
    const {chooses, property, sharesProperty} = this.#sharing;
    // A property that is shared whenever it changes is shared after the update.
    if (event.target === this.#host && !sharesProperty)
      this.#share({kind: chooses, id: property ? this.#propertyValue : event.id});
  };

  #share(choice: Choice): void {
    for (const other of this.#others) other.#show(choice);
  }

  /** What the chart draws from; nothing while it is being loaded. */
  get #facts(): Partial<Facts> {
    try {
      return this.#data();
    } catch {
      return {};
    }
  }

  /** Shows what was chosen on another chart, where this one's data have it. */
  #show({kind, id}: Choice): void {
    const {shows} = this.#sharing;
    const property = shows[kind];
    if (!property) return;
    const facts = this.#facts;
    if (property === 'marks') {
      this.#marks.selected = id;
      this.#host.requestUpdate();
    } else if (kind === 'indicator') {
      // A chart of a page's own table has nothing else to show.
      if (includes(facts.indicators, id) && isReport(facts.report!)) this.#set(property, id);
    } else if (kind === 'place') {
      if (!id || includes(facts.places, id)) this.#set(property, id);
    } else if (includes(facts.projects, id)) this.#set(property, property === shows.place ? divisionOf(id, facts) : id);
  }

  #set(property: string, id: string): void {
    if (property === this.#sharing.property) this.#lastSharedId = id;
    this.#properties[property] = id;
  }
}
