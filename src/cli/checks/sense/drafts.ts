import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';

/** What a comparison that rules have drafted says of itself until a person has confirmed it. */
export const unconfirmed = '规则起草，待核对';

/** A comparison that no person has confirmed is shown to readers with a reason that says so. */
export const draftWarnings = ({comparisons}: Dataset): Problem[] =>
  comparisons.flatMap(({why}, index): Problem[] =>
    why.zh.includes(unconfirmed)
      ? [
          {
            path: `comparisons[${index}].why`,
            message: 'this comparison was drafted by rules, and nobody has confirmed it',
            advice: 'Look whether name, scope and unit are the same, and write the reason in your own words.',
            severity: 'warning',
            zh: {message: '这项比较由规则起草，尚未核对', advice: '请核对名称、口径和单位是否相同，并写明理由。'},
          },
        ]
      : [],
  );
