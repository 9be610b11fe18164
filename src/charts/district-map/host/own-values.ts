import type {LitElement} from 'lit';
import {placeValuesOfList, placeValuesOfRows} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Place} from '../../../dataset/types.js';

/** Values of a page, with the caption of its table. */
export type CaptionedValues = PlaceValues & {readonly caption?: string};

const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Draws a figure anew when what stands inside its tag changes. */
export function watchContent(figure: LitElement): void {
  new MutationObserver(() => figure.requestUpdate()).observe(figure, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

/**
 * A page's own values for townships, where it has any: a property, a file, or the table inside the tag, in this order. A
 * table without the headings of data is none, and one beside a file that holds nothing to draw stands in for it.
 */
export function ownValues(
  figure: Element,
  values: unknown,
  ofFile: PlaceValues | undefined,
  townships: readonly Place[],
): CaptionedValues | undefined {
  if (values !== undefined && values !== null) return placeValuesOfList(values, townships);
  if (ofFile?.values.length) return ofFile;
  const table = figure.querySelector('table');
  const rows = [...(table?.rows ?? [])].map(({cells}) => [...cells].map(textOf));
  const read = placeValuesOfRows(rows, townships);
  if (!read) return ofFile;
  return {...read, problems: [...(ofFile?.problems ?? []), ...read.problems], caption: textOf(table!.caption)};
}
