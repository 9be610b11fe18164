import type {ReactiveController, ReactiveControllerHost, ReactiveElement} from 'lit';
import {HsErrorEvent} from '../../../host/events.js';
import type {MapElement} from '../host/settings.js';
import type {Overlay, OverlayOptions} from './overlay.js';

/** Draws the townships on a map of its own kind. */
type AddTo<Map> = (map: Map, options: OverlayOptions) => Promise<Overlay>;

/** What an element-based map puts into `detail.map`: its map, or a promise of it. */
interface MapAnswer<Map> {
  readonly map: Map;
}

/**
 * Lets a figure with a geometry join an element-based map that it stands in, as the layers of openlayers-elements do: it
 * fires `attach`, and where a map answers, its areas are drawn on that map and the figure itself is hidden.
 */
class MapAttachment<Map> implements ReactiveController {
  readonly #host: MapElement;
  readonly #addTo: AddTo<Map>;
  #joining?: AbortController | undefined;
  #layer?: Overlay | undefined;

  constructor(host: MapElement, addTo: AddTo<Map>) {
    this.#host = host;
    this.#addTo = addTo;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.#host.geometry || this.#joining) return;
    this.#joining = new AbortController();
    void this.#join(this.#joining.signal);
  }

  hostDisconnected(): void {
    this.#joining?.abort();
    this.#joining = undefined;
    if (!this.#layer) return;
    this.#layer.remove();
    this.#layer = undefined;
    this.#host.hidden = false;
  }

  async #join(signal: AbortSignal): Promise<void> {
    const host = this.#host;
    const detail: {map?: MapAnswer<Map> | Promise<MapAnswer<Map>>} = {};
    host.dispatchEvent(new CustomEvent('attach', {detail, bubbles: true, composed: true}));
    try {
      if (!detail.map) return;
      const {map} = await detail.map;
      const layer = await this.#addTo(map, {from: host, signal});
      if (signal.aborted) return layer.remove();
      this.#layer = layer;
      host.hidden = true;
      host.dispatchEvent(new Event('attached', {bubbles: true, composed: true}));
    } catch (reason) {
      host.dispatchEvent(new HsErrorEvent(reason instanceof Error ? reason.message : String(reason), reason));
    }
  }
}

const tag = 'hs-district-map';
/** The figures that have an attachment: one may be met both in the page and by the initializer. */
const attached = new WeakSet<object>();

/** The map figures that stand in a tree, and in those inside it that are open. */
function* figuresIn(root: ParentNode): Generator<MapElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === tag) yield element as MapElement;
    if (element.shadowRoot) yield* figuresIn(element.shadowRoot);
  }
}

/** Lets the map figures of the page, those that stand in it and those to come, join the element-based maps around them. */
export function attachFigures<Map>(addTo: AddTo<Map>): void {
  const attach = (figure: ReactiveControllerHost) => {
    if (attached.has(figure)) return;
    attached.add(figure);
    new MapAttachment(figure as unknown as MapElement, addTo);
  };
  void customElements.whenDefined(tag).then((figures) => {
    (figures as unknown as typeof ReactiveElement).addInitializer(attach);
    for (const figure of figuresIn(document)) attach(figure);
  });
}
