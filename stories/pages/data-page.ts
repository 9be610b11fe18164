import {html, LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Dataset, Locale} from '../../src/dataset/types.js';
import {LocaleController} from '../../src/host/locale-controller.js';
import {reportWords} from '../../src/model/words/citation.js';
import {theme} from '../../src/view/theme.js';
import {dataPageStyles} from './data-page-styles.js';
import {tableNames, tableWords} from './record-words.js';
import type {TableName} from './record-words.js';
import {finderOf, recordsOf} from './records.js';
import type {DataRecord, Passage} from './records.js';

const words = {
  zh: {
    lead: '数据集的每一条记录，连同报告原文及其位置（起止字符数）。',
    search: '搜索',
    hint: '中文、英文、标识符或原文',
    tables: '表',
    found: (count: number, all: number) => (count === all ? `共${all}条记录` : `${all}条记录中找到${count}条`),
    nothing: '没有符合的记录。请减少词语，或勾选更多的表。',
    place: (cite: string, start: number, end: number) => `报告${cite}，位置${start}–${end}`,
    link: '此结果的链接',
    all: '显示全部记录',
  },
  en: {
    lead: 'Every record of the dataset, with the words of the report and where they stand (offsets of characters).',
    search: 'Search',
    hint: 'Chinese, English, an id or a quote',
    tables: 'Tables',
    found: (count: number, all: number) => (count === all ? `${all} records` : `${count} of ${all} records`),
    nothing: 'No record matches. Use fewer words, or tick more tables.',
    place: (cite: string, start: number, end: number) => `${cite}, offsets ${start}–${end}`,
    link: 'Link to this result',
    all: 'Show all records',
  },
};

/** Addresses of records: `#record=observations/gdp.2022.actual`, `#q=亩&tables=indicators`. */
const addressOf = (fields: Readonly<Record<string, string>>): string => {
  const filled = Object.entries(fields).filter(([, value]) => value);
  return `#${new URLSearchParams(filled).toString()}`;
};

/** The value of `lang` for words in a language. */
const langOf = (locale: Locale) => (locale === 'zh' ? 'zh-CN' : 'en');

const keyOf = ({table, id}: DataRecord) => `${table}/${id}`;

/** The data page: all records of a dataset, with a search that filters while one types. */
export class DataPage extends LitElement {
  static override styles = [theme, dataPageStyles];

  /** The dataset to show. */
  @property({attribute: false}) data?: Dataset;
  /** The initial search text. */
  @property() query = '';
  @state() private tables: readonly TableName[] = tableNames;
  /** The record that the address names. */
  @state() private only = '';
  readonly #locale = new LocaleController(this);
  #records: readonly DataRecord[] = [];
  #find: ReturnType<typeof finderOf> = () => [];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = () => {
    const fields = new URLSearchParams(location.hash.slice(1));
    const tables = fields.get('tables')?.split(',') ?? tableNames;
    this.only = fields.get('record') ?? '';
    this.query = fields.get('q') ?? this.query;
    this.tables = tableNames.filter((name) => tables.includes(name));
  };

  #address(): string {
    const tables = this.tables.length === tableNames.length ? '' : this.tables.join();
    return this.only ? addressOf({record: this.only}) : addressOf({q: this.query, tables});
  }

  #search(query: string, tables: readonly TableName[]): void {
    this.query = query;
    this.tables = tables;
    this.only = '';
    history.replaceState(null, '', this.#address());
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('data')) return;
    this.#records = this.data ? recordsOf(this.data) : [];
    this.#find = finderOf(this.#records);
  }

  #passage({about, quote, literal, start, end, cite}: Passage, locale: Locale): TemplateResult {
    const at = quote.indexOf(literal);
    return html`<li>
      ${about && html`<span class="about">${about[locale]}</span>`}
      <q lang="zh-CN">${quote.slice(0, at)}<mark>${literal}</mark>${quote.slice(at + literal.length)}</q>
      <span class="place">${words[locale].place(cite[locale], start, end)}</span>
    </li>`;
  }

  #card(record: DataRecord, locale: Locale): TemplateResult {
    const {table, id, title, facts, remark, passages} = record;
    const other = locale === 'zh' ? 'en' : 'zh';
    return html`<li class="record">
      <p class="head">
        <span>${tableWords[table].one[locale]}</span>
        <a href=${addressOf({record: keyOf(record)})}>${id}</a>
      </p>
      <h2>
        ${title[locale]}
        ${title[other] === title[locale] ? '' : html`<span class="other" lang=${langOf(other)}>${title[other]}</span>`}
      </h2>
      <p>${facts[locale]}</p>
      ${remark && html`<p class="remark">${remark[locale]}</p>`}
      ${
        passages.length > 0
          ? html`<ul class="passages">
              ${passages.map((passage) => this.#passage(passage, locale))}
            </ul>`
          : ''
      }
    </li>`;
  }

  #tick(name: TableName, count: number, locale: Locale): TemplateResult {
    const flip = () => {
      const on = tableNames.filter((each) => (each === name) !== this.tables.includes(each));
      this.#search(this.query, on);
    };
    return html`<label>
      <input type="checkbox" .checked=${this.tables.includes(name)} @change=${flip} />
      ${tableWords[name][locale]} <span class="count">${count}</span>
    </label>`;
  }

  override render(): TemplateResult {
    const {locale} = this.#locale;
    const {lead, search, hint, tables, found, nothing, link, all} = words[locale];
    const matching = this.#find(this.query);
    const shown = this.only
      ? this.#records.filter((record) => keyOf(record) === this.only)
      : matching.filter(({table}) => this.tables.includes(table));
    const onInput = ({target}: Event) => this.#search((target as HTMLInputElement).value, this.tables);
    return html`<div class="frame" lang=${langOf(locale)}>
      <header>
        <h1>${this.data && reportWords(this.data.report, locale)}</h1>
        <p class="remark">${lead}</p>
        <form role="search" @submit=${(event: Event) => event.preventDefault()}>
          <label class="query">
            ${search}
            <input type="search" placeholder=${hint} .value=${this.query} @input=${onInput} />
          </label>
          <fieldset>
            <legend>${tables}</legend>
            ${tableNames.map((name) => this.#tick(name, matching.filter(({table}) => table === name).length, locale))}
          </fieldset>
        </form>
        <p class="found">
          <span role="status">${found(shown.length, this.#records.length)}</span>
          <a href=${location.href.split('#')[0] + this.#address()} target="_top">${link}</a>
          ${this.only ? html`<button type="button" @click=${() => this.#search('', tableNames)}>${all}</button>` : ''}
        </p>
      </header>
      ${
        shown.length > 0
          ? html`<ol>
              ${repeat(shown, keyOf, (record) => this.#card(record, locale))}
            </ol>`
          : html`<p>${nothing}</p>`
      }
    </div>`;
  }
}
