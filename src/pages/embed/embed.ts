/**
 * The page for iframes: it draws the chart that its query names, and tells the page around it how high it is.
 *
 *     index.html?chart=target-gauge&indicator=new-urban-jobs&lang=en&theme=dark
 */

import type {Locale} from '../../dataset/types.js';
import {charts, isChart, tagOf} from '../charts.js';
import type {Chart} from '../charts.js';
import {askForHeight} from './messages.js';
import type {HeightMessage} from './messages.js';
import {languages} from './words/languages.js';

/** Attributes that are addresses of data. The page of a newsroom must not show what somebody else puts into a link. */
const dataAddresses = ['src', 'geometry'];

/** Whether an address is in the folder of the page's host; relative ones are. */
const isOfThisHost = (address: string): boolean => {
  try {
    const {protocol, host} = new URL(address, document.baseURI);
    return protocol === location.protocol && host === location.host;
  } catch {
    return false;
  }
};

/** The element that a query describes, with those values that are attributes of the element. */
function elementOf(chart: Chart, query: URLSearchParams): HTMLElement {
  const element = document.createElement(tagOf(chart));
  const {observedAttributes = []} = element.constructor as {readonly observedAttributes?: readonly string[]};
  for (const name of observedAttributes) {
    const value = query.get(name);
    if (value === null || (dataAddresses.includes(name) && !isOfThisHost(value))) continue;
    element.setAttribute(name, value);
  }
  return element;
}

/** What the query asks for: a chart, or a sentence that says why there is none. */
function contentOf(query: URLSearchParams, locale: Locale): HTMLElement {
  const chart = query.get('chart') ?? '';
  const {unknown, notLoaded} = languages[locale];
  if (isChart(chart) && customElements.get(tagOf(chart))) return elementOf(chart, query);
  const sentence = document.createElement('p');
  sentence.textContent = isChart(chart) ? notLoaded : unknown(chart, charts);
  return sentence;
}

/** Tells the page around this one its height whenever it changes, and when that page asks. */
function reportHeight(content: HTMLElement, id: string): void {
  let reported = 0;
  const report = () => {
    reported = Math.ceil(content.getBoundingClientRect().height);
    const message: HeightMessage = {type: 'haishu-indicators:height', height: reported, id};
    // The height is no secret, and the origin of the page around is not known.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== reported) report();
  }).observe(content);
  addEventListener('message', ({source, data}: MessageEvent<{readonly type?: unknown} | null>) => {
    if (source === parent && data?.type === askForHeight) report();
  });
  // Once the page around has followed, a scroll bar must not take away width again: the chart would change its height, and
  // the two would never come to rest.
  addEventListener('resize', () => {
    if (innerHeight === reported) document.documentElement.classList.add('is-resized');
  });
}

/** Draws what the query of the page asks for. A page around may be light on a dark screen: light is the default. */
export function draw(): void {
  const query = new URLSearchParams(location.search);
  const {documentElement} = document;
  const locale = /^en\b/i.test(query.get('lang') ?? '') ? 'en' : 'zh';
  documentElement.lang = {zh: 'zh-CN', en: 'en'}[locale];
  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'auto') documentElement.classList.add(theme);
  const main = document.querySelector('main')!;
  main.replaceChildren(contentOf(query, locale));
  if (parent !== window) reportHeight(main, query.get('id') ?? '');
}
