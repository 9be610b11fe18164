import type {Locale} from '../../../../dataset/types.js';
import {gapOf, needsRemark} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import {remarkWords} from '../../../../model/comparison/words.js';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (value: number) => [...String(value)].map((digit) => raisedDigits[Number(digit)]).join('');

/** The remarks on pairs that are not simply comparable, and the sign of each pair's remark: empty where it has none. */
interface Remarks {
  readonly signs: readonly string[];
  readonly notes: readonly string[];
}

/** Numbers the remarks on pairs; equal remarks share a number. A single refused pair has no sign, since no difference is shown beside it. */
export function remarksOf(pairs: readonly Pair[], locale: Locale): Remarks {
  const remarks: string[] = [];
  const hasSigns = pairs.length > 1 || pairs.some((pair) => gapOf(pair));
  const signOf = (index: number) => (hasSigns ? superscript(index + 1) : '');
  const signs = pairs.map(({actual, target, comparison}) => {
    if (!actual || !target || !needsRemark(comparison)) return '';
    const remark = remarkWords(comparison, locale);
    if (!remarks.includes(remark)) remarks.push(remark);
    return signOf(remarks.indexOf(remark));
  });
  return {signs, notes: remarks.map((remark, index) => `${signOf(index)} ${remark}`.trim())};
}
