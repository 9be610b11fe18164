import {layers} from '../../../dataset/haishu-2023/layers.js';
import {inEveryLanguage} from '../../../dataset/localized.js';
import {divisions} from '../../../dataset/query/divisions.js';
import {rowsOfCsv} from '../../../dataset/table/csv.js';
import {placeTableProblem, placeValuesOfList, placeValuesOfRows} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Localized, Place, Projects} from '../../../dataset/types.js';
import type {LoadedData, RowReader} from '../../../host/data/loaded-data.js';
import {tablesOf} from '../../../host/data/named-table.js';
import {gridOf} from '../../../host/data/page-table.js';
import type {PageValues} from '../model/values/figure-words.js';
import {languages} from '../model/words/customized/languages.js';
import type {CustomizedWords} from '../model/words/customized/words.js';
import type {MapElement} from './settings.js';

/** The built-in report together with the values of a file at `src`. */
interface ProjectsWithValues extends Projects {
  readonly fileValues: PlaceValues;
}

/** The values of the file that a map draws from; undefined where the map draws from a dataset. */
export const valuesOfFile = (data: Projects): PlaceValues | undefined =>
  (data as Partial<ProjectsWithValues>).fileValues;

function withValues(fileValues: PlaceValues): LoadedData<keyof Projects> {
  const data: ProjectsWithValues = {...layers, fileValues};
  return {data};
}

const withProblem = (problem: Localized) => withValues({values: [], problems: [problem]});

/** The problem with a file of values. */
const unusable = (problem: keyof CustomizedWords['valueFile']) =>
  withProblem(inEveryLanguage(languages, ({valueFile}) => valueFile[problem]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a file of values: CSV with the headings of a table, or a JSON list of `{place, value}`. Undefined
 * where the text is a dataset in the published form, or JSON with a syntax error. Never throws.
 */
function readRows(text: unknown): LoadedData<keyof Projects> | undefined {
  if (typeof text !== 'string') return undefined;
  const first = text.trimStart()[0];
  if (first === '{') return undefined;
  if (first === undefined) return unusable('empty');
  if (first === '<') return unusable('html');
  const all = divisions(layers);
  if (first !== '[') {
    const values = placeValuesOfRows(rowsOfCsv(text), all);
    return values ? withValues(values) : unusable('noHeadings');
  }
  const list = parsed(text);
  return list === undefined ? undefined : withValues(placeValuesOfList(list, all));
}

/** Reads the file at `src`, where it holds values for divisions instead of a dataset. */
export const valueReader: RowReader<keyof Projects> = {
  // `pageValues` reads tables, since their values may belong to the divisions of another dataset.
  readTables: () => ({data: layers}),
  readRows,
  // The map is drawn without values, with the problem as a note.
  instead: withProblem,
};

/** Whether a table shows the map's own counts, so that it is a fallback of the map and not data. */
const isFallback = (headings: readonly string[]) =>
  headings.some((heading) => /^(?:项目数|提及次数|称号数|projects|mentions|recognitions)$/i.test(heading));

/**
 * The page's own values for divisions: from a property, else from a file, else from a table, which is the one that the
 * page names or the first inside the tag. Undefined where the page has none. A table that cannot be read has no values and
 * one problem; a fallback is ignored.
 *
 * @param all The divisions, and `noun` what one of them is called.
 * @throws TableError where the page has no table with the id that `table` names
 */
export function pageValues(
  map: MapElement,
  fileValues: PlaceValues | undefined,
  all: readonly Place[],
  noun: Localized,
): PageValues | undefined {
  const {values} = map;
  if (values !== undefined && values !== null) return placeValuesOfList(values, all, noun);
  if (fileValues?.values.length) return fileValues;
  const [table] = tablesOf(map, map.table);
  if (!table) return fileValues;
  const {caption, headers, rows, unit} = gridOf(table);
  if (!map.table && isFallback(headers)) return fileValues;
  const read = placeValuesOfRows([headers, ...rows], all, noun, unit);
  const before = fileValues?.problems ?? [];
  // Counts of the report in place of the author's own numbers would be a false statement.
  if (!read) return {values: [], problems: [...before, placeTableProblem(headers, noun)], caption};
  return {
    ...read,
    problems: [...before, ...read.problems],
    caption,
  };
}
