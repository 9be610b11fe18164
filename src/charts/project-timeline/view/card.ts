import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import {languages as sharedLanguages} from '../../../model/words/languages.js';
import {quotedText} from '../../../model/words/quotation.js';
import type {CardItem, PlaceSource, ProjectCard} from '../model/detail/card.js';
import {languages} from '../model/words/card/languages.js';
import {link} from '../../../view/link.js';

/** What a card calls. */
export interface CardActions {
  readonly onClose: () => void;
  /** The address of a quote's passage in the published report; undefined where the report has no address. */
  readonly passage: (quote: string) => string | undefined;
}

function source({quote, isReports, section}: CardItem, {passage}: CardActions, locale: Locale) {
  const {written} = languages[locale];
  const {comma} = sharedLanguages[locale];
  const text = html`<q lang=${isReports ? 'zh-CN' : nothing}>${isReports ? quotedText(quote) : quote}</q>`;
  const linked = link(isReports ? passage(quote) : undefined, text);
  const quoted = quote ? html`${isReports ? '' : written}<span class="quote">“${linked}”</span>` : nothing;
  return html`<span class="cited">${quoted}${quote && section ? comma : ''}${section}</span>`;
}

function placeSource({title, date, address}: PlaceSource, locale: Locale) {
  const {comma} = sharedLanguages[locale];
  return html`<p class="facts">${languages[locale].placeSource}${link(address, title)}${comma}${date}</p>`;
}

/** A project's card: its name, kind and places, and its milestones in order, each with its source. */
export const card = (
  {title, facts, placeSources, items, undated, close}: ProjectCard,
  actions: CardActions,
  locale: Locale,
): TemplateResult =>
  html`<section
    class="card"
    part="card"
    role="dialog"
    aria-labelledby="card-title"
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.onClose();
    }}
  >
    <button class="close" part="close-button" aria-label=${close} @click=${actions.onClose}>
      <span aria-hidden="true">×</span>
    </button>
    <p id="card-title" part="card-title"><bdi>${title}</bdi></p>
    ${facts.length > 0 ? html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
    ${placeSources.map((source) => placeSource(source, locale))} ${undated ? html`<p>${undated}</p>` : nothing}
    <ol>
      ${items.map(
        (item) =>
          html`<li class="${item.certainty} ${item.isMoment ? 'moment' : 'ongoing'}">
            <span class="sign" aria-hidden="true"></span>
            <span class="fact"><b>${item.when}</b> ${item.what} <span class="status">${item.status}</span></span>
            ${source(item, actions, locale)}
          </li>`,
      )}
    </ol>
  </section>`;

export const cardStyles = css`
  .card {
    position: absolute;
    z-index: 1;
    top: 0;
    left: 0;
    box-sizing: border-box;
    width: min(100%, 400px);
    padding: 12px 14px 14px;
    border: 1px solid var(--_ink);
    border-radius: 3px;
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  .card:focus {
    outline: none;
  }
  .card:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .card .close {
    float: inline-end;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    margin: -6px -8px 0 6px;
    font-size: 18px;
    line-height: 1;
    text-decoration: none;
  }
  [part='card-title'] {
    text-wrap: balance;
    font-size: 15px;
    font-weight: 700;
    line-height: 1.4;
  }
  .facts,
  .status,
  .cited {
    color: var(--_secondary);
    font-size: 12px;
  }
  .facts span + span::before {
    content: ' · ';
  }
  .card ol {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .card li {
    display: grid;
    grid-template-columns: 18px 1fr;
    padding-block: 5px;
    border-top: 1px solid var(--_rule);
  }
  .card li > .cited {
    grid-column: 2;
  }
  .sign {
    box-sizing: border-box;
    width: 10px;
    height: 10px;
    margin-top: 6px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
  }
  .planned .sign {
    border-color: var(--_accent);
    background: none;
  }
  .ongoing .sign {
    height: 4px;
    margin-top: 9px;
    border-radius: 0;
    background: currentColor;
  }
  .ongoing.planned .sign {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .stated .sign {
      forced-color-adjust: none;
    }
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
