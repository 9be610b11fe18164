import {render} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import type {OverlayLayout} from '../model/overlay.js';
import {customizedMapStyles} from '../view/customized-map.js';
import {overlayPanel, overlayStyles} from '../view/overlay.js';
import {tipStyles} from '../../../view/tip.js';
import {shadeStyles} from '../view/shades.js';
import {theme} from '../../../view/theme.js';
import {HsSelectEvent} from '../../../host/events.js';
import {channelsOf} from '../../../host/plain-color.js';

/** A layer on a map. */
export interface Overlay {
  /** Its key and list, in the map's container; `hs-select` and `hs-error` are fired here and bubble. */
  readonly element: HTMLElement;
  /** Id of the division that is chosen, or empty; setting it fires no event. */
  selected: string;
  /** Removes the layer, its list and its listeners from the map. Calling it again has no effect. */
  remove(): void;
}

/** The style of a division: colours as `rgb(…)` or `rgba(…)`, and the width of its outline in pixels. */
export interface OverlayLook {
  readonly fill: string;
  readonly line: string;
  readonly weight: number;
}

/** The drawing that an adapter makes on the map of its library. */
export interface Surface {
  /**
   * Where the map itself shows the credits: `always`, in a control that readers `may-close`, or `nowhere`. The overlay
   * shows the rest: all credits or, beside a control that may be closed, the approval number.
   */
  readonly credited: 'always' | 'may-close' | 'nowhere';
  /** The height of the controls at the lower edge of the map, in pixels. Default: 24. */
  readonly foot?: number;
  /** Applies the styles of divisions, by id. */
  readonly paint: (looks: ReadonlyMap<string, OverlayLook>) => void;
  readonly remove: () => void;
}

/** What an adapter calls when the reader points at a division or chooses one. */
export interface Reader {
  readonly point: (id: string | undefined, at?: {readonly x: number; readonly y: number}) => void;
  readonly choose: (id: string) => void;
}

/** Converts a computed colour for libraries that cannot parse `color(srgb 0.1 0.2 0.3)`, the form of mixed colours. */
const plainColor = (computed: string): string => `rgba(${channelsOf(computed).join(', ')})`;

const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Events that would otherwise move or zoom the map under the key. */
const kept = ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick', 'wheel', 'keydown'];

/** The initial content of a layer's panel. */
export interface OverlayFace {
  readonly layout: OverlayLayout;
  readonly locale: Locale;
  /** Sentences about data that could not be used. */
  readonly notes: readonly string[];
  /** The credits of the geometry: its approval first, then its source. */
  readonly credits: readonly string[];
  readonly selected: string;
}

/** The key is closed at first on a map that is smaller than this, in pixels. */
const roomy = {width: 480, height: 320};

/** A layer with its key, and with its list for keyboard and screen reader; the map itself is drawn by an adapter. */
export class ListedOverlay implements Overlay {
  readonly element = document.createElement('div');
  readonly #root = this.element.attachShadow({mode: 'open'});
  readonly #layout: OverlayLayout;
  readonly #locale: Locale;
  readonly #notes: readonly string[];
  readonly #surface: Surface;
  #credits: readonly string[] = [];
  #isOpen: boolean;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #selected: string;
  #active?: string | undefined;
  #at?: {readonly x: number; readonly y: number} | undefined;
  #stop: string;
  #isRemoved = false;

  constructor(container: HTMLElement, face: OverlayFace, mount: (reader: Reader) => Surface) {
    const {layout, locale, notes, credits, selected} = face;
    this.#layout = layout;
    this.#locale = locale;
    this.#notes = notes;
    this.#selected = selected;
    this.#stop = selected || layout.regions[0]?.id;
    this.#isOpen = container.clientWidth >= roomy.width && container.clientHeight >= roomy.height;
    this.#root.adoptedStyleSheets = [theme, customizedMapStyles, shadeStyles, tipStyles, overlayStyles].map(
      ({styleSheet}) => styleSheet!,
    );
    container.append(this.element);
    for (const type of ['focusin', 'focusout', 'click', 'keydown']) this.#root.addEventListener(type, this.#onEvent);
    for (const type of kept) this.element.addEventListener(type, keep);
    this.#show();
    this.#surface = mount({
      point: (id, at) => this.#point(id, at),
      choose: (id) => this.#choose(id),
    });
    const {credited, foot = 24} = this.#surface;
    this.element.style.setProperty('--_foot', `${foot}px`);
    this.#credits = {always: [], 'may-close': credits.slice(0, 1), nowhere: credits}[credited];
    this.#show();
    this.#paint();
    this.#scheme.addEventListener('change', this.#paint);
  }

  get selected(): string {
    return this.#selected;
  }

  set selected(id: string) {
    this.#selected = this.#layout.regions.some((region) => region.id === id) ? id : '';
    this.#stop = this.#selected || this.#stop;
    this.#show();
    this.#paint();
  }

  remove(): void {
    if (this.#isRemoved) return;
    this.#isRemoved = true;
    this.#scheme.removeEventListener('change', this.#paint);
    this.element.remove();
    this.#surface.remove();
  }

  #show(): void {
    const [active, selected, stop, at] = [this.#active, this.#selected, this.#stop, this.#at];
    const onToggle = () => {
      this.#isOpen = !this.#isOpen;
      this.#show();
    };
    const fixed = {locale: this.#locale, notes: this.#notes, credits: this.#credits};
    render(
      overlayPanel(this.#layout, {...fixed, isOpen: this.#isOpen, onToggle, active, selected, stop, at}),
      this.#root,
    );
    const tip = this.#root.querySelector<HTMLElement>('.tip');
    if (!tip || !at) return;
    const room = this.element.clientWidth - tip.offsetWidth;
    const above = at.y - tip.offsetHeight - 12;
    tip.style.translate = `${Math.max(0, Math.min(at.x - tip.offsetWidth / 2, room))}px ${above < 0 ? at.y + 16 : above}px`;
  }

  /** Reads the colours from the key, so that they match the figure in every theme of the page. */
  readonly #paint = (): void => {
    const colors = new Map(
      [...this.#root.querySelectorAll<SVGElement>('[data-level]')].map((swatch) => [
        swatch.dataset.level,
        plainColor(getComputedStyle(swatch).fill),
      ]),
    );
    const {color, backgroundColor} = getComputedStyle(this.#root.querySelector('li') ?? this.element);
    const looks = this.#layout.regions.map(({id, level}) => {
      const isSelected = id === this.#selected;
      const isAt = id === this.#active;
      const weight = isSelected ? 3 : isAt ? 2.5 : 1;
      return [id, {fill: colors.get(String(level)) ?? backgroundColor, line: plainColor(color), weight}] as const;
    });
    this.#surface.paint(new Map(looks));
  };

  #point(id: string | undefined, at?: {readonly x: number; readonly y: number}): void {
    const isOther = id !== this.#active;
    this.#active = id;
    this.#at = at;
    this.#show();
    if (isOther) this.#paint();
  }

  #choose(id: string): void {
    const region = this.#layout.regions.find((one) => one.id === id);
    if (!region) return;
    const again = id === this.#selected;
    this.selected = again ? '' : id;
    this.element.dispatchEvent(new HsSelectEvent(this.#selected, again ? '' : region.text));
  }

  readonly #onEvent = (event: Event): void => {
    const id = (event.target as Element).closest?.('[data-region]')?.getAttribute('data-region');
    if (!id) return;
    if (event.type === 'focusin') this.#point(id);
    else if (event.type === 'focusout') this.#point(undefined);
    else if (event.type === 'click') this.#choose(id);
    else this.#press(event as KeyboardEvent, id);
  };

  #press(event: KeyboardEvent, id: string): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moves[event.key];
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (move === undefined && !isChoice) return;
    event.preventDefault();
    if (isChoice) return this.#choose(id);
    const {regions} = this.#layout;
    const from = regions.findIndex((region) => region.id === id);
    this.#stop = regions[Math.max(0, Math.min(from + move, regions.length - 1))].id;
    this.#show();
    this.#root.querySelector<HTMLElement>(`[data-region="${CSS.escape(this.#stop)}"]`)?.focus();
  }
}

const keep = (event: Event): void => event.stopPropagation();
