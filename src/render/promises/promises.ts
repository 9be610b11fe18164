import {languages} from './languages.js';
import type {PromiseState} from './states.js';
import {targetGaugeInput} from '../../charts/target-gauge/model/input.js';
import {outcomeOf, outcomeVerdict} from '../../charts/target-gauge/model/outcome.js';
import type {VerdictKind} from '../../charts/target-gauge/model/facts.js';
import type {VerdictRule} from '../../charts/target-gauge/model/verdict.js';
import {withReference} from '../../charts/target-gauge/model/reference.js';
import {indicatorOf} from '../../dataset/query/figures.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import type {Dataset, LaterReport, Localized, Observation, OutcomeResult, Source} from '../../dataset/types.js';

/** A target and what a later report says of it. */
export interface TargetOutcome {
  readonly indicator: string;
  readonly name: Localized;
  readonly target: Observation<string, Source>;
  readonly state: PromiseState;
  /** The published rule that decided, and its reason. */
  readonly rule: VerdictRule | 'not-yet-due';
  readonly reason: Localized;
  /** Absent where no later report gives a result. */
  readonly result?: OutcomeResult;
  /** The later report; absent where the target is not yet due. */
  readonly report?: Pick<LaterReport, 'id' | 'title' | 'delivered' | 'url'>;
}

const states: Readonly<Record<VerdictKind, PromiseState>> = {
  met: 'kept',
  'not-met': 'missed',
  'not-comparable': 'not-comparable',
  'no-data': 'not-mentioned',
  'not-yet-due': 'not-yet-due',
};

/**
 * What came of the targets of a report that `haishu-indicators series` has joined with later ones, in the order of its text. A target
 * whose pairs nobody has confirmed is left out.
 */
export function promisesOf(data: Dataset): readonly TargetOutcome[] {
  const {laterReports, observations} = data;
  return observations
    .filter(({role}) => role === 'target')
    .flatMap((target): TargetOutcome[] => {
      const indicator = indicatorOf(data, target.indicator);
      const known = {indicator: indicator.id, name: indicator.name, target};
      const reported = outcomeOf(laterReports, target);
      if (!reported) {
        const isOpen = laterReports?.every(
          ({delivered}) => target.period.split('/').at(-1)!.slice(0, 4) >= delivered.slice(0, 4),
        );
        const reason = inEveryLanguage(languages, ({notYetDue}) => notYetDue);
        return isOpen ? [{...known, state: 'not-yet-due', rule: 'not-yet-due', reason}] : [];
      }
      const facts = {...targetGaugeInput(data, target.indicator), target};
      const {kind, rule, reason} = outcomeVerdict(
        target.value === null ? withReference(facts, data, 'en') : facts,
        reported,
      );
      const {id, title, delivered, url} = reported.report;
      const {result} = reported.outcome;
      return [
        {
          ...{...known, state: states[kind], rule, reason},
          ...(result && {result}),
          report: {id, title, delivered, ...(url !== undefined && {url})},
        },
      ];
    });
}
