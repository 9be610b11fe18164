import type {LitElement, ReactiveController} from 'lit';
import {projectsByPlace} from '../dataset/query/projects-by-place.js';
import {townships} from '../dataset/query/projects.js';
import {isPagesOwn} from '../dataset/query/report.js';
import type {Dataset} from '../dataset/types.js';
import {HsSelectEvent} from './events.js';

/** What a reader chose on one figure, so that others may show the same; an empty place takes the choice back. */
export type Choice = Readonly<Record<'kind' | 'id', string>> & {readonly kind: 'place' | 'project' | 'indicator'};

/** A figure whose choices others may share. */
export interface SharingFigure extends LitElement {
  /** The name that figures share, in any tree of the page; empty where this one shares nothing. */
  readonly sync: string;
}

/** Where a figure keeps what it shows: a map its township, a timeline its place, a gauge its indicator. */
const standing: Readonly<Record<string, string>> = {
  'hs-district-map': 'selected',
  'hs-project-timeline': 'place',
  'hs-target-gauge': 'indicator',
};

/** What a choice on a figure is of; the choice of a map is not heard but seen, since pages make it too. */
const kinds: Readonly<Record<string, Choice['kind']>> = {
  'hs-project-timeline': 'project',
  'hs-target-gauge': 'indicator',
  'hs-yoy-bar': 'indicator',
};

/** The figures that are on the page now. */
const members = new Set<Sync>();
const joined = new WeakSet<SharingFigure>();

const has = (list: readonly {readonly id: string}[] | undefined, id: string) => list?.some((item) => item.id === id);

/**
 * One figure among those of its name. A figure tells what a reader chose on it, and a map also which township it is
 * given; what a figure shows because another told it, it does not tell again.
 */
class Sync implements ReactiveController {
  readonly #host: SharingFigure;
  readonly #marks: {selected?: string | undefined};
  readonly #data: () => Partial<Dataset>;
  #told = '';

  constructor(host: SharingFigure, marks: {selected?: string | undefined}, data: () => Partial<Dataset>) {
    this.#host = host;
    this.#marks = marks;
    this.#data = data;
    host.addController(this);
  }

  hostConnected(): void {
    members.add(this);
    this.#host.addEventListener(HsSelectEvent.type, this.#hear);
    // One that comes late sees what stands.
    for (const {place} of this.#others) if (place) this.#show({kind: 'place', id: place});
    this.hostUpdated();
  }

  hostDisconnected(): void {
    members.delete(this);
    this.#host.removeEventListener(HsSelectEvent.type, this.#hear);
  }

  hostUpdated(): void {
    const {place} = this;
    if (place === this.#told) return;
    this.#told = place;
    this.#tell({kind: 'place', id: place});
  }

  /** The township that a map shows as chosen; empty on all other figures. */
  get place(): string {
    return this.#host.localName === 'hs-district-map' ? (this.#host.getAttribute('selected') ?? '') : '';
  }

  get #others(): Sync[] {
    const {sync} = this.#host;
    return [...members].filter((member) => member !== this && sync && member.#host.sync === sync);
  }

  readonly #hear = (event: HsSelectEvent): void => {
    const {localName} = this.#host;
    const kind = kinds[localName];
    if (event.target !== this.#host || !kind) return;
    this.#tell({kind, id: localName === 'hs-target-gauge' ? (this.#host.getAttribute('indicator') ?? '') : event.id});
  };

  #tell(choice: Choice): void {
    for (const other of this.#others) other.#show(choice);
  }

  /** What the figure draws from; nothing while that is on its way. */
  get #facts(): Partial<Dataset> {
    try {
      return this.#data();
    } catch {
      return {};
    }
  }

  /** Shows what was chosen elsewhere, where this figure's data know it. */
  #show({kind, id}: Choice): void {
    const {localName} = this.#host;
    const {report, projects = [], places = [], indicators} = this.#facts;
    const isMap = localName === 'hs-district-map';
    if (kind === 'indicator' && localName === 'hs-yoy-bar') {
      this.#marks.selected = id;
      this.#host.requestUpdate();
    } else if (kind === 'indicator' && localName === 'hs-target-gauge') {
      // A gauge of the page's own table has nothing else to show.
      if (has(indicators, id) && !isPagesOwn(report!)) this.#set(id);
    } else if (kind === 'place' && (isMap || localName === 'hs-project-timeline')) {
      if (!id || has(places, id)) this.#set(id);
    } else if (kind === 'project' && isMap && has(projects, id)) {
      const byPlace = projectsByPlace({projects: projects.filter((one) => one.id === id), places});
      // The first that the project lies in; none where the report does not say.
      this.#set(townships({places}).find(({id: one}) => byPlace.get(one)!.located.length)?.id ?? '');
    }
  }

  #set(id: string): void {
    if (this.#host.localName === 'hs-district-map') this.#told = id;
    this.#host.setAttribute(standing[this.#host.localName], id);
  }
}

/**
 * Lets a figure share choices with those of its name for as long as it is on the page.
 *
 * @param marks Its marks, of which one may be shown as chosen.
 * @param data What it draws from at the moment.
 */
export function share(host: SharingFigure, marks: {selected?: string | undefined}, data: () => Partial<Dataset>): void {
  if (joined.has(host)) return;
  joined.add(host);
  new Sync(host, marks, data);
}
