import {layers} from '../../../dataset/haishu-2023/layers.js';
import {townships} from '../../../dataset/query/projects.js';
import {rowsOfCsv} from '../../../dataset/table/csv.js';
import {placeValuesOfList, placeValuesOfRows} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Localized, Place, Projects} from '../../../dataset/types.js';
import type {Given, RowReader} from '../../../host/data/figure-readings.js';
import type {PageValues} from '../model/values/words.js';
import type {MapElement} from './settings.js';

/** The built-in report together with the values of a file at `src`. */
interface ProjectsWithValues extends Projects {
  readonly fileValues: PlaceValues;
}

/** The values of the file that a map's data came from; undefined where it is a dataset. */
export const valuesOfFile = (data: Projects): PlaceValues | undefined =>
  (data as Partial<ProjectsWithValues>).fileValues;

function withValues(fileValues: PlaceValues): Given<keyof Projects> {
  const data: ProjectsWithValues = {...layers, fileValues};
  return {data};
}

const withProblem = (problem: Localized) => withValues({values: [], problems: [problem]});

const unusable = {
  page: {
    zh: 'src 所指的是网页（HTML），不是数值文件。',
    en: 'What src names is a web page (HTML), not a file of values.',
  },
  empty: {zh: 'src 所指的文件是空的。', en: 'The file that src names is empty.'},
  noHeadings: {
    zh: '数值文件的首行应有“镇乡街道”（或“代码”）和“数值”两列。',
    en: 'The first row of a file of values should name a column “township” (or “code”) and a column “value”.',
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a file of values: CSV with the headings of a table, or a JSON list of `{place, value}`. Undefined
 * where it is a dataset in the published form, or broken JSON. Never throws.
 */
function readRows(text: unknown): Given<keyof Projects> | undefined {
  if (typeof text !== 'string') return undefined;
  const first = text.trimStart().at(0);
  if (first === '{') return undefined;
  if (first === undefined) return withProblem(unusable.empty);
  if (first === '<') return withProblem(unusable.page);
  const all = townships(layers);
  if (first !== '[') {
    const values = placeValuesOfRows(rowsOfCsv(text), all);
    return values ? withValues(values) : withProblem(unusable.noHeadings);
  }
  const list = parsed(text);
  return list === undefined ? undefined : withValues(placeValuesOfList(list, all));
}

/** Reads the file at `src`, where it holds values for townships instead of a dataset. */
export const valueReader: RowReader<keyof Projects> = {
  // A table inside the tag is read by `pageValues`, since it is drawn on the townships of another report too.
  readTables: () => undefined,
  readRows,
  // The tiles without values, and the reason.
  instead: withProblem,
};

const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/**
 * The page's own values for townships, where it has any: a property, a file, or the table inside the tag, in this order.
 * A table without the headings of data is ignored; one beside a file that holds no values stands in for it.
 */
export function pageValues(
  map: MapElement,
  fileValues: PlaceValues | undefined,
  townships: readonly Place[],
): PageValues | undefined {
  const {values} = map;
  if (values !== undefined && values !== null) return placeValuesOfList(values, townships);
  if (fileValues?.values.length) return fileValues;
  const table = map.querySelector('table');
  const rows = [...(table?.rows ?? [])].map(({cells}) => [...cells].map(textOf));
  const read = placeValuesOfRows(rows, townships);
  if (!read) return fileValues;
  return {...read, problems: [...(fileValues?.problems ?? []), ...read.problems], caption: textOf(table!.caption)};
}
