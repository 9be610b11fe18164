import {readPhrase} from '../../../dataset/phrase/read.js';
import type {Cells, Review} from './sheets.js';
import {numeralsOfLiteral} from './numerals.js';
import type {Span} from './numerals.js';

/** Characters between which a number with its unit stands. */
const after =
  /^(?:[百千万亿]*(?:%|％|‰|个百分点|[\p{Script=Han}]{0,2}(?:元|[个家人户名位所座条项次套台辆亩吨天年件处场栋对])|平方米|平方公里|公里|米|公顷|倍)?)/u;

/** The longest phrase of a number that begins at an offset and is understood: the number with its unit. */
export function literalAt(text: string, [start, end]: Span): Span {
  const tail = after.exec(text.slice(end, end + 8))?.[0] ?? '';
  for (let length = tail.length; length > 0; length--)
    if ('quantity' in readPhrase(text.slice(start, end + length))) return [start, end + length];
  return [start, end];
}

/** The cells of an observation as its words say it: relation, value, upper end, hedge and second target. */
interface FigureReading {
  readonly cells: Cells;
  /** The unit as it is written: 元, %. */
  readonly unit: string;
}

/** Reads what a person types or selects, such as `1500亿元以上`; undefined where it is no quantity. */
export function readFigure(words: string): FigureReading | undefined {
  const reading = readPhrase(words);
  if ('refusal' in reading) return undefined;
  const {relation, value, high, hedge = '', stretch, unit = ''} = reading.quantity;
  return {
    unit,
    cells: {
      ...{relation, value: String(value), high: high === undefined ? '' : String(high), hedge},
      stretch_relation: stretch?.relation ?? '',
      ...{stretch_value: stretch ? String(stretch.value) : '', stretch_hedge: stretch?.hedge ?? ''},
    },
  };
}

/** The id of a unit by its name in the table of units; undefined where it has none of that name. */
export const unitNamed = ({sheets}: Review, name: string): string | undefined =>
  sheets.units.rows.find(({cells}) => cells['name_zh'] === name || cells['id'] === name)?.cells['id'];

/** The cells of an exclusion of every numeral in a literal. */
export const exclusionsOf = (literal: string, start: number, kind: string): readonly Cells[] =>
  numeralsOfLiteral(literal, start).map(([from, to]) => ({
    ...{start: String(from), literal: literal.slice(from - start, to - start), class: kind},
    ...{why_zh: exclusionReasons[kind] ?? '', review: 'edited'},
  }));

/** Why a numeral is no observation, by its class. */
const exclusionReasons: Readonly<Record<string, string>> = {name: '名称的一部分', date: '日期', furniture: '网页信息'};
