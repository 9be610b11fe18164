/** Quotations that urge, praise or count up, and name no project of a place. */
const catchwords: readonly RegExp[] = [
  // Numbers in a row: “五促一保一防一控”.
  /^“(?:[一二两三四五六七八九十]\p{Script=Han}{1,2}){3,}”$/u,
  // Slogans in a row, which only the kind of a campaign makes one: “修机场、造海港、通高铁”三件大事.
  /^“[^“”、]{2,6}(?:、[^“”、]{2,8}){2,}”(?!.*(?:行动|工程|计划|活动|改革|攻坚战?|战略|机制|模式|制度|平台|[县市区城园])$)/,
  // What a place is to become: “富裕、文明的新云溪”.
  /^“[^“”]*的新\p{Script=Han}{2,3}”(?:建设)?$/u,
  // A sort of companies or of business: “原字号”企业, “首单”业务.
  /”[类型]?企业(?!.*(?:机制|制度|模式|工程|行动|计划)$)|“[老原新]字号”|“首.”/,
  // A period of a plan: “十二五”.
  /^“[一二三四五六七八九十]+五”$/,
  // How many courses a place keeps to: “六大战略”.
  /^“[一二两三四五六七八九十\d]+大[^“”]{0,3}(?:战略|理念|任务|目标|定位)”$/,
  // Examples of such a sort: 云溪食品等“原字号”企业.
  /等“/,
  // How many things they are: “甲乙丙”三篇大文章.
  /”[两三四五六七八九十\d]+(?:件|篇|张|场|块|道)/,
  // Words for what one has, uses or obeys: “两新”机遇, “1310”总体部署, 项目招引“主抓手”.
  /”(?:总体|重要|决策|工作)?(?:机遇|契机|部署|任务|作用|优势|基础|底座|根基)$|”发展基础$|“(?:主|总)?(?:抓手|阵地|战场|引擎|动力|舞台)”$/,
];

/** Ways of work that a clause calls by one quotation or several: “点对点”“线接线”全流程闭环转运. */
const wayOfWork = /“[^“”]+”\p{Script=Han}{0,8}(?:转运|管控|管理|防控|监管|流转|对接|运行|处置)$/u;

/** Quotations side by side before one noun, which are one way of work together. */
export const areWayOfWork = (words: string): boolean => /”“/.test(words) && wayOfWork.test(words);

/** Meetings of a party, and what was said at them: 二十届三中, 三中全会精神. */
const meeting =
  /(?:(?<!第)[一二三四五六七八九十]+[届大]|[中次]全会).*(?:[一二三四五六七八九十]中|全会|会议|精神)$|^[^“”]*精神$/;

/** Whether a name is a quotation that names nothing, or a meeting whose resolutions are obeyed. */
export const isCatchword = (name: string): boolean =>
  catchwords.some((pattern) => pattern.test(name)) || meeting.test(name);

/** Verbs with which a catchword is often repeated, so that a quotation alone is no project after them: 深化“甲乙丙”. */
const repeating = /^(?:突出|深化|坚持|强化|加强)$/;
/** Verbs that need no project at all, after which a quotation names one only by an ending of campaigns. */
const obeying = /^(?:落实|抓好|用好|做好|发挥|贯彻|贯彻落实|围绕|聚焦)$/;
const ofCampaigns =
  /(?:行动|工程|计划|改革|方案|机制|活动|攻坚战?|示范.{0,4}|项目|制度|模式|平台|专班|基金|试点|整改.*|回头看|年)”?$/;

/** Whether a name is a quotation alone, as catchwords are that are often repeated. */
export const isMotto = (name: string): boolean =>
  /^“[^“”]+(?<!工程|行动|计划|活动|项目|平台)”(?:政策|要求|精神|理念)?$/.test(name);

/** Verbs after which a place tells what it is to become: 打造“两地三区”. */
const becoming = /^(?:打造|建成|打造成|建设成|构建|构筑|塑造|擦亮|打响)$/;
/** Places that are only counted: “两地三区”. */
const countedPlaces =
  /^“[一二两三四五六七八九十][区地城片带轴心极廊港][一二两三四五六七八九十][区地城片带轴心极廊港]”$/;

/** Numbers in a row, which tell what a place puts first, and not what it does: “三城一港”. */
const numbersInRow = /^“(?:[一二两三四五六七八九十][^“”一二两三四五六七八九十]{1,2}){2,}”/;
/** Verbs of work, after which such words may name it. */
const working =
  /实施|开展|推进|推动|启动|推行|深化|创建|开工|竣工|完工|建成|投[产用运]|完成|推广|新建|建设|开通|通车|运营|召开|举[办行]/;

/** The ways and the policies of a higher government that are only followed: 落实“三强”政策. */
const followed = /^“[一二两双三四五六七八九十][^“”]{1,2}”政策$/;

/** What a place only aims at, or keeps to: 锚定“三城一港”战略. */
const aimedAt = /(?:聚焦|锚定|瞄准|把握|立足|笃定|践行|贯彻|围绕|对标|紧扣|坚持|遵循|按照|融入|服务)[^,，、“”]{0,8}$/;

/** Whether a quotation with its kind is a course that a place keeps to, and no work. @param before The words before it. */
export const isCourse = (name: string, before: string): boolean =>
  /”[^“”]*(?:战略|思路|布局)$/.test(name) && aimedAt.test(before);

/** A name and how certain it is that it names a project. */
interface Named {
  readonly name: string;
  readonly confidence: number;
}

/** The confidence of a quotation whose name has no ending of works, programmes or events. */
export const ofBareQuotation = 0.56;

/**
 * Whether a quotation without an ending of works or events names no project beside a verb, which has to be one of work; with
 * a number at its beginning it names one only after such a verb.
 */
export const isWeakBeside = ({name, confidence}: Named, verb: string, isAfter: boolean): boolean =>
  confidence <= ofBareQuotation &&
  name.includes('“') &&
  !ofCampaigns.test(name) &&
  (!working.test(verb) || (isAfter && /“(?:[一二两三四五六七八九十]\p{Script=Han})/u.test(name)));

/** Whether a name in quotation marks is only a catchword after a verb. @param rest The words after the verb. */
export function isCatchwordAfter(verb: string, {name, confidence}: Named, rest: string): boolean {
  if (/^落实$/.test(verb) && followed.test(name)) return true;
  if (becoming.test(verb)) return countedPlaces.test(name);
  if (repeating.test(verb)) return isMotto(name) && !(verb === '深化' && /”(?:工作|服务|改革)$/.test(rest));
  // An item of a list may have a verb of its own: 做好“甲乙”、深化“丙丁”.
  const isAfterOther = /\p{Script=Han}/u.test(rest.charAt(rest.indexOf(name) - 1));
  const isWeak = confidence < 0.7 && name.includes('”') && !ofCampaigns.test(name) && !isAfterOther;
  return isWeak && (obeying.test(verb) || (numbersInRow.test(name) && !working.test(verb)));
}
