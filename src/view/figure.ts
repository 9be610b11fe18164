import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import {wideFrom} from '../model/layout.js';
import type {Citation, FigureLayout} from '../model/layout.js';
import {clauses} from '../model/text-width.js';
import {passageAddress} from '../model/web-address.js';
import {languages} from '../model/words/languages.js';
import {quotedText} from '../model/words/quotation.js';
import {markItem, nameWithoutChinese} from './chart.js';
import type {MarkState} from './chart.js';
import {link} from './link.js';
import {shapes} from './shapes.js';
import type {Shape} from './shapes.js';

/** What a button opens below the figure. */
export type Panel = 'table' | 'download';

/** What a chart adds to its figure: content above the graphic, content laid over it, and a compact form. */
export interface Around {
  readonly above?: TemplateResult | undefined;
  readonly over?: TemplateResult | readonly unknown[] | undefined;
  readonly isCompact?: boolean;
}

/** The title by its level in the page's outline; `none` for a title that is no heading. */
const titles = {
  none: (title: unknown) => html`<p id="title" part="title">${title}</p>`,
  2: (title: unknown) => html`<h2 id="title" part="title">${title}</h2>`,
  3: (title: unknown) => html`<h3 id="title" part="title">${title}</h3>`,
  4: (title: unknown) => html`<h4 id="title" part="title">${title}</h4>`,
  5: (title: unknown) => html`<h5 id="title" part="title">${title}</h5>`,
  6: (title: unknown) => html`<h6 id="title" part="title">${title}</h6>`,
};

export const headingLevels = ['none', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** What a figure frame shows besides its layout. */
export interface FigureState extends Around {
  readonly locale: Locale;
  readonly headingLevel: HeadingLevel;
  /** The panel that is open. */
  readonly panel?: Panel | undefined;
  readonly onPanel: (chosen: Panel) => void;
  readonly onToggleMore: () => void;
  /** What stands below the source line. */
  readonly more?: TemplateResult | undefined;
}

/** A number with up to three characters after it and a comparison before it (`27个`, `低于2022年实际`, `截至2023年`), and the end of a clause. */
const wholeWords = /((?:.于|截至)?[\d.%]+[一-龥]{1,3}|..[，；：、。]+(?:.{1,3}$)?)/;

/** Keeps `wholeWords` on one line, and the unit at the end with the clause before it: a span in a span does not wrap. */
const unbroken = (text: string): Shape => {
  // Every other part of the split text is a match of the regular expression's group.
  const parts = text.split(wholeWords).map((part, index): Shape | string => (index % 2 ? ['span', {}, part] : part));
  return ['span', {}, parts.filter(Boolean)];
};

/** Lets a title break between its clauses, and within one only where that is longer than a line. */
const inClauses = (title: string): readonly Shape[] => title.match(clauses)?.map(unbroken) ?? [];

/** The quote from the report, linked to its passage where the address is known. It is Chinese in every locale. */
const quoteOf = ({quote, address}: Citation, locale: Locale) =>
  quote
    ? html`${languages[locale].colon}“${link(passageAddress(address, quote), html`<q lang="zh-CN">${quotedText(quote)}</q>`)}”`
    : nothing;

/** The report, linked to its address where no passage of it is quoted. */
const citeOf = ({cite, quote, address}: Citation) => (quote ? cite : link(address, cite));

/**
 * Title, subtitle, graphic, notes, source line and buttons: what every chart shows. The graphic consists of shapes and labels
 * for the eye, and over them the marks.
 */
export function figure(
  layout: FigureLayout,
  drawing: readonly Shape[],
  marks: MarkState,
  state: FigureState,
): TemplateResult {
  const {title, subtitle, summary, width, height, howToRead, notes, citation, more, marks: all} = layout;
  const {locale, headingLevel, panel, onPanel, onToggleMore} = state;
  const {tag, colon, frame} = languages[locale];
  const {table, download, instructions} = frame;
  return html`<figure
    class="frame ${state.isCompact ? 'compact' : width < wideFrom ? '' : 'wide'}"
    part="figure"
    lang=${tag}
    aria-labelledby="title"
  >
    <figcaption>
      ${titles[headingLevel](shapes(inClauses(title)))}
      ${subtitle === undefined ? nothing : html`<p class="subtitle" part="subtitle">${shapes([unbroken(subtitle)])}</p>`}
      ${
        subtitle === undefined
          ? html`<p class="subtitle" id="summary" part="summary">${shapes([unbroken(summary)])}</p>`
          : html`<p class="unseen" id="summary" part="summary">${summary}</p>`
      }
    </figcaption>
    ${state.above}
    <div class="graphic" part="graphic">
      <svg role="none" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        <g aria-hidden="true">${shapes(drawing)}</g>
        <g role=${all[0] ? 'list' : nothing} aria-label=${all[0] ? `${title} ${instructions}` : nothing}>
          ${shapes(all.map((mark) => markItem(mark, marks, tag === languages.zh.tag ? mark.text : nameWithoutChinese(mark))))}
        </g></svg
      >${state.over}
    </div>
    ${all[0] ? html`<p class="keys small" aria-hidden="true">${instructions}</p>` : nothing}
    ${
      more
        ? html`<button class="more" part="more-button" aria-expanded=${more.open} @click=${onToggleMore}>
            ${more.text}
          </button>`
        : nothing
    }
    <p class="small" part="how-to-read">${howToRead}</p>
    ${notes.map((note) => html`<p class="small" part="note">${note}</p>`)}
    <div class="source small" part="source">
      <span data-address=${citation.address || nothing}>${citeOf(citation)}${quoteOf(citation, locale)}</span>
      <span>
        <button
          part="table-button"
          aria-label=${table + colon + title}
          aria-expanded=${panel === 'table'}
          @click=${() => onPanel('table')}
        >
          ${table}
        </button>
        <button
          part="download-button"
          aria-label=${download + colon + title}
          aria-expanded=${panel === 'download'}
          @click=${() => onPanel('download')}
        >
          ${download}
        </button>
      </span>
    </div>
    ${state.more}
  </figure>`;
}

export const figureStyles = css`
  p,
  #title {
    margin: 0;
  }
  /* Chinese fonts set English quotation marks a full em wide; a Latin font comes first, and proportional forms. */
  [lang='en'] {
    font-family: var(--hs-font-family, 'Helvetica Neue', 'Segoe UI', Arial, var(--_font));
    font-variant-east-asian: proportional-width;
  }
  #title {
    font-size: 18px;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .wide #title {
    font-size: 22px;
  }
  .subtitle {
    margin-top: 4px;
    color: var(--_secondary);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* Its box has room for no character, and text in so many lines takes long to lay out. */
    white-space: nowrap;
  }
  .graphic {
    position: relative;
    margin: 14px 0 10px;
  }
  .small {
    color: var(--_secondary);
    font-size: 12px;
    margin-top: 2px;
  }
  /* Shown while the focus is on a mark; its listbox has the same words. */
  .keys {
    display: none;
  }
  .graphic:has(.mark:focus-visible) + .keys {
    display: block;
  }
  .source {
    margin-top: 10px;
    padding-top: 8px;
    border-top: 1px solid var(--_rule);
  }
  /* The buttons follow the source where both have room on one line, else they have a line of their own. */
  .source > span,
  .source button {
    display: inline-block;
    margin-inline-end: 12px;
  }
  span > span,
  .source > :last-child {
    white-space: nowrap;
  }
  #title > span {
    display: inline-block;
  }
  q {
    quotes: none;
  }
  a {
    color: inherit;
  }
  button {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .source [aria-expanded]::after {
    content: ' ▾' / '';
  }
  .source [aria-expanded='true']::after {
    content: ' ▴' / '';
  }
  @media (pointer: coarse) {
    button {
      min-width: 44px;
      min-height: 44px;
    }
  }
  .more {
    margin-bottom: 8px;
    font-size: 13px;
  }
  :is(button, a):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    button {
      display: none !important;
    }
    [data-address]::after {
      content: ' ' attr(data-address);
    }
  }
`;
