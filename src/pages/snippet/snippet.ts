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
import {block, element, lines, style} from './markup.js';
import type {Markup} from './markup.js';
import {figureWords} from './layouts.js';
import {languages} from '../../model/words/languages.js';

export type {Chart} from '../charts.js';
export type {OwnTable} from './facts.js';

/** The forms of a snippet, from the one that gives most to the one that every editor keeps. */
export const forms = ['tag', 'figure', 'iframe', 'table', 'sentence'] as const;

/**
 * The form of a snippet: the custom element; a `<figure>` with a class, for editors that strip unknown tags; an `<iframe>` of
 * the embed page; the data table alone; or one sentence as plain text.
 */
export type SnippetForm = (typeof forms)[number];

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
  /** The dataset at the address in the attribute `src`, in the published form. Default: the built-in report. */
  readonly data?: unknown;
  /** A table of your own, which the chart draws; it stands in the snippet. Default: none. */
  readonly table?: OwnTable | undefined;
  /** The folder of the package's `dist`, as an address with a slash at its end. Default: `haishu-indicators-<version>/`. */
  readonly base?: string;
  /** The SRI hash of `haishu-indicators.classic.js`, as `dist/integrity.json` lists it. Default: none. */
  readonly integrity?: string | undefined;
  /** Whether the script tag is part of the snippet; one on a page is enough. Default: true. */
  readonly script?: boolean;
  /** The height of the figure in CSS pixels, on a phone (below 480 px) and on wider screens, reserved before it is drawn. Default: none. */
  readonly height?: {readonly phone: number; readonly desktop: number} | undefined;
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

/** A class that reserves the height of a figure, with its rules; undefined where no height is given. */
function reserve(height: SnippetOptions['height']): {readonly name: string; readonly rules: Markup} | undefined {
  if (!height) return undefined;
  for (const value of [height.phone, height.desktop])
    if (!Number.isFinite(value) || value <= 0) throw invalid('height', value);
  const [low, high] = [height.phone, height.desktop].map(Math.round);
  const name = `hs-reserve-${low}-${high}`;
  return {
    name,
    rules: style(
      `.${name}{display:block;box-sizing:border-box;min-block-size:${low}px}` +
        `@media(min-width:${desktop}px){.${name}{min-block-size:${high}px}}`,
    ),
  };
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
  if (data !== undefined && !attributes['src']) throw invalid('src', 'data without the address to load it from');
  if (table && form === 'iframe') throw invalid('form', 'iframe, which cannot hold a table');

  const words = figureWords(chart, attributes, locale, {data, table});
  if (form === 'sentence') return sentence(words, locale);
  if (form === 'table') return lines(table ? ownTable(table) : dataTable(words.table));
  const hasScript = options.script ?? true;
  if (form === 'iframe') {
    const frame = {
      src: embedAddress(base, chart, attributes, locale),
      title: words.title,
      width: '100%',
      height: String(Math.round(options.height?.phone ?? 420)),
      loading: 'lazy',
      frameborder: '0',
    };
    return lines(element('iframe', frame), hasScript ? scriptTag(`${base}embed/resize.js`) : undefined);
  }
  const reserved = reserve(options.height);
  const content = figureContent(words, locale, table, rows);
  const tag = tagOf(chart);
  const lang = languages[locale].tag;
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return lines(
    reserved?.rules,
    form === 'figure'
      ? block('figure', {class: [tag, reserved?.name].filter(Boolean).join(' '), lang, ...prefixed}, ...content)
      : block(tag, {class: reserved?.name, lang, ...attributes}, block('figure', {}, ...content)),
    hasScript ? scriptTag(`${base}haishu-indicators.classic.js`, integrity) : undefined,
  );
}
