import {inEveryLanguage, textIn} from '../../../dataset/localized.js';
import type {Direction, Localized, Measure, Observation, Relation} from '../../../dataset/types.js';
import {decimalDifference} from '../../../model/words/number.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import {edgeOf} from './facts.js';
import type {GaugeFacts, Reading, VerdictKind} from './facts.js';
import {languages} from './words/readings/languages.js';
import type {ReadingWords} from './words/readings/words.js';

type Reasons = ReadingWords['reasons'];

/**
 * The rule that a verdict follows; the first that applies decides.
 *
 * - `no-target`: the report sets none, so nothing is judged.
 * - `no-reading`: the page gives no number of this year.
 * - `other-measure`: a level beside a growth rate (or any two measures) is not compared.
 * - `no-number`: a target in words that names nothing to measure against is not judged.
 * - `other-period`: the reading does not lie in the target's period, or its date cannot be read.
 * - `deadline` (主汛期前): a reading from after the deadline tells only that a number was not reached by then, not that it was.
 * - `tolerance`: "about", and "in step with", are judged only by a tolerance that the page states.
 * - `at-least` (以上), `over` (超过), `at-most` (以内), `under` (低于): the number itself counts, or does not.
 * - `range`: met inside it, its ends included; "about" a range is met inside it, and outside it is not judged.
 * - `stretch` (力争 beside a first number): the first number decides; a reading that meets it and reaches the second as well
 *   is met by this rule.
 * - `planned-number`: a number without such a word is a plan. Where more is better it is met by reaching it, where
 *   less is better by staying within it.
 * - `no-direction`: of a plan for which neither more nor less is better, a number other than its own is not judged.
 * - `better-than-reference`: words with a direction are met strictly beyond the reference's number.
 *
 * Of the outcome that a later report gives, before these (`outcome.ts`):
 *
 * - `not-mentioned`: that report does not mention the target again.
 * - `other-scope`: whoever joined the reports says that the two are not comparable.
 * - `result-in-words`, `about-result`: a result without a number, or with "about", is not judged.
 * - `bounded-result`: a result that is itself a bound (超过40%) is judged only where every number within it has one verdict.
 *
 * Before the period ends a verdict is `not-yet-due`, but for counts: what has been built stays built, so a count
 * that reached its floor has met it, and one that passed its ceiling has missed it. Every other measure is
 * provisional until the year is over.
 */
export type VerdictRule =
  | 'no-target'
  | 'no-reading'
  | 'other-measure'
  | 'no-number'
  | 'other-period'
  | 'deadline'
  | 'range'
  | 'stretch'
  | 'no-direction'
  | 'tolerance'
  | 'at-least'
  | 'over'
  | 'at-most'
  | 'under'
  | 'planned-number'
  | 'better-than-reference'
  | 'not-mentioned'
  | 'other-scope'
  | 'result-in-words'
  | 'about-result'
  | 'bounded-result';

/** A judgement with its rule and its reason; computed, never stored. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly rule: VerdictRule;
  readonly reason: Localized;
}

const verdict = (kind: VerdictKind, rule: VerdictRule, reasonOf: (reasons: Reasons) => string): Verdict => ({
  kind,
  rule,
  reason: inEveryLanguage(languages, ({reasons}) => reasonOf(reasons)),
});

/** How a value is compared with the target's number: on which side the target is met, and whether it is met by the number itself. */
interface Test {
  readonly rule: VerdictRule;
  readonly side: 'floor' | 'ceiling' | 'point';
  readonly included: boolean;
}

const bounds: Partial<Record<Relation, Test>> = {
  ge: {rule: 'at-least', side: 'floor', included: true},
  gt: {rule: 'over', side: 'floor', included: false},
  le: {rule: 'at-most', side: 'ceiling', included: true},
  lt: {rule: 'under', side: 'ceiling', included: false},
};
const sides: Partial<Record<Direction, Test['side']>> = {up: 'floor', down: 'ceiling'};

/** The test of a target; undefined where it is judged only by a tolerance. */
function testOf(
  {relation, reference}: Pick<Observation, 'relation' | 'reference'>,
  direction: Direction,
): Test | undefined {
  const side = sides[direction];
  if (reference?.kind === 'in-step') return undefined;
  if (relation === 'eq') return {rule: 'planned-number', side: side ?? 'point', included: true};
  if (relation === 'qualitative') return side && {rule: 'better-than-reference', side, included: false};
  return bounds[relation];
}

function holds({side, included}: Test, difference: number): boolean {
  if (difference === 0) return included;
  return side === 'floor' ? difference > 0 : side === 'ceiling' && difference < 0;
}

/** The verdict of a test at the end of the period. */
function final({rule, side, included}: Test, good: boolean, difference: number): Verdict {
  const kind = good ? 'met' : 'not-met';
  if (rule === 'better-than-reference') return verdict(kind, rule, (reasons) => reasons[good ? 'better' : 'notBetter']);
  if (difference === 0) return verdict(kind, rule, (reasons) => reasons[included ? 'equal' : 'equalExcluded']);
  return verdict(kind, rule, (reasons) => reasons[difference > 0 ? 'above' : 'below'](side === 'point'));
}

/** Before the period ends: only a count can be settled, and only in the direction in which counts grow. */
function early({rule, side}: Test, good: boolean, difference: number, measure: Measure): Verdict {
  const settled = measure === 'count' && difference >= 0 && (side === 'ceiling' ? !good : good);
  if (settled && good && side === 'floor') return verdict('met', rule, ({reachedEarly}) => reachedEarly);
  if (settled && !good) return verdict('not-met', rule, ({passedEarly}) => passedEarly);
  return verdict('not-yet-due', rule, (reasons) => reasons[good ? 'metSoFar' : 'shortSoFar']);
}

/** Whether a reading is from within the target's period, from its end, or from after its deadline; undefined for another period. */
function timing(asOf: string, period: string, due = period): 'inside' | 'end' | 'after' | undefined {
  const [read, whole, end] = [asOf, period, due].map((one) => spanOfPeriod(one));
  if (!read || !whole || !end || read.to <= whole.from || read.to > whole.to) return undefined;
  if (read.to > end.to) return 'after';
  return read.to === end.to ? 'end' : 'inside';
}

/** The verdict of a reading from after the deadline: a target not yet met was missed; one that is met may have been met late. */
const afterDeadline = (isMissed: boolean): Verdict =>
  isMissed
    ? verdict('not-met', 'deadline', ({missed}) => missed)
    : verdict('not-comparable', 'deadline', ({perhapsLate}) => perhapsLate);

/** The verdict by a zone; before the end of the period it is provisional. */
function byZone(rule: 'range' | 'tolerance', isInside: boolean, time: 'inside' | 'end'): Verdict {
  const zoneIn = ({zones}: Reasons) => zones[rule][isInside ? 'inside' : 'outside'];
  if (time !== 'end') return verdict('not-yet-due', rule, (reasons) => zoneIn(reasons).soFar);
  return verdict(isInside ? 'met' : 'not-met', rule, (reasons) => zoneIn(reasons).atEnd);
}

/** The verdict by a range, whose ends are included. */
function inRange(value: number, {value: low, high, hedge}: Observation, time: 'inside' | 'end' | 'after'): Verdict {
  const isInside = low !== null && high !== undefined && low <= value && value <= high;
  if (!isInside && hedge !== undefined && time !== 'inside')
    return verdict('not-comparable', 'range', ({outsideAboutRange}) => outsideAboutRange);
  if (time === 'after') return afterDeadline(!isInside);
  return byZone('range', isInside, time);
}

/** Adds to the verdict of a met target whether its stretch target is reached as well. */
function withStretch(judged: Verdict, {target, indicator}: GaugeFacts, value: number): Verdict {
  const {stretch} = target ?? {};
  const edge = target?.value;
  if (judged.kind !== 'met' || !stretch || edge == null) return judged;
  const direction = stretch.value > edge ? 'up' : stretch.value < edge ? 'down' : indicator.direction;
  const test = testOf({relation: stretch.relation}, direction);
  const isReached = test !== undefined && holds(test, decimalDifference(value, stretch.value));
  const reason = inEveryLanguage(languages, ({reasons}, locale) =>
    reasons[isReached ? 'withStretch' : 'withoutStretch'](textIn(judged.reason, locale)),
  );
  return isReached ? {...judged, rule: 'stretch', reason} : {...judged, reason};
}

/** Judges a reading by the first rule that applies; `tolerance` is in the indicator's unit. */
export function verdictOf(facts: GaugeFacts, reading: Reading | undefined, tolerance?: number): Verdict {
  const judged = targetVerdict(facts, reading, tolerance);
  return reading ? withStretch(judged, facts, reading.value) : judged;
}

function targetVerdict(facts: GaugeFacts, reading: Reading | undefined, tolerance?: number): Verdict {
  const {indicator, target} = facts;
  const edge = edgeOf(facts);
  if (!target) return verdict('not-comparable', 'no-target', ({noTarget}) => noTarget);
  if (!reading) return verdict('no-data', 'no-reading', ({noReading}) => noReading(target.period));
  if (reading.measure !== undefined && reading.measure !== indicator.measure)
    return verdict('not-comparable', 'other-measure', ({otherMeasure}) => otherMeasure);
  if (edge === undefined) return verdict('not-comparable', 'no-number', ({noNumber}) => noNumber);
  const time = timing(reading.asOf, target.period, target.due);
  if (!time) return verdict('not-comparable', 'other-period', ({otherPeriod}) => otherPeriod);
  const difference = decimalDifference(reading.value, edge);
  if (target.relation === 'range') return inRange(reading.value, target, time);
  const test = testOf(target, indicator.direction);
  if (time === 'after') return afterDeadline(test !== undefined && !holds(test, difference));
  if (test?.side === 'point' && difference !== 0)
    return verdict('not-comparable', 'no-direction', ({noDirection}) => noDirection);
  if (test) {
    const good = holds(test, difference);
    return time === 'end' ? final(test, good, difference) : early(test, good, difference, indicator.measure);
  }
  if (tolerance === undefined || !(tolerance >= 0))
    return verdict('not-comparable', 'tolerance', ({noTolerance}) => noTolerance);
  return byZone('tolerance', Math.abs(difference) <= tolerance, time);
}
