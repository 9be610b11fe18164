/**
 * Snippets for articles: markup to paste, which keeps title, sentence, table and source where scripts do not run. This entry
 * of the package is safe in Node.
 */

import type {Locale} from '../../dataset/types.js';
import {webAddress} from '../../model/web-address.js';
import {charts, isChart, tagOf} from '../charts.js';
import type {Chart} from '../charts.js';
import {version} from '../version.js';
import {dataTable, figureContent, ownTable, sentence} from './content.js';
import type {OwnTable} from './facts.js';
import {figureHeights} from './height.js';
import type {Heights} from './height.js';
import {block, element, lines} from './markup.js';
import type {Markup} from './markup.js';
import {figureWords} from './layouts.js';
import {isAbsolute, oembed} from './oembed.js';
import {languages} from '../../model/words/languages.js';

export type {Chart} from '../charts.js';
export type {OwnTable} from './facts.js';

/** The forms of a snippet, from the one that gives most to the one that every editor keeps, and the one for programs. */
export const forms = ['tag', 'figure', 'iframe', 'table', 'sentence', 'oembed'] as const;

/**
 * The form of a snippet: the custom element; a `<figure>` with a class, for editors that strip unknown tags; an `<iframe>` of
 * the embed page; the data table alone; one sentence as plain text; or the iframe as an oEmbed response in JSON.
 */
export type SnippetForm = (typeof forms)[number];

/** Whether a form is drawn by a script, which must find its dataset by an address. */
export const needsAddress = (form: SnippetForm): boolean => form !== 'table' && form !== 'sentence';

/** What a snippet is made of. */
export interface SnippetOptions {
  /** The chart: the name of its element without `hs-`. */
  readonly chart: Chart;
  /** The attributes of the element, by name. `true` is an attribute without a value; `false`, `null` and `undefined` leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** Default: `tag`. */
  readonly form?: SnippetForm;
  /** The language of the chart and of its words. Default: `zh`. */
  readonly locale?: Locale;
  /**
   * The dataset at the address in the attribute `src`, in the published form; without that address, it can be a table or a
   * sentence. Default: the built-in report.
   */
  readonly data?: unknown;
  /** A table of your own, which the chart draws; it stands in the snippet. Default: none. */
  readonly table?: OwnTable | undefined;
  /**
   * The folder of the package's `dist`, as an address with a slash at its end; for `oembed` with its host. Default:
   * `haishu-indicators-<version>/`.
   */
  readonly base?: string;
  /** The SRI hash of `haishu-indicators.classic.js`, as `dist/integrity.json` lists it. Default: none. */
  readonly integrity?: string | undefined;
  /** Whether the script tag is part of the snippet; one on a page is enough. Default: true. */
  readonly script?: boolean;
  /**
   * The height of the figure in CSS pixels, on a phone (below 480 px) and on wider screens, reserved before it is drawn. Default:
   * what follows from its layout.
   */
  readonly height?: Heights | undefined;
  /** The most rows of the data table inside a tag or a figure. Default: 30. */
  readonly rows?: number;
}

const invalid = (name: string, value: unknown) => new Error(`invalid ${name}: ${String(value)}`);

/** The attributes as texts, without those that are absent. */
function textsOf(attributes: SnippetOptions['attributes'] = {}): Readonly<Record<string, string>> {
  for (const name of ['class', 'style', 'lang', 'id']) if (name in attributes) throw invalid('attribute', name);
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === null || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  );
}

/** The width from which a screen counts as wider than a phone's, in CSS pixels. */
const desktop = 480;

/**
 * The style that reserves the height of a figure. It is an attribute of the figure: many editors keep the text of a style element
 * that they strip, and readers would see its rules.
 */
function reserve(heights: Heights): string {
  for (const value of [heights.phone, heights.desktop])
    if (!Number.isFinite(value) || value <= 0) throw invalid('height', value);
  const [phone, wide] = [heights.phone, heights.desktop].map(Math.round);
  const [least, most] = phone < wide ? [phone, wide] : [wide, phone];
  // The difference of widths is so large in pixels that one of the limits holds on every screen.
  const side = phone < wide ? `100vw - ${desktop}px` : `${desktop}px - 100vw`;
  return `display:block;min-height:${phone === wide ? `${wide}px` : `clamp(${least}px,(${side})*9999,${most}px)`}`;
}

/** The script tag, with the hash of the script. */
const scriptTag = (address: string, integrity?: string): Markup =>
  element('script', {src: address, integrity, crossorigin: integrity && 'anonymous', defer: ''});

/** The address of the embed page that draws a chart with these attributes. */
function embedAddress(base: string, chart: Chart, attributes: Readonly<Record<string, string>>, locale: Locale) {
  const query = new URLSearchParams({chart, ...attributes, ...(locale !== 'zh' && {lang: locale})});
  return `${base}embed/index.html?${query}`;
}

/**
 * Makes a snippet for an article.
 *
 * @example snippet({chart: 'target-gauge', attributes: {indicator: 'new-urban-jobs'}, form: 'sentence'})
 * @throws Error `invalid <name>: <value>` where an option has no meaning
 * @throws InvalidIdError where an attribute names something that the data do not have
 * @throws ReadableError where there is nothing to draw
 */
export function snippet(options: SnippetOptions): string {
  const {chart, form = 'tag', locale = 'zh', data, table, integrity, rows = 30} = options;
  if (!isChart(chart)) throw invalid('chart', `${String(chart)} (valid: ${charts.join(', ')})`);
  if (!forms.includes(form)) throw invalid('form', form);
  if (locale !== 'zh' && locale !== 'en') throw invalid('locale', locale);
  const base = webAddress(options.base ?? `haishu-indicators-${version}/`);
  if (!base?.endsWith('/')) throw invalid('base', options.base);
  const attributes = textsOf(options.attributes);
  // The chart would draw the built-in report in place of the dataset.
  if (data !== undefined && !attributes['src'] && needsAddress(form))
    throw invalid('src', 'data without the address to load it from');
  if (table && (form === 'iframe' || form === 'oembed')) throw invalid('form', `${form}, which cannot hold a table`);
  if (form === 'oembed' && !isAbsolute(base)) throw invalid('base', `${base}, which names no host`);

  const own = {data, table};
  const words = figureWords(chart, attributes, locale, own);
  if (form === 'sentence') return sentence(words, locale);
  if (form === 'table') return lines(table ? ownTable(table) : dataTable(words.table));
  const heights = options.height ?? figureHeights(chart, attributes, locale, own);
  const hasScript = options.script ?? true;
  if (form === 'iframe' || form === 'oembed') {
    const height = form === 'iframe' ? heights.phone : heights.desktop;
    const frame = element('iframe', {
      src: embedAddress(base, chart, attributes, locale),
      title: words.title,
      width: '100%',
      height: String(Math.round(height)),
      loading: 'lazy',
      frameborder: '0',
    });
    return form === 'iframe'
      ? lines(frame, hasScript ? scriptTag(`${base}embed/resize.js`) : undefined)
      : JSON.stringify(oembed(words.title, lines(frame), base, Math.round(height)), null, 2);
  }
  const style = reserve(heights);
  const content = figureContent(words, locale, table, rows);
  const tag = tagOf(chart);
  const lang = languages[locale].tag;
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return lines(
    form === 'figure'
      ? block('figure', {class: tag, style, lang, ...prefixed}, ...content)
      : block(tag, {style, lang, ...attributes}, block('figure', {}, ...content)),
    hasScript ? scriptTag(`${base}haishu-indicators.classic.js`, integrity) : undefined,
  );
}
