import type {Indicator} from '../../dataset/types.js';

/** Units that have one spelling; a count has the measure word of its noun, which varies with the sentence. */
const printedUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['CNY', ['元']],
  ['CNY-per-mu', ['元']],
  ['USD', ['美元']],
  ['ZAR', ['R', 'ZAR', 'rand', '兰特']],
  ['percent', ['%']],
  ['m2', ['平方米']],
  ['km', ['公里', 'km', 'kilometres', 'kilometers']],
  ['mu', ['亩']],
  ['hectare', ['公顷', 'ha', 'hectares']],
  ['tce', ['吨标煤']],
]);

/** Whether a printed unit is one of the usual spellings of a unit. */
const isSpellingOf = (unit: string | undefined, printed: string): boolean =>
  unit !== undefined && (printedUnits.get(unit)?.includes(printed) ?? false);

/** Whether a number printed with a unit is in the unit of its indicator, as far as the spelling shows. */
export function isInUnit({unit}: Pick<Indicator, 'unit'>, printed: string): boolean {
  const isKnown = unit !== undefined && printedUnits.has(unit);
  return isKnown ? isSpellingOf(unit, printed) : ![...printedUnits.values()].some((words) => words.includes(printed));
}

/** Whether a unit in Latin letters (`km`, `R`, `minutes`) is that of an indicator, whose name in Chinese differs. */
export const isInLatin = ({unit, unitName}: Pick<Indicator, 'unit' | 'unitName'>, printed: string): boolean =>
  /^[a-z]/i.test(printed) && (isSpellingOf(unit, printed) || printed === unitName?.en || printed === unitName?.one);
