import {noteMark} from './note-marks.js';

/** Adverbs and time expressions before a name. */
const opening = new RegExp(
  '^(?:' +
    [
      '其中|作为(?:有着)?(?=.{2})|分别[是为]|同时|此外|另外|特别是|尤其是|预计|全年|今年|去年|上年|上半年|年内|当年|当季|当月|一年来|过去的?一年|五年来|目前|截至(?:目前|20\\d\\d年底)?|并|且|又|还|也',
      '(?:仅|只)?用[^,，、]{1,8}时间(?:就|便|即)?|20\\d\\d年(?:前|以来)|[两二三四五]年(?:间|内|来)?$|[两二三四五]年(?=累计|共计?|合计)|成为全[国省市区县州]第\\d+[个座家](?=.{4})|到?20\\d\\d年(?:底|末|度)?|\\d+年|[到至]20\\d\\d年(?:底|末)?|(?:[将把]|对(?![上外内口标接华台]))(?=[\\p{Script=Han}“])',
      '(?:经济社会发展)?(?:的)?(?:主要)?(?:预期)?目标(?:任务)?(?:是|为)?|主要(?:预期)?目标|主要(?:预期)?指标(?:是|为)',
      '可(?=完成|实现|达)|累计|共计?|新一轮|成功|率先|积极|大力|全力|持续|稳步|有效(?!期)|精准|深入|加快|全面(?!小康)|切实|着力|努力|顺利|扎实|圆满|高质量|高标准|高水平|进一步|继续|不断|统筹|有序|超额|稳定|提前|推动|推进|促进|带动|帮助|支持|力争|确保|争取|实现|达到|依法(?!治)|主动|科学|合理|严格|逐步|加力|聚力|倾力|奋力|接续|常态化|滚动|规范|精细化(?!工|管理)|精细(?!化)|综合(?!指数|评价|考评|考核|实力|竞争力|能耗|测评|[A-Z])|分类|分批|及时|重点|安全(?!生产|事故)|平稳|动态|基本|已|将|要|再',
    ].join('|') +
    ')+',
  'u',
);

const scope = /^(?:全[区市县省州旗国镇乡]|我[区市县省州国]|本[区市县]|辖区内?)(?!社会|民|域|程|覆盖)/;

/** Verbs of actions on the things counted; they remain part of the name. */
const actionVerbs =
  '新建成|新增|净增|改扩建|列入|纳入|新聘任|聘任|申报|入驻|开发|增设|新建改造|新改扩建|新改建|新建|改建|扩建|续建|新开工建设|新开工|开工建设|开工|建成投用|建成通车|建成开放|建成|改造提升|改造完成|更新改造|改造|完成|竣工|完工|整治|治理|引进培育|硬化|修建|补充|新引进|招商引进|引进|新发展|招引|签约落地|新签约|签约|落地|引育|培育|培养|培训|发放|拨付|兑付|下达|安排|投入|创建|创成|创评|打造|建设|设立|成立|开通|打通|投产|办理|办结|化解|办成|出台|制定|修订|落实|实施|开展|举办|承办|推出|上线|盘活|收储|供应|出让|消化|处置|整备|腾退|腾出|腾空|拆除|清理|清退|植树|造林|种植|绿化|新认定|新认证|认定|获评|获批|获得|荣获|获|入选|争取|筹建|筹集|配建|分配|保障|惠及|帮扶|救助|资助|吸引|接待|受理|查处|侦破|破获|调解|检查|抽检|排查|整改|销号|淘汰|关停|退出|减少|压减|压缩|降低|取消|下放|精简|新登记|登记|注册|孵化|转化|攻克|突破|授权|申请|发布|公开|复制推广|推广|覆盖|建立|搭建|选派|招聘|招录|录用|铺设|敷设|架设|疏浚|修复|加固|除险加固|维修|提升|优化|延伸|开行|运营|启用|投用|启动改造|启动|谋划|储备|列出|集聚|吸纳|带动|转移|安置|回迁|交付|供地|供给|配备|设置|组建|选树|评选|征集|审议|审查|审计|扩招|做好|提供|推动|推进|新发放|再开工|组织|推介|对接|梳理';

const verbOnly = new RegExp(`^(?:${actionVerbs}|了|各类|共|近|\\s)+$`);
const verbAtStart = new RegExp(`^(?:${actionVerbs})+了?`);
const verbAtEnd = new RegExp(`(?:${actionVerbs})+了?$`);

/** The predicate after the noun of a counted thing: 46个项目开工建设. */
const predicate = new RegExp(
  '(?:集中|成功|基本|全部|全面|相继|陆续|顺利|正式|均|已|实现|得到|有效|如期|加快|获得?)*' +
    '(?:达到(?:脱贫|退出)标准|开工建设|开工|竣工投用|竣工投产|竣工|建成通车|建成投用|建成投产|建成|打通|通车|投用|投产|启用|落地转化|落地|签约|开业|完成(?=改造|整治|提升|建设|验收|治理)|启动(?=改造|建设|整治)|贯通落地|挂牌|实现拔钉清零|化解|全面完成|完成$|办结|上线|清零|出列|脱贫|摘帽|退出)' +
    '.{0,8}$',
);

/** A name without punctuation, adverbs and scopes around it. */
export function cleanName(text: string): string {
  let name = text
    .replace(noteMark, '')
    .replace(/(?:(?:在|排名)?全[国省市区县州]|在\p{Script=Han}{2,8})\d+个\p{Script=Han}{2,10}?中?(?:排名)?$/u, '')
    .replace(/\(?(?:剔除|扣除)[^()]{2,16}(?:因素后?(?:的影响)?|后$),?|\((?:以?下同|预计)\)|^下同\)/gu, '')
    .replace(/^[“”"',，、。:：)\s-]+(?=[\p{Script=Han}A-Z])/u, (mark) => (mark.includes('“') ? '“' : ''));
  for (let before = ''; before !== name;) {
    before = name;
    name = name
      .replace(opening, '')
      .replace(scope, '')
      .replace(/^我们(?=.{3})|^\((?:同口径|可比价|现价)\)/, '')
      .replace(/^(?:的|、|,|\/|是|为|:|：|——|—|\(含|\((?=[^()]*$))+/, '');
  }
  return name
    .replace(
      /(?:的|了|、|从(?:上年|去年)?|由(?:上年|去年)?|一度|全年|今年|去年|和|与|等|为|至|到|共|达|已|分别|均|预计|(?<![签节集大契制])约|将|在(?:全[国省市区县州][^,，]{0,8}率先)?|(?<=.)数量|[:：(])+$/,
      '',
    )
    .replace(/(?<=[值额入出资产量率口汇])(?:预计|全年|确保|力争|争取|可望|有望)*(?:完成|实现|连续|达到?)$/, '')
    .replace(/(?<=.{2})在[^,，、]{2,16}(?:影响|冲击|背景|压力|情况|形势|条件)之?下(?:仍然?|依然|依旧|还)?$/, '')
    .replace(/^作(?:有着?)?$|(?<=.{2})(?:连续[一二三四五六七八九十\d]+年|持续|有望|继续|再次)$/, '')
    .replace(/(?<=投资)(?:[两二三四五]年)?累计完成投资$|(?<=[率值])每人$/, '')
    .replace(/^完成(?=(?:植树)?造林$|.*(?:收入|总值|总额|投资|产值|增加值)$)/, '');
}

/** Whether words are only a verb, so that the noun follows the number. */
export const isOnlyVerb = (words: string): boolean => verbOnly.test(words);

/** The verb that a name begins with. */
export const verbOf = (words: string): string => verbAtStart.exec(words)?.[0] ?? '';

/** What is said of counted things after their noun, and is no part of their name: how they stand or rank, or how large a part they are. */
const said =
  /(?<=.{2})(?:占[^、]{2,}(?:一半|过半|分之.{1,2})|(?:增[速幅])?(?:位居|位列|名列|排名|排在?|居)[^、]{0,4}(?:第[一二三四五六七八九十]+[位名]?|前[列茅].*|首位|榜首)|(?:进展|推进)顺利|(?:稳步|有序|顺利|加快|扎实)(?:推进|筹备)|[远畅]销.+|(?:超额|圆满|如期)完成.+|群众?(?:\p{Script=Han}得\p{Script=Han}、?){2,}.*)$/u;

/** The noun after a number, with its predicate moved before it: 项目开工建设 becomes 开工建设项目. */
export function nounOf(post: string): string {
  const noun = post
    .replace(/^(?:的|左右)/, '')
    .replace(/(?<=^\p{Script=Han}{0,6}(?:人民|儿女|父老乡亲))(?!币|医院|政府|法院|检察|调解|警察|公园|广场).*$/u, '')
    .replace(/(?<=指标|项目|企业|任务)中$/, '')
    .replace(/(?<=人员|居民|群众|农民|职工)的.*$/, '')
    .replace(
      /(?<=人员|队员|党员|干部|民警|职工|志愿者|医生|护士)(?:奔赴|驰援|坚守|主动|自觉|投身|逆行|请战|挺身).*$/,
      '',
    )
    .replace(/(?<=项目)建设$/, '')
    .replace(/^(?:新?台阶|大关|关口)(?:的.*)?$/, '')
    .replace(said, '')
    // What the counted things have sold or made is told by the next number: 20个龙头企业销售额达9亿元.
    .replace(
      /(?<=.{2}(?:企业|公司|园区|基地|合作社|农场))(?:年|总)?(?:销售额|销售收入|产值|产量|营业收入|营收|纳税额?|利润)$/,
      '',
    )
    .replace(/^进入.*方阵$/, '')
    .replace(/(?:一年内|年内|当年)(?=投产|开工|建成|竣工)/, '')
    .replace(/、(?:[比为占居]|同比|排名|位次|新?建成|新[建增改]|增设|安装|完成|实现|打通|改造|启动|开展).*$/, '')
    .trim();
  const match = predicate.exec(noun);
  if (!match || match.index < 2 || /^(?:“|的)/.test(match[0])) return noun;
  const verb = match[0].replace(/^(?:基本|成功|全部|全面(?!完成)|相继|陆续|顺利|正式|均|已|实现|得到|有效|如期)+/, '');
  const thing = noun.slice(0, match.index).replace(/(?<=.{2})(?:参加|参与|入选|纳入|列入).*$/, '');
  return verb.length <= 10 ? `${verb}${thing}` : noun;
}

/** The predicate in the words after a number; empty where there is none. */
export const predicateOf = (post: string): string => {
  const match = predicate.exec(post) ?? /(?:入选|获评|获批|荣获|纳入|列入|通过).*$/.exec(post);
  return match && match.index >= 2 ? match[0] : '';
};

/** A name without examples: 新引进网安信创等亿元以上项目 becomes 新引进亿元以上项目. */
export function withoutExamples(words: string): string {
  const [, verb, noun] = new RegExp(`^((?:${actionVerbs})+)[^等]{2,}等(?!级|候)(.{2,})$`).exec(words) ?? [];
  // 活动 alone names nothing: its examples tell what it is.
  return noun && !(/^(?:活动|行动|措施|服务)$/.test(noun) && words.length <= 24) ? verb + noun : words;
}

/** The verb at the end of a name: 发放 in 对农民发放. */
export const endsInVerb = (words: string): string => verbAtEnd.exec(words)?.[0] ?? '';

/** Endings of names that the items of a list share: 养老、医疗保险参保率. */
const sharedEnds =
  /(?:占[^、]{2,24}(?:比重|比例)|全[国省市区县]占比|占比|居民(?:人均)?(?:可支配)?收入|(?:基本)?保险参保率|产业增加值|增加值|排放量|参保率|覆盖率|优良率|达标率|普及率|入学率|就业率|满意率|合格率|完成率|处理率|利用率|[\p{Script=Han}]{2}率|总产值|年?产值|产量|饲养量|存栏量?|出栏量?|吞吐量|用电量|销售量|销量|产能|交易额|销售额|营业收入|营收|利润|税收|总额|建成区(?:面积)?|投资额?|案件数|件数|人数|起数|数量|收入|支出|贷款余额|贷款|余额|面积|浓度|学位|企业|用地)$/u;

/** The name of a division; 小区 and 城乡 are none. */
const division =
  '\\p{Script=Han}{1,6}?(?:[区市县旗镇乡]|街道)(?<!小区|社区|园区|片区|景区|校区|院区|山区|老区|主城区|老城区|新城区|中心城区|^城区|、城区|库区|城市|城镇|城乡|乡镇|地区|全[区市县]|上市|超市|农村)';
const divisionAlone = new RegExp(`^${division}$`, 'u');
const divisionFirst = new RegExp(`^${division}(?=.{3})`, 'u');

/** Divisions, and what each of them does: 甲区、乙区分别改造老旧小区. */
const ofDivisions = new RegExp(`^((?:${division}(?:、|以及|[和与及]))+${division})(?:(分别|各自|各|均|都)(.*))?$`, 'u');

/** Whether a name is that of a division only, so that what is counted stands before it. */
export const isDivision = (name: string): boolean => divisionAlone.test(name);

/** Whether one number is that of each division of a list: 甲区、乙区均新增停车位. */
export const isOfEach = (words: string): boolean => /^[各均都]/.test(ofDivisions.exec(words)?.[2] ?? '');

/** The name of what a division does, without the division; any other name unchanged. */
export function withoutDivision(name: string): string {
  const rest = name.replace(divisionFirst, '');
  return verbOf(rest) ? rest : name;
}

/**
 * The complete names of the items of a list: 刑事、治安案件数 becomes 刑事案件数 and 治安案件数.
 *
 * @param isCountedAlike Whether the items have one measure word, without which they share no noun of things counted.
 */
export function subjectsOf(words: string, isCountedAlike = true): string[] {
  const list = words
    .replace(/(?<=[值额入出资产量率口汇])(?:完成|实现)$/, '')
    .replace(/^一二三(?=次?产业)/, '一、二、三');
  const scope = /^大、?小口径(.*)$/.exec(list)?.[1];
  if (scope) return [`大口径${scope}`, `小口径${scope}`];
  const [, ordinals, rest] = /^(?:其中)?第?([一二三](?:、[一二三])+)次?产(?:业|(?![业品量能值]))(.*)$/.exec(list) ?? [];
  if (ordinals) return ordinals.split('、').map((ordinal) => `第${ordinal}产业${rest}`);
  const loans = /^(.*)存、?贷款(.*)$/.exec(list);
  if (loans) return [`${loans[1]}存款${loans[2]}`, `${loans[1]}贷款${loans[2]}`];
  const pair = /^城、?乡(.*)$/.exec(list);
  if (pair && !pair[1].includes('、')) return [`城镇${pair[1]}`, `农村${pair[1]}`];
  const [, divisions, , what = ''] = ofDivisions.exec(list) ?? [];
  if (divisions) return divisions.split(/、|以及|[和与及]/).map((each) => each + what);
  const items = list
    .replace(/等(?:主要)?(?:经济)?指标(?=增[速幅]|$)/, '')
    .replace(/(?<=、.*)[两二三四五六七八九十\d]+大(?:主导|支柱|特色|优势|重点|新兴)*产业(?=.)/, '')
    .split(/、|以及|[和与及](?=[^、和与及]*$)/)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length < 2) return items;
  const last = items[items.length - 1];
  const end = sharedEnds.exec(last)?.[0];
  if (end === undefined || (!isCountedAlike && /^(?:企业|学位|用地)$/.test(end))) return items;
  const isShare = /占./.test(end) && end !== '占比';
  const hasEnd = (item: string) =>
    !isShare &&
    (end === '占比' ? item.endsWith(end) : sharedEnds.test(item) || /(?:[率数额量值比]|人次|投入|规模)$/.test(item));
  // 工业总产值、增加值: the second is of the same thing.
  const own = sharedEnds.exec(items[0])?.[0];
  if (items.length === 2 && own && last === end && !/^居民/.test(end))
    return [items[0], items[0].slice(0, -own.length) + last];
  const head = verbOf(items[0]);
  return items.map((item, index) => {
    const whole =
      index < items.length - 1 && !hasEnd(item)
        ? item.replace(/居民$/, end.startsWith('居民') ? '' : '$&') + end
        : item;
    return index > 0 && head && !verbOf(whole) && !(head === '接待' && /收入/.test(whole)) ? head + whole : whole;
  });
}
