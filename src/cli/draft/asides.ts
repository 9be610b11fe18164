import type {Mention} from './clauses.js';
import type {DraftLead} from './lead.js';
import type {Timing} from './periods.js';

/** The people of a place, whose number is told in passing: 90万云溪人民. */
const people = /^\p{Script=Han}{0,6}(?:人民(?!币|医院|政府|法院|检察)|儿女|父老)/u;

/** A sum that is only planned for the things of which a part tells: 年度计划投资, 计划总投资. */
const plannedSum = /^(?!.*完成).*计划(?:年度)?总?投资(?:总?额)?$/;

/** Whether a number is neither a result nor a target of the part in which it stands, but told beside them. */
export const isAside = (lead: DraftLead, {post}: Mention, unit: string, {role}: Timing): boolean =>
  (unit === '人' && people.test(post)) || (role === 'actual' && plannedSum.test(lead.words));
