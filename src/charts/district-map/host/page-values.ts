import {rowsOfCsv} from '../../../dataset/table/csv.js';
import {layers} from '../../../dataset/haishu-2023/layers.js';
import {placeValuesOfList, placeValuesOfRows} from '../../../dataset/table/place-values.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Localized, Projects} from '../../../dataset/types.js';
import type {Given} from '../../../host/data/given.js';

/** What files of values gave, by the data that was drawn from them. */
const read = new WeakMap<Projects, PlaceValues>();

/** The values of the file that a map's data came from; undefined where it is a dataset. */
export const valuesOfFile = (data: Projects): PlaceValues | undefined => read.get(data);

/** The built-in report with the values of a file: data of its own, so that a map draws it anew. */
function given(values: PlaceValues): Given<keyof Projects> {
  const data = {...layers};
  read.set(data, values);
  return {data};
}

const only = (problem: Localized): PlaceValues => ({values: [], problems: [problem]});

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

/** A table inside the tag is read by the map itself, for it is drawn on another report's townships too. */
export const readTables = (): undefined => undefined;

/**
 * Reads the text of a file of values: CSV with the headings of a table, or a JSON list of `{place, value}`. Undefined
 * where it is a dataset in the published form, or broken JSON. Never throws.
 */
export function readRows(text: unknown): Given<keyof Projects> | undefined {
  if (typeof text !== 'string') return undefined;
  const first = text.trimStart().at(0);
  if (first === '{') return undefined;
  if (first === undefined) return instead(unusable.empty);
  if (first === '<') return instead(unusable.page);
  const all = townships(layers);
  if (first !== '[') return given(placeValuesOfRows(rowsOfCsv(text), all) ?? only(unusable.noHeadings));
  const list = parsed(text);
  return list === undefined ? undefined : given(placeValuesOfList(list, all));
}

/** What is drawn where a file cannot be read: the tiles without values, and why. */
export const instead = (sentence: Localized): Given<keyof Projects> => given(only(sentence));
