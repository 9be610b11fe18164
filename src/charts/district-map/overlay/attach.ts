import type {ReactiveController, ReactiveControllerHost, ReactiveElement} from 'lit';
import {HsErrorEvent} from '../../../host/events.js';
import type {MapElement} from '../host/settings.js';
import type {Overlay, OverlayOptions} from './overlay.js';

/** Draws the divisions on a map of some library. */
type AddTo<Map> = (map: Map, options: OverlayOptions) => Promise<Overlay>;

/** The detail of the `attach` event: an element-based map puts its map, or a promise of it, into `map`. */
interface MapAnswer<Map> {
  readonly map: Map;
}

/**
 * Attaches a figure with a geometry to the element-based map that contains it, as the layers of openlayers-elements do: it
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
/** The figures that have an attachment; the search of the page and the initializer may both reach the same figure. */
const attached = new WeakSet<object>();

/** The map figures in a tree and in its open shadow trees. */
function* figuresIn(root: ParentNode): Generator<MapElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === tag) yield element as MapElement;
    if (element.shadowRoot) yield* figuresIn(element.shadowRoot);
  }
}

/** Attaches all map figures of the page, present and future, to the element-based maps that contain them. */
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
