import {noteMark} from './note-marks.js';

/** The name of a project in a clause. */
export interface NameReading {
  readonly name: string;
  readonly confidence: number;
  readonly rule: string;
}

/** Endings of the names of things that are built, founded or held, by kind. */
const kinds: readonly (readonly [kind: string, ends: string])[] = [
  ['rail', '铁路(?:专用线|专线|支线)?|高铁|城际|地铁|(?:地铁|轨道交通|轻轨|城际)[\\p{Script=Han}\\d]{1,6}线|轻轨|轨道交通[\\p{Script=Han}\\d]*|[A-Z]\\d+线|\\d+号线(?:[\\p{Script=Han}]{1,4}延|南延|北延|东延|西延)?|有轨电车'],
  ['road', '[GSX]\\d{2,4}(?:升级改造|改造提升|改造|改扩建|拓宽)|大道|路网|环隧|管廊|快速路|高速公路|高速|公路|[国省]道[\\p{Script=Han}\\dGS]*|大桥|特大桥|立交|(?<!互联|联网)互通|隧道|(?<=[\\p{Script=Han}]{2})桥|(?<=[\\p{Script=Han}]{2})街|[\\p{Script=Han}\\d]{1,6}线(?:[一二三四]期)?|[\\p{Script=Han}]{1,6}(?<!公)路|(?<=[\\p{Script=Han}]{2})\\d{1,2}路|连接线|通道|(?<=[高速路公线\\p{Script=Han}]{4})出口|绕城|环线|[外内]环|[GSX]\\d{2,5}[\\p{Script=Han}]{0,6}段'],
  ['water', '水库|灌区|(?<=[\\p{Script=Han}]{2})闸|泵站|闸站|泵闸|排涝[站闸]?|堤防|海塘|水厂|污水处理厂|水系连通|引调水|供水|供水工程|防洪工程|水利工程|河道整治|泵排群|干河整治|调蓄'],
  ['energy', '电站|变电站|变|电厂|储能|长输管道|光伏|风电|充电站|输变电|抽水蓄能|热电'],
  ['logistics', '港区|码头|口岸|物流园|物流中心|冷链[\\p{Script=Han}]*|粮库|储备库|枢纽港|互换中心|综合保税区|保税区|综保区|集散基地|航线|班列'],
  ['transport', '机场|航站楼|枢纽|客运站|公交站|停车场|高铁站|火车站|(?<=[\\p{Script=Han}]{2})(?<![地网台本驿])站|航站区|飞行区|(?<=铁路)客运|换乘中心'],
  ['school', '学校|中学|小学|幼儿园|学院|大学|校区|高中|初中|附中|附小|[一二三四五六七八九十]{1,3}中|教学楼|实验楼|艺术楼|宿舍楼|职业中专|中专|技校|实验学校|合作班|校园'],
  ['hospital', '医院|保健院|中医院|门诊楼|住院楼|康复楼|病房楼|综合楼|科教楼|辅助楼|院区|新院|分院|卫生院|卫生服务中心|医疗中心|医学中心'],
  ['health', '疾控中心|急救中心|公共卫生中心|核酸检测基地|健康中心'],
  ['care', '福利中心|福利院|养老院|敬老院|光荣院|养老中心|(?<=[\\p{Script=Han}]{2})之家|康养中心|服务中心(?:\\(站\\))?'],
  ['museum', '博物馆|档案馆|博物园|陈列馆|纪念馆|展览馆|美术馆|科技馆|非遗馆|(?<=[\\p{Script=Han}]{3})(?<![宾场会])馆'],
  ['culture', '图书馆|城市书房|书房|文化馆|艺术中心|文化中心|文化广场|音乐厅|剧院|剧场|大剧院|古镇|古村|古城|古街|景区|遗址|旧址|故居|营地|(?<=[\\p{Script=Han}]{2})之城|文化公园|文旅新地标|度假区|体验场景'],
  ['sport', '体育馆|体育场|体育场馆|运动天地|体育中心|健身中心|体育公园|游泳馆'],
  ['park', '公园|植物园|动物园|郊野公园'],
  ['ecology', '湿地|绿道|碧道|生态区|生态修复|生态治理工程|填埋场|焚烧厂|风景线|景观绿化'],
  ['commerce', '广场|商圈|商业街|商业区|商务区|步行街|综合体|首店|旗舰店|商贸城|购物中心|奥特莱斯|街区|市场|天街|夜市|酒店|宾馆'],
  ['housing', '安置房|安居工程|保障房|公租房|人才公寓|回迁房|住宅|未来社区|(?<=[\\p{Script=Han}]{2})(?:家园|佳苑|花苑|嘉苑|新苑|佳园|花园|公寓)'],
  ['renewal', '片区|走廊|(?:经济|产业|示范|文化|风光|景观|生活)带|新城|老街|城中村|旧村|城市客厅|活力区|焕新项目|更新项目|地块|区块|功能区|发展区|经济区|城市地标|更新|改造升级'],
  ['platform', '实验室|研究院|创新中心|孵化器|众创空间|加速器|创新平台|服务平台|平台|科创中心|研发中心|中试基地|技术创新中心|创新社区|科创园'],
  ['digital', '数据中心|算力中心|智算中心|大脑|应用|智慧[\\p{Script=Han}]{2,6}|系统|云平台|数字化场景'],
  ['industry', '产业园区?|科技园|工业园区?|园区|生产基地|总部基地|总部|(?<=[A-Za-z])镇|(?:创新|科创|科技|数字|智慧|健康)[港谷湾岛]|产业基地|基地|工厂|生产线|产业化项目|示范园|创业园|创新园|智慧园|智造园|厂房|(?:产业|科学|科技|医学|健康|文旅|商务|金融|汽车|航空|物流|建材|智造|大学|教育|体育|影视|博览|生态|温泉)城|小镇'],
  ['fund', '基金|信托'],
  ['institution', '大楼|大厦|公司|集团|委员会|办公室|联盟|专班|研究所|中心|服务站|指挥部|管委会|(?:服务|办事|便民)大?厅|(?<=[市县区][\\p{Script=Han}]{2,8})[委局]|超市|(?<=[\\p{Script=Han}]{4})办|审查中心'],
  ['event', '大赛|论坛|博览会|展会|展览会|交易会|峰会|音乐节|文化节|购物节|消费节|旅游节|[\\p{Script=Han}]{2}节|[\\p{Script=Han}]{1,6}[博交贸洽](?:览|易|谈)?会|现场会|观摩会|研讨会|运动会|马拉松|锦标赛|联赛|开幕式|发布会|训练营|世界杯|亚运会|冬奥会|洽谈会|推介会|大会(?<!代表大会|人大)'],
  ['farm', '农场|高标准农田|现代农业产业园|农业园区|牧场|养殖场|种植基地'],
  ['plan', '(?:国土)?空间规划|控制性详细规划|控?详规|[\\p{Script=Han}]{2,}规划|实施意见|条例|方案|指南'],
  ['pilot', '试点|核心区|先行城区|样板区|示范区|先行区|试验区|先导区|集聚区|示范(?:县|市|旗|城市)|试点区|示范点|试点城市|合作区|自贸区|开发区|高新区|新区'],
  ['campaign', '攻坚行动|专项行动|行动|攻坚战|保卫战|阻击战|攻坚|大会战|专项整治|集中整治|专项治理|巡查|普查|活动|整治'],
  ['programme', '[\\p{Script=Han}]{2,}[一二三四五六]期|行动计划|计划|政策|新政|政策措施|[\\p{Script=Han}]长制|工程|项目|改革|战略|制度|品牌|模式|机制|体系|服务|办学|生活圈|协作|清单|建设|发展|管理|[\\p{Script=Han}]{3,}(?<!家)园'],
]; // prettier-ignore

const endings = kinds.map(
  ([kind, ends]) =>
    [
      kind,
      new RegExp(
        `(?:${ends})(?:(?<=铁路|高铁|地铁|号线|\\d线|高速|国道|省道|大道|路|街|工程|项目)[\\p{Script=Han}]{1,4}(?:段|方向))?(?:[一二三四五六]期)?(?:新址)?(?:改?扩建|(?:异地)?[迁新]建|改建|重建|(?:整体)?搬迁|保护(?:修复|利用|提升)|活化利用|(?:扩能|电气化|提质|升级|提升|综合|修缮)?改造(?:提升)?|修缮|[东西南北]?[向扩]?扩容(?:提升)?|技改(?:扩能)?)?(?:工程|项目)?(?:[一二三四五六]期|[东西南北]?延?段|\\d期|[东西南北]延(?:[伸长]?[段线])?)?$`,
        'u',
      ),
    ] as const,
);

/** Endings that name a project only together with a quotation or a proper name. */
const weak =
  /(?:制度|品牌|模式|机制|体系|服务|建设|发展|管理|清单|应用|系统|市场|更新|(?<!快)线|路|变|总部|平台|中心|规划|活动|改革|治理|整治|项目|工程|行动|公司|地块|片区|环线|通道|用地|社区|协作|合作)$/;

/** General words that do not make an ending a name: 重大项目, 民生工程. */
const general =
  /^(?:村组|通村|九年一贯制|棚改|危改|旧改|主体|土建|附属|厂房|普惠性?|民办|公办|中小学|中小|学校|幼儿园|平安|法治|文明|党的|廉政|队伍|重大|能源|重点|一批|各类|各项|民生|惠民|基础设施|基础|公共|公益|产业|专项|系列|标志性|相关|更多|优质|大型?|好|新|老|亿元以上|省市|省级|市级|区级|县级|国家级|国家|全国|全省|全市|全区|我[区市县省]|城市|城镇|农村|乡村|城乡|水利|交通|市政|地下|配套|示范|特色|骨干|主干|关键|核心|主要|有关|社会|文化|体育|教育|医疗|卫生|养老|环保|生态|招商|投资|建设|改革|试点|创新|科技|信息|数字|智慧|综合|现代|高端|服务|管理|治理|整治|项目|工程|行动|计划|前期|续建|新建|在建|储备|产业链|产业|区块|企业|设施|领域|工作|任务|的|和|与|及|等|、|体制|机制|政府|政务|行政|民营|国有|国企|国资|企业家|人才|干部|作风|队伍|能力|体系|平台|载体|场景|经济|消费|市场|开放|合作|安全|风险|发展|高质量|一体化|现代化|数字化|智能化|绿色|低碳|健康|就业|社区|基层|家庭|美丽|幸福|精神|共有|宜居|文旅|农旅|旅游|节庆|景观|货运|联运|供给|口袋|传统|夜间|商业|运营|算力|配置|资源|休闲|观光|体验|特色农产品|种植|养殖|蔬菜|有机|先行|先进|样板|精品|优势|主导|支柱|新型|网格|村|镇|街道|区域|园区|个|家|条|所|座|项|处|\d|年度|招引|标准化|规模化|小游园|单体|专业|常态化|电商|夜间|振兴|监管|农产品|加工|人居|环境|土地|撂荒地|耕地|厕所|垃圾|污水|水|公路|道路|校园|老旧|小区|改造|品牌|功能区|快速路|主干道|次干道|支路|路网|系统|多层次|资本|城镇化|制度|机制)+$/;

/** The proper name of a street; 道路, 断头路 and 思路 are none. */
const street = /^\p{Script=Han}{2,8}(?:(?<![道公铁头村支线思出之网套油小马新电])路|快线)$/u;

/** Whether words name no thing by themselves, but only a field or a kind: 卫生, 重点项目. */
export const isGeneral = (words: string): boolean => general.test(words);

const quotation = /“[^“”]{2,20}”/;

/** The title of a plan or a rule. */
const document = /^《[^《》]+(?:规划|方案|计划|意见|办法|条例|措施|举措|规定|细则|政策|规范|清单)》$/;

/** Slogans, which are not projects. */
const slogan =
  /“(?:两个确立|两个维护|四个意识|四个自信|一带一路|五位一体|四个全面|四风|三重一大|三公|三农|六稳|六保|一国两制|两学一做|两不愁三保障|一刀切|两个毫不动摇|十四五|十三五|十五五|三严三实|一岗双责|八八战略|四个中心|四个服务|新两翼|放管服|五子|三公)”|“(?:[两三四五六七八九十][个件][^”]+|非[^”]+化)”(?:要求|机制|项目管理|原则|意识|方针)?$|^“[一二两双三四五六七八九十].”$|(?:形象|速度|力量|经验|温度|力度|答卷|之治|底气|担当)”$|”(?:衔接|对接|融入|走向|变|转)“|^“[^”]*(?:专家|人才|能手|带头人|工匠)”$|^\p{Script=Han}{2,6}“(?:[走引送请敢想能][^“”]*|[^“”]*[、,，][^“”]*)”$/u;

/** Whether a name is a slogan. */
export const isSlogan = (name: string): boolean => slogan.test(name);

/** Whether a name is a quotation alone, as slogans are that are often repeated. */
export const isMotto = (name: string): boolean =>
  /^“[^“”]+(?<!工程|行动|计划|活动|项目)”(?:政策|要求|精神|理念)?$/.test(name);

/** The first ending that a name has, before a part in brackets, and where it begins. */
function endingOf(name: string): {readonly kind: string; readonly at: number} | undefined {
  const bare = name.replace(/\([^()]*\)$/, '');
  for (const [kind, pattern] of endings) {
    const end = pattern.exec(bare);
    if (end) return {kind, at: end.index};
  }
  return undefined;
}

/** What is done to a thing in the name of its works: 改建工程, 扩建项目. */
const works =
  /(?:及|和|与)?(?:改扩建|新扩建|新建|改建|扩建|迁建|重建|续建|提升|改造|提质|升级|拓宽|修缮|加固|除险加固|延伸|贯通|配套|附属|主体|建设|综合|设施)+(?:工程|项目)(?=[一二三四五六]期$|$)/;

/** The kind of a project by the ending of its name, of works by that of the thing built; undefined where no ending matches. */
export function kindOf(name: string): string | undefined {
  const kind = endingOf(name)?.kind ?? (quotation.test(name) ? 'programme' : undefined);
  const thing = name.replace(works, '');
  return (kind === 'programme' && thing !== name && endingOf(thing)?.kind) || kind;
}

/** A part of a street or a line, or what is done to it, at the end of the name of these works. */
const onStreet =
  /(?<=[路线])(?:[东南西北中城]{1,2}段)?(?:(?:扩能|提质|升级|提升|综合)?(?:改造|整治)(?:提升)?|改扩建|拓宽|延伸)?(?:工程|项目)?$/;

/** Public institutions of which a place has one, so that their kind names them: 公共卫生中心. */
const uniqueInPlace =
  /^(?:公共卫生|全民健身|文化艺术|市民服务|政务服务|会展|体育|文化|青少年活动|妇女儿童活动|疾病预防控制)中心$/;

/** The campaign of a place that is called after it: 平安云溪建设. */
const ofPlace =
  /^(?:平安|法治|诚信|健康|清廉)(?!中国|政府|乡村|校园|社区|机关|家庭|城市|医院|建设|工作|文化)\p{Script=Han}{2,3}建设$/u;

/** The confidence that words name one project, from 0 to 1. */
export function confidenceOf(name: string): number {
  if (document.test(name)) return 0.8;
  if (ofPlace.test(name)) return 0.6;
  if (uniqueInPlace.test(name)) return 0.6;
  const length = name.replace(/[“”]/g, '').length;
  if (
    length < 3 ||
    length > 30 ||
    !/\p{Script=Han}/u.test(name) ||
    slogan.test(name) ||
    /(?<!“[^”]*)[,，]|[。;；:：]|\d+名$/.test(name)
  )
    return 0;
  if (
    /(?<!“[^”]*)(?:的|被[纳列]入|.{2}打造.{2}|取得|实现|获得|一批|一系列|由[^“”]+到|率先|先后|相继|纷纷|有序)|(?:突破|见效|开学|任务|政策体系|布局|成效|成果|联动|融合|环境|发展|效率|衔接|经济”?)$/.test(
      name,
    ) ||
    /^(?:过半|半数|形成|有(?![轨色机])|(?:主动)?服务[和与]|融入|其他|有关|相关|这|那|该|此|各|本|我们|我国|更|不|一些|部分|围绕|布局|升级|探索|聚焦|立足|依托|结合|按照|通过|针对|狠抓|着眼|瞄准|坚持|稳[市销就])/.test(
      name,
    )
  )
    return 0;
  if (
    /^\d+大|^(?:\d+(?:[-—~]\d+)?|[一二两三四五六七八九十]+)(?:余|多)?[个家条所座项处名件间户套支类批台辆部宗栋张次场]|多[个家条所座项次场类种]|(?:首家|首个|唯一|第[一二三四五]个)$/.test(
      name,
    ) ||
    general.test(name.replace(/“[A-Z\d]+”/g, 'A').replace(/[“”]/g, ''))
  )
    return 0;
  if (
    /从.*向|”[向到]“|^[稳促调惠防扩补保]\p{Script=Han}{2}$|新路[子径]?$|^(?:党中央|省委|市委|县委|区委|州委)(?!巡)|(?:决策部署|战略定位|发展目标|使命任务)$|”(?:的)?(?:重要)?(?:要求|理念|主题|原则|姿态|目标)$|基础设施(?!.*(?:项目|工程)$)|\d[万亿]*元|转变$|^\d[\d.]*(?:公顷|平方|亩)|“双(?![^”]*(?:工程|行动|计划|项目|[镇村县园城区])|[^”]*”(?:行动|工程|计划))|^[^“]*(?<!优先)战略$|^[^“]+“[^”]+”技术攻关$|^[^“”]*(?<![“\d])\p{Script=Han}即\p{Script=Han}{2}模式$|[两三四五六]张“|格局$|局面$|类(?:项目|工程)$|(?<!“[^”]*)\d[万亿]?(?:[个家项件条座套户栋处所头名]|公里|平方|亩|米)|(?:制度|能力|功能|水平|体系|队伍|作风|文明)建设$|(?:能力|水平)[和与]|(?:发展|企业家|动员|部署|推进|工作)大会$/u.test(
      name,
    )
  )
    return 0;
  const end = endingOf(name) ?? (/^[^“”]{2,}“[^“”]+”$/.test(name) ? endingOf(name.replace(/[“”]/g, '')) : undefined);
  if (quotation.test(name))
    return /^“[^“”]+”$/.test(name)
      ? 0.6
      : end
        ? 0.85
        : /“[^“”]{1,2}”$|(?:业态|理念|氛围|底色|活力|精神)$/.test(name)
          ? 0
          : 0.56;
  if (!end) return 0;
  const isProper =
    /[A-Z]\d+|^\p{Script=Han}{2,}[大内外中]环线$|^[国省县]道\d+|\d{3}[国省县]道|[一二三四五六七八九十]中$|[A-Z]{2,}|[一二三四五六]期|\d号线|^(?:地铁|轨道交通|轻轨).{2,}线$/u.test(
      name,
    );
  if (isProper) return 0.9;
  const line = name.replace(onStreet, '');
  if (street.test(line) || (line !== name && street.test(line.replace(/线$/, '路')))) return 0.7;
  // A project of a thing is as certain as the thing: 平溪智造园项目.
  const thing = /^(.{4,})(?:项目|工程)$/.exec(name)?.[1];
  if (thing !== undefined && end.at === 0 && confidenceOf(thing) >= 0.6) return 0.7;
  if (/^[区市县省镇](?![域级])/.test(name) && endingOf(name.slice(1))) return 0.75;
  if (end.at === 0 || general.test(name.slice(0, end.at)))
    return weak.test(name) ? (end.at === 0 && name.length >= 8 ? 0.6 : 0.2) : name.length >= 5 ? 0.6 : 0.4;
  if (/(?:体系|服务|清单|格局|政策|管理)$/.test(name)) return 0.5;
  return weak.test(name) ? 0.6 : 0.8;
}

/** A name without the words that only introduce it, such as 一批, 全市首个 and 新一轮. */
export const bareProject = (words: string): string =>
  words
    .replace(
      /^(?:计划)?(?:总?投资额?|总?长度?|全长|总里程|占地(?:面积)?|总?(?:建筑|规划)面积)?(?:约|超过?|达)*\d[\d.]*(?:[万亿]?元的|[万亿]元(?=[\p{Script=Han}“]{3})|万?(?:亩|平方公里|平方米)的?(?=\p{Script=Han}{4})|万?(?:公里|米|公顷|亩|平方米)的(?=\p{Script=Han}{3}))/u,
      '',
    )
    .replace(/^\p{Script=Han}{2,8}(?:集团|公司|企业)投资(?:建设|兴建|打造)的?(?=.{3})/u, '')
    .replace(/^第[一二三四五六七八九十]+[个家座条](?:\dA级景区)?(?=.{4})/, '')
    .replace(
      /^(?:新?一批|一系列|新一轮|首批|首个|首家|全[国省市区县](?:首[个家批座条支只款]|第[一二三]批)|第[一二三]批|国内首[个家]|[一二三两]个|上级|各级|好|了|实现|(?:最大的?)?单体项目(?=.{4})|完成|启动|、)+/,
      '',
    )
    .replace(
      /(?:创建|建设|改革)成果$|(?:建设)?(?:序幕|帷幕|大幕)$|(?:早日|尽快|尽早|加快|加速)\p{Script=Han}{0,4}$|(?<=整治|改造|建设|搬迁|治理|攻坚|行动)任务|(?:等)?(?:前期|内涵建设|融合发展|复审|复评|复查|规划建设|转型发展|转型|提档升级|开发建设|项目建设|建设工作|(?:等重点项目)?前期工作|工作|落地见效|落地|见效|全覆盖|发展|提质增效|品质|能级|优势|作用|水平|影响|开发)$/u,
      (end) => (end === '项目建设' ? '项目' : ''),
    )
    .replace(
      /(?<=规划|详规|方案)编制$|(?<=.{4})实施$|(?<=.{3})(?:[及和与](?:提升改造|改造提升|配套设施|附属设施)|建设[与和]开放)$/,
      '',
    )
    .replace(
      /(?<=.{3})(?<!体系|机制|文明|制度|能力|队伍|作风|文化|^(?:平安|法治|诚信|健康|清廉)\p{Script=Han}{2,3})建设$/u,
      '',
    )
    .replace(/(?<=”)(?:建设)?(?:全面|加速|持续|纵深)\p{Script=Han}{2}$/u, '')
    .replace(/等(?:殊荣|荣誉|称号)?$|(?<=.{3})在?(?<!安)全[国省市区县]$/, '')
    .replace(noteMark, '')
    .trim();
