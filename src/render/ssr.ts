/**
 * Charts on a server: their elements as HTML with declarative shadow DOM, complete without JavaScript, which a page's elements
 * take over. This entry of the package runs in Node, defines the elements there, and needs `@lit-labs/ssr`.
 */

import {LitElementRenderer} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr';
import {html} from 'lit';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Locale} from '../dataset/types.js';
import {ChartElement} from '../host/chart-element.js';
import {prepared} from '../host/hydration.js';
import {languages} from '../model/words/languages.js';
import {charts, isChart, tagOf} from '../pages/charts.js';
import type {Chart} from '../pages/charts.js';
import {stylesOnServer} from '../view/adopt-styles.js';
import {markupOf} from '../view/markup.js';
import {ShapesDirective} from '../view/shapes.js';
import {textsOf} from './attributes.js';
import '../charts/target-gauge/element.js';
import '../charts/yoy-bar/element.js';
import '../charts/district-map/element.js';
import '../charts/project-timeline/element.js';

export type {Chart} from '../pages/charts.js';

// A template without values: its only string is the markup of the shapes.
ShapesDirective.printOnServer = (shapes) => {
  const markup = shapes.map((shape) => markupOf(shape, true)).join('');
  return html(Object.assign([markup], {raw: [markup]}));
};

/** What an element is drawn of, and for, on a server. */
export interface ServerOptions {
  /** The attributes of the element, by name. `true` is an attribute without a value; `false`, `null` and `undefined` leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** The dataset at the address in the attribute `src`, in the published form. Default: the built-in report. */
  readonly data?: unknown;
  /** The width of the graphic in CSS pixels, from 240 to 4000. Default: 600. */
  readonly width?: number;
  /** The language of the chart. Default: `zh`. */
  readonly locale?: Locale;
}

/**
 * Renders the elements of this package in `@lit-labs/ssr`, after what they load on demand has been loaded. It is passed as one of
 * the `elementRenderers`: `render(html`…`, {elementRenderers: [ChartRenderer, LitElementRenderer]})`.
 */
export class ChartRenderer extends LitElementRenderer {
  static override matchesClass(constructor: typeof HTMLElement): boolean {
    return constructor.prototype instanceof ChartElement;
  }

  override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
    const draw = async (): Promise<ThunkedRenderResult> => {
      const element = this.element as unknown as ChartElement<never, never>;
      await prepared({prepare: () => element['willUpdate'](new Map()), waiting: () => element['waiting']});
      const content = super.renderShadow(renderInfo) ?? [];
      const styles = stylesOnServer(element).map(({cssText}) => cssText);
      // The ruler holds the width of the figure open, as it does in a page.
      return [...content.toSpliced(content.indexOf('</style>'), 0, ...styles), '<div class="frame ruler"></div>'];
    };
    return [draw];
  }
}

const invalid = (name: string, value: unknown) => new Error(`invalid ${name}: ${String(value)}`);

/** What a page may set on an element besides its attributes. */
const global = ['class', 'id', 'slot', 'hidden'];

/**
 * Draws an element with its figure as HTML. In a page that loads the element, the element takes the figure over.
 *
 * @example await renderToString('target-gauge', {attributes: {indicator: 'new-urban-jobs'}, width: 640})
 * @throws Error `invalid <name>: <value>` where an option has no meaning
 */
export async function renderToString(chart: Chart, options: ServerOptions = {}): Promise<string> {
  const {attributes, data, width = 600, locale = 'zh'} = options;
  if (!isChart(chart)) throw invalid('chart', `${String(chart)} (valid: ${charts.join(', ')})`);
  if (locale !== 'zh' && locale !== 'en') throw invalid('locale', locale);
  if (!(width >= 240 && width <= 4000)) throw invalid('width', width);
  const texts = textsOf(attributes);
  // Without the address the element would draw the built-in report in place of the dataset.
  if (data !== undefined && !texts['src']) throw invalid('src', 'data without the address to load it from');

  const tag = tagOf(chart);
  const {observedAttributes} = customElements.get(tag) as unknown as typeof ChartElement;
  const renderer = new ChartRenderer(tag);
  for (const [name, value] of Object.entries(texts)) {
    if (!observedAttributes.includes(name) && !global.includes(name)) throw invalid('attribute', name);
    renderer.setAttribute(name, value);
  }
  renderer.setAttribute('lang', languages[locale].tag);
  renderer.setAttribute('server-width', String(width));
  if (data !== undefined) renderer.setProperty('data', data);
  renderer.connectedCallback();
  const renderInfo: RenderInfo = {
    ...{elementRenderers: [ChartRenderer], customElementInstanceStack: [renderer], customElementHostStack: [renderer]},
    ...{eventTargetStack: [], slotStack: [], deferHydration: false},
  };
  const shadow = await collectResult(renderer.renderShadow(renderInfo));
  const opening = `<${tag}${await collectResult(renderer.renderAttributes())}>`;
  return `${opening}<template shadowroot="open" shadowrootmode="open">${shadow}</template></${tag}>`;
}
