import type {Mention} from './clauses.js';
import type {DraftLead} from './lead.js';
import {verbOf} from './names.js';

/** Nouns after a number that is only their size class: 2万元以下产业用地. */
const sized =
  /^(?:的|规模)?(?:[省市国]家?级)?(?:示范性?)?(?:重大|重点|优质|高质量)?(?:农业|工业|制造业|婴幼儿)?(?:全)?(?:企业|项目|产业|婴幼儿|儿童|老人|老年人|人口|群体|集群|用地|小流域|产业链|工程|贷款|未成年人|学生|人员|公里|建筑|道路|商圈|楼宇|平台|单品|总部|经济强村|村|乡镇|镇|固定资产投资|工业投资|农户|大户)|^(?:先进)?(?:制造业|服务业|工业|文旅|外资)$/;

/** Words between the count of things and what each of them has reached. */
const sizeOfCounted = /^(?:预[增计])?(?:年)?(?:产值|税收|营业收入|营收)(?:超过?|过|逾)$/;

/** Measure words of things that are counted by the size of each. */
const counts = /^[个家户座处所条宗件项笔]$/;

const sizes = /[元岁]$|平方|公里|亩/;

/** A noun of things, also with a name in quotation marks before it. */
const noun =
  /^(?:的\p{Script=Han}{1,14}|\p{Script=Han}{2,14}|(?:的)?\p{Script=Han}{0,8}“[^“”]{1,10}”\p{Script=Han}{1,8})$/u;

/** Whether the words up to a count name what is counted by its size, and nothing that is done: 500平方米以上的超市12家. */
function isNounOfCounted(next: Mention | undefined): boolean {
  const words = next?.gap ?? '';
  return (
    next !== undefined &&
    counts.test(next.numeral.unit) &&
    noun.test(words) &&
    !/^(?:实现|累计|共|推动|带动|确保)/.test(words) &&
    (verbOf(words.replace(/^的/, '')) === '' || /类(?:项目|企业)$/.test(words))
  );
}

/** Whether a number only tells how large the things named after it are, which are counted: 30亿元以上服务业项目9个. */
export function isThreshold(
  {numeral, post, gap}: Mention,
  lead: DraftLead,
  unit: string,
  next: Mention | undefined,
): boolean {
  if (/^(?:分钟|公里|小时)$/.test(unit) && /^(?:政务)?[\p{Script=Han}]{0,6}(?:全覆盖|圈|服务圈)/u.test(post))
    return true;
  const isBounded =
    numeral.hedges.some((hedge) => /以[上下]/.test(hedge)) || lead.hedges.some((hedge) => /超|逾|过/.test(hedge));
  if (!isBounded || unit === '%') return false;
  if (unit === '岁' && (post !== '' || next)) return true;
  // What counted things have reached is their size: 40个预增产值过2000万元.
  if (/元$/.test(unit) && post === '' && sizeOfCounted.test(gap ?? '')) return true;
  if (next && /元$/.test(unit) && (/^或?$/.test(next.gap ?? '-') || sized.test(next.gap ?? ''))) return true;
  if (sizes.test(unit) && isNounOfCounted(next)) return true;
  return sized.test(post) && (sizes.test(unit) || next !== undefined);
}

/** Whether the name of what is counted keeps its threshold: not that of age, or that after whose noun more is told. */
export const sizeIn = ({post}: Mention, unit: string): boolean =>
  /元$|平方米$|亩$/.test(unit) && /^(?:的)?(?:“[^“”]{1,10}”|\p{Script=Han}){0,14}$/u.test(post);
