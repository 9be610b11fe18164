import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Item, ItemState} from '../model/items.js';
import type {Paragraph, Segment} from '../model/segments.js';
import type {ReviewWords} from '../words/words.js';

const isName = ({kind}: Item) => kind === 'project' || kind === 'place';

/** The number that a piece belongs to; a figure, where a numeral inside it is left out. */
const numberOf = (items: readonly Item[]) =>
  items.find(({kind}) => kind === 'observation') ?? items.find((item) => !isName(item));

/** The classes of a piece: the state of its number, and that of the name around it. */
function classesOf(items: readonly Item[], current: string | undefined): string {
  const [number, name] = [numberOf(items), items.find(isName)];
  return [
    ...(number ? ['number', number.kind, number.state] : []),
    ...(name ? ['name', `name-${name.state}`] : []),
    ...(items.some(({key}) => key === current) ? ['current'] : []),
  ].join(' ');
}

const piece = ({text, items}: Segment, current: string | undefined) =>
  items.length === 0
    ? text
    : html`<span class=${classesOf(items, current)} data-key=${(numberOf(items) ?? items[0]).key}>${text}</span>`;

/** The key of the item that was clicked in the text; undefined for a click elsewhere, and for one that ends a selection. */
export function keyOfClick({target}: Event): string | undefined {
  const mark = (target as Element).closest('.report [data-key]');
  return mark && getSelection()?.isCollapsed !== false ? (mark.getAttribute('data-key') ?? undefined) : undefined;
}

/** The text of the report, with every item marked by its state. Its paragraphs know the offsets at which they begin. */
export function reportText(
  paragraphs: readonly Paragraph[],
  current: string | undefined,
  words: ReviewWords,
): TemplateResult {
  return html`<article class="report" lang="zh" tabindex="0" aria-label=${words.text}>
    ${paragraphs.map(
      ({start, segments}) => html`<p data-start=${start}>${segments.map((segment) => piece(segment, current))}</p>`,
    )}
  </article>`;
}

const legendStates: readonly ItemState[] = ['unaccounted', 'low', 'high', 'accepted', 'edited'];

/** What the marks mean, and how many of each there are. */
export const legend = (items: readonly Item[], words: ReviewWords): TemplateResult =>
  html`<ul class="legend" aria-label=${words.legend}>
    ${legendStates.map((state) => {
      const count = items.filter((item) => item.state === state && item.kind !== 'exclusion').length;
      return html`<li>
        <span class="number ${state}" aria-hidden="true">12</span> ${words.states[state]}
        <span class="count">${count}</span>
      </li>`;
    })}
    <li>
      <span class="number exclusion accepted" aria-hidden="true">12</span> ${words.excluded}
      <span class="count">${items.filter(({kind}) => kind === 'exclusion').length}</span>
    </li>
    <li><span class="name name-high" aria-hidden="true">${words.projectMark}</span></li>
  </ul>`;

/** The offsets of the words that are selected in the text, which are selected no longer; undefined where none are. */
export function takeSelection(root: ParentNode): readonly [number, number] | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const offsetOf = (node: Node, offset: number) => {
    const element = node instanceof Element ? node : node.parentElement;
    const paragraph = element?.closest<HTMLElement>('.report [data-start]');
    if (!paragraph || !root.contains(paragraph)) return undefined;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset['start']) + before.toString().length;
  };
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  if (start === undefined || end === undefined || start >= end) return undefined;
  selection.removeAllRanges();
  return [start, end];
}
