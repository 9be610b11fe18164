import type {LitElement} from 'lit';
import {placeTableProblem, placeValuesOfList, placeValuesOfRows} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Place} from '../../../dataset/types.js';
import {gridOf} from '../../../host/data/page-table.js';

/** Values of a page, with the caption of its table. */
export type CaptionedValues = PlaceValues & {readonly caption?: string};

/** The map's own table of counts, where a page keeps it as a fallback: it is no data. */
const isFallback = (headings: readonly string[]) => headings.some((heading) => /^(?:项目数|projects)$/i.test(heading));

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
  if (!table) return ofFile;
  const {caption, headers, rows, unit} = gridOf(table);
  if (isFallback(headers) || headers.length < 2) return ofFile;
  const read = placeValuesOfRows([headers, ...rows], townships);
  const before = ofFile?.problems ?? [];
  // Another report's counts in place of the author's own numbers would be a false statement.
  if (!read) return {values: [], problems: [...before, placeTableProblem(headers)], caption};
  return {
    ...read,
    ...(read.unit === undefined && unit !== undefined && {unit}),
    problems: [...before, ...read.problems],
    caption,
  };
}
