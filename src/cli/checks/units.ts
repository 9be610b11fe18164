import type {Dataset, Indicator} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Measures whose unit is percent, and those whose unit may be. */
const inPercent = ['growth', 'share'];
const maybeInPercent = [...inPercent, 'ratio', 'threshold'];

/** The names and the conversion of a unit as one text, which must be the same for all indicators in that unit. */
const spelling = ({unitName, si}: Pick<Indicator, 'unitName' | 'si'>) =>
  JSON.stringify([unitName?.zh, unitName?.en, unitName?.one, si && [si.unit, si.factor]]);

/** An indicator has a unit exactly where it has a number; a unit is always written alike and suits the measure. */
export function unitProblems({indicators, observations}: Dataset): Problem[] {
  const first = new Map<string, Indicator>();
  const ranked = new Set(indicators.filter(({measure}) => measure === 'rank').map(({unit}) => unit));
  const all = new Map(indicators.map((indicator) => [indicator.unit, indicator]));
  const numeric = new Set(observations.filter(({value}) => value !== null).map((observation) => observation.indicator));
  return indicators.flatMap((indicator, index) => {
    const problems: Problem[] = [];
    const say = (field: string, message: string, advice: string) =>
      problems.push({path: `indicators[${index}].${field}`, message, advice});
    const {id, unit, unitName, measure, si} = indicator;
    const hasNumber = numeric.has(id);
    if (hasNumber && measure === 'none')
      say('measure', 'it has a number, but no measure', 'Say what the number measures.');
    if ((unit === undefined) !== (unitName === undefined))
      say('unitName', 'a unit and its name go together', 'Write both.');
    if (unit === undefined) {
      if (hasNumber) say('unit', 'it has a number without a unit', 'Name the unit.');
      return problems;
    }
    if (!hasNumber && !inPercent.includes(measure))
      say('unit', `the report gives no number in "${unit}"`, 'Leave the unit out.');
    const known = first.get(unit) ?? indicator;
    first.set(unit, known);
    if (spelling(known) !== spelling(indicator))
      say('unitName', `"${unit}" is written otherwise for "${known.id}"`, 'Write a unit alike everywhere.');
    if (inPercent.includes(measure) ? unit !== 'percent' : unit === 'percent' && !maybeInPercent.includes(measure))
      say('measure', `a ${measure} is not in ${unit}`, 'Correct the measure or the unit.');
    if (measure !== 'rank' && ranked.has(unit))
      say(
        'unit',
        `"${unit}" is the unit of a rank, and this is a ${measure}`,
        'Name what is counted, or call it a rank.',
      );
    if (si?.unit === unit) say('si.unit', `"${unit}" is converted into itself`, 'Name another unit.');
    const converted = si && all.get(si.unit);
    if (
      si &&
      converted &&
      spelling({...converted, si: undefined}) !== spelling({...indicator, unitName: si.unitName, si: undefined})
    )
      say('si.unitName', `"${si.unit}" is written otherwise for "${converted.id}"`, 'Write a unit alike everywhere.');
    return problems;
  });
}
