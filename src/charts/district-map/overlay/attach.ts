import type {ReactiveController, ReactiveControllerHost, ReactiveElement} from 'lit';
import type {Overlay, OverlayOptions, ShowingFigure} from './overlay.js';
import {HsErrorEvent} from '../../../host/events.js';

/** Draws the townships on a map of its own kind. */
type AddTo<Map> = (map: Map, options: OverlayOptions) => Promise<Overlay>;

/** What an element-based map answers: itself, or a promise of itself. */
interface Answering<Map> {
  readonly map: Map;
}

/**
 * Lets a figure with a geometry join an element-based map that it stands in, as the layers of openlayers-elements do: it
 * fires `attach`, and where a map answers, its areas are drawn on that map and the figure itself is hidden.
 */
class MapAttachment<Map> implements ReactiveController {
  readonly #host: ShowingFigure;
  readonly #addTo: AddTo<Map>;
  #joining?: AbortController | undefined;
  #layer?: Overlay | undefined;

  constructor(host: ShowingFigure, addTo: AddTo<Map>) {
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
    const detail: {map?: Answering<Map> | Promise<Answering<Map>>} = {};
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
const attached = new WeakSet<object>();

/** The map figures that stand in a tree, and in those inside it that are open. */
function* figuresIn(root: ParentNode): Generator<ShowingFigure> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === tag) yield element as ShowingFigure;
    if (element.shadowRoot) yield* figuresIn(element.shadowRoot);
  }
}

/** Lets the map figures of the page, those that stand in it and those to come, join the element-based maps around them. */
export function attachFigures<Map>(addTo: AddTo<Map>): void {
  const attach = (figure: ReactiveControllerHost) => {
    if (attached.has(figure)) return;
    attached.add(figure);
    new MapAttachment(figure as unknown as ShowingFigure, addTo);
  };
  void customElements.whenDefined(tag).then((figures) => {
    (figures as unknown as typeof ReactiveElement).addInitializer(attach);
    for (const figure of figuresIn(document)) attach(figure);
  });
}
