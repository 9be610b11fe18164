import type {LitElement} from 'lit';
import {placeValuesOfList, placeValuesOfRows} from '../dataset/place-values.js';
import type {PlaceValues} from '../dataset/place-values.js';
import type {Place} from '../dataset/types.js';

/** Values of a page, with the caption of its table. */
export type CaptionedValues = PlaceValues & {readonly caption?: string};

const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** A page's own values for townships: a property, a file, or the table inside the tag, in this order. */
export class OwnValues {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    new MutationObserver(() => host.requestUpdate()).observe(host, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  /**
   * The values, where the page has any; a table without the headings of data is none, and one beside a file that holds
   * nothing to draw stands in for it.
   */
  read(values: unknown, ofFile: PlaceValues | undefined, townships: readonly Place[]): CaptionedValues | undefined {
    if (values !== undefined && values !== null) return placeValuesOfList(values, townships);
    if (ofFile?.values.length) return ofFile;
    const table = this.#host.querySelector('table');
    const rows = [...(table?.rows ?? [])].map(({cells}) => [...cells].map(textOf));
    const read = placeValuesOfRows(rows, townships);
    if (!read) return ofFile;
    return {...read, problems: [...(ofFile?.problems ?? []), ...read.problems], caption: textOf(table!.caption)};
  }
}
