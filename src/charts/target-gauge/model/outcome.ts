import {inEveryLanguage, textIn} from '../../../dataset/localized.js';
import type {
  Indicator,
  LaterReport,
  Locale,
  Localized,
  Observation,
  Outcome,
  OutcomeResult,
} from '../../../dataset/types.js';
import {observationWords} from '../../../model/words/observation.js';
import type {GaugeFacts, VerdictKind} from './facts.js';
import {edgeOf} from './facts.js';
import {verdictOf} from './verdict.js';
import type {Verdict, VerdictRule} from './verdict.js';
import {languages} from './words/outcome/languages.js';
import type {OutcomeWords} from './words/outcome/words.js';

/** What a later report says of a target, with that report. */
export interface ReportedOutcome {
  readonly report: LaterReport;
  readonly outcome: Outcome;
}

/** What later reports say of a target: the first result or, where none gives one, that it is not mentioned again. */
export function outcomeOf(
  reports: readonly LaterReport[] | undefined,
  target: Observation | undefined,
): ReportedOutcome | undefined {
  const all = (reports ?? []).flatMap((report) =>
    report.outcomes.filter((outcome) => outcome.target === target?.id).map((outcome) => ({report, outcome})),
  );
  return all.find(({outcome}) => outcome.result) ?? all[0];
}

/** A result in words: its number with its bound, or its phrase. */
export function resultWords(result: OutcomeResult, locale: Locale): string {
  const source = {...result.source, section: ''};
  return observationWords({...result, id: '', indicator: '', role: 'actual', source}, result, locale);
}

/** Whether a result is a number in the measure and the unit of the target's indicator. */
export const isOnScale = ({measure, unit, value}: OutcomeResult, indicator: Indicator): boolean =>
  value !== null && measure === indicator.measure && unit === indicator.unit;

const verdict = (
  kind: VerdictKind,
  rule: VerdictRule,
  reasonOf: (reasons: OutcomeWords['reasons'], locale: Locale) => string,
): Verdict => ({kind, rule, reason: inEveryLanguage(languages, ({reasons}, locale) => reasonOf(reasons, locale))});

/** The numbers at the ends of what a result allows: one for an exact result, and a very large one where it is open. */
function endsOf({value, relation, high}: OutcomeResult, edge: number): readonly number[] {
  const number = value ?? 0;
  const size = Math.abs(number) + Math.abs(edge) + 1;
  // What is over a number lies beyond it, by however little.
  const beyond = size / 1e6;
  if (relation === 'range') return [number, high ?? number];
  if (relation === 'ge' || relation === 'gt') return [relation === 'gt' ? number + beyond : number, size * 1e6];
  if (relation === 'le' || relation === 'lt') return [relation === 'lt' ? number - beyond : number, -size * 1e6];
  return [number];
}

/** Judges the outcome of a target by the first rule that applies, as `VerdictRule` lists them. */
export function outcomeVerdict(facts: GaugeFacts, {report, outcome}: ReportedOutcome): Verdict {
  const {result, comparability, why, tolerance} = outcome;
  if (!result)
    return verdict('no-data', 'not-mentioned', ({notMentioned}, locale) => notMentioned(textIn(report.title, locale)));
  if (comparability === 'none')
    return why
      ? {kind: 'not-comparable', rule: 'other-scope', reason: why}
      : verdict('not-comparable', 'other-scope', ({otherScope}) => otherScope);
  if (result.value === null) return verdict('not-comparable', 'result-in-words', ({inWords}) => inWords);
  if (facts.target?.value != null && !isOnScale(result, facts.indicator))
    return verdict('not-comparable', 'other-measure', ({otherMeasure}) => otherMeasure);
  if (result.relation === 'approx') return verdict('not-comparable', 'about-result', ({about}) => about);
  const verdicts = endsOf(result, edgeOf(facts) ?? 0).map((value) =>
    verdictOf(facts, {value, asOf: result.period}, tolerance),
  );
  const isDecided = verdicts.every(({kind}) => kind === verdicts[0].kind);
  return isDecided ? verdicts[0] : verdict('not-comparable', 'bounded-result', ({bounded}) => bounded);
}

/** The name of a verdict on an outcome; undefined for those of readings. */
export const outcomeName = ({rule}: Verdict): Localized | undefined =>
  rule === 'not-mentioned' ? inEveryLanguage(languages, ({notMentioned}) => notMentioned) : undefined;
