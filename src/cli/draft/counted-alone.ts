/** What is counted without a measure word after 万: 9万老年人, 5万市场主体. */

/** People, who are counted so: 9万老年人, 3万余居民, 20万外出人员. */
const people =
  /^(?:(?:(?!解决|支持|惠及|用于|帮助|资助|补助|服务|方便|[让使为给向])\p{Script=Han}){0,8}?|\p{Script=Han}{2,12}的)(?:人口|人员|人民(?!币|医院|政府|法院|检察|调解|警察|公园|广场)|中国人|儿女|父老|居民|群众|百姓|职工|学生|学子|师生|在校生|农民|儿童|老人|老年人|劳动力|毕业生|党员|干部|市民|村民|游客|旅客|患者|员工|工人|妇女|青年|移民|志愿者|贫困群体)/u;

/** Households and businesses, which are counted so too: 2万建档立卡贫困户, 5万经营主体. */
const households =
  /^\p{Script=Han}{0,6}?(?:贫困户|脱贫户|农户|困难家庭|贫困家庭|市场主体|经营主体|工商户|商户|纳税人|用户)/u;

/** Companies, which are counted so too: 2万中小企业. */
const companies = /^\p{Script=Han}{0,6}?企业(?!家)/u;

/** People whose number stands after them: 农村贫困人口减少30万, 常住人口已达2.5亿. */
const peopleBefore =
  /(?:人口|人数)(?:总数|总量|数量|规模)?(?:首次|预计|累计|合计|净|已|共|将)*(?:减少|增加|增长|突破|达到?|为|增至|降至)?(?:了|近|约|逾|超过?|过)?$/;

/** The unit of a large number that has none, by the words behind and before it; empty where they tell none. */
export function unitWithoutWord(before: string, behind: string): string {
  if (people.test(behind)) return '人';
  if (households.test(behind)) return '户';
  if (companies.test(behind)) return '家';
  return peopleBefore.test(before) && !/^\p{Script=Han}/u.test(behind) ? '人' : '';
}

/**
 * Units that are told in one word only after tens of thousands: tubes of samples, where 管道 and 管网 are none, and cubic
 * metres, where 方面 and 方案 are none.
 */
export const countedInMany = /^(?:管(?![道理网控委护线辖廊制家材])|方(?![面案式向针法位便阵略言块舱]))/;

/** What is counted in round numbers. */
const counts = /^(?:人|人次|户|家|件|次|吨|亩|平方米|立方米|千瓦)$/;

/**
 * Round numbers without digits near which, or beyond which, a count is: 近百万人, 超千万人次; and at which it stands, where
 * nothing follows: 就业人员突破万人, 稳产千万吨.
 */
export const isNearRound = (digits: string, unit: string, before: string, after: string): boolean =>
  counts.test(unit) &&
  ((/^[百千]万/.test(digits) && /(?:近|超过?|逾|突破)$/.test(before)) ||
    (/^[百千]?[万亿]/.test(digits) &&
      /(?:超过?|逾|突破|达到?|稳产)$/.test(before) &&
      /^(?:[,，、。;；\n]|$)/.test(after)));
