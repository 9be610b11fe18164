import type {Mention} from './clauses.js';
import type {DraftLead} from './lead.js';
import type {Timing} from './periods.js';

/** The people of a place, whose number is told in passing: 90万云溪人民. */
const people = /^\p{Script=Han}{0,6}(?:人民(?!币|医院|政府|法院|检察)|儿女|父老)/u;

/** A sum that is only planned for the things of which a part tells: 年度计划投资, 计划总投资. */
const plannedSum = /^(?!.*完成).*计划(?:年度)?总?投资(?:总?额)?$/;

/** The end of words before what has been reached or made, and not before the size of a plant: 新增装机50万千瓦. */
const reached = /(?:新增|增加|装机|量|达到?|完成|实现|规模|能力|生产|销售|机组|功率)$/;

/** How much a plant is to make, which is no amount that was made: 年产30万吨乙烯项目. */
const isCapacity = ({pre, post}: Mention, unit: string): boolean =>
  /^\p{Script=Han}{0,14}(?:项目|工程(?!机械)|生产线|装置)/u.test(post) &&
  (/(?:年产|日产|日处理)$/.test(pre) || (/^(?:吨|千瓦|兆瓦|MW|GW)$/.test(unit) && !reached.test(pre)));

/** What is made use of, and not achieved: 发挥9个专班作用. */
const isMeans = ({pre, post}: Mention): boolean => /发挥好?$/.test(pre) && /作用$/.test(post);

/** What is obeyed, and not achieved: 按照3个园区“一主一特”的要求. */
const isObeyed = (clauses: readonly string[], {post}: Mention, unit: string): boolean =>
  /^[个项条大]$/.test(unit) &&
  clauses.some((words) => /^(?:按照|根据)/.test(words)) &&
  /的(?:总?要求|部署|思路|原则)$/.test(post);

/** Whether a number is neither a result nor a target of the part in which it stands, but told beside them. */
export const isAside = (
  lead: DraftLead,
  mention: Mention,
  unit: string,
  {role}: Timing,
  /** The last clause without a number, and that of the number. */
  clauses: readonly string[],
): boolean =>
  (unit === '人' && people.test(mention.post)) ||
  (role === 'actual' && plannedSum.test(lead.words)) ||
  isCapacity(mention, unit) ||
  isMeans(mention) ||
  isObeyed(clauses, mention, unit);
