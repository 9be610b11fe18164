import type {MilestoneKind} from '../../dataset/types.js';
import {milestoneTime} from './milestone-times.js';

/** A verb that states the milestone of a project. */
export interface MilestoneVerb {
  /** The verb as printed, without its adverbs. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its adverbs, with the time among them: 力争6月底前. */
  readonly adverbs: string;
  /** The kind of milestone in a result, and in a plan. */
  readonly done: MilestoneKind;
  readonly planned: MilestoneKind;
}

const adverbs = `(?:(?:${milestoneTime}|(?:总?投资|投入(?:资金)?)(?:超过?|约)?\\d[\\d.]*[万亿]?元|全面|坚定不移|认真|正式|成功|顺利|率先|积极|大力|全力|加大力度|更大力度|高效能|高效高质|高质高效|强力|加快|加速|深入|持续|稳步|扎实|有序|统筹|着力|聚力|倾力|切实|高标准|高质量|高水平|高起点|高规格|高效|不断|进一步|继续|创新|深度|破题|先行|滚动|常态化|从严从实|接续|协同|精准|科学|有效|努力|奋力|推动|促进|支持|保障(?!性|房)|圆满|如期|提前|全省率先|在全[市省国]率先|力争|确保|纵深|扎实有序|积极稳妥|系统|谋深|用心|协调|我们|[我全][市县区省州旗镇](?![域委])|协助[^,，、“]{2,4}部门|连续[\\d一二三四五六七八九十两]+年|连续(?=[举承]|开展[^,，]{2,}[会节])|再(?=获)|首次|高端|务实|盛大|规范|主动|再次|双双|力促|力推|抓紧|全线|当年|继续抓好|\\d+个月时间|重点|严格|分类|落细落实|先后|陆续|相继|同步|狠抓|聚力|合理|计划|预计|拟|全部|突出|抓紧|快速|全速|一体|实质性|集中|在年内|精心|大气精致|有力|彻底|又|还|全年|配合|协助|加力|全力以赴|同频|接力|均|实现(?=竣|完|开工|投产|建成)|初步(?=建成|形成)|基本(?=建成|完[成工])|整体|组织(?=实施|开展|举办|承办)|健康|平稳|更好|在全[国省市](?=首创|推)|连续第?[\\d一二三四五六七八九十两]+次|第[一二三四五六七八九十]+次|再度|压茬|梯次|联合|强势|蹄疾步稳|全票)*)`;

/** A word that only tells that its project goes on. */
export const ongoingVerb = (word: string, start: number): MilestoneVerb => ({
  ...{word, start, end: start + word.length, adverbs: ''},
  ...{done: 'ongoing', planned: 'ongoing'},
});

type Group = readonly [done: MilestoneKind, planned: MilestoneKind, words: string];

/** Verbs before the name: 启动建设宁波自然博物园. */
const before: readonly Group[] = [
  [
    'proposed',
    'proposed',
    '谋划布局|谋划储备|策划|筹建|筹备|谋划建设|谋划实施|谋划推进|谋划打造|谋划启动|谋划|规划建设|争办|申办|申创|争创|申报创建|申报|积极争取|争取|争当|冲刺|夺取',
  ],
  [
    'started',
    'planned-start',
    '启动实施|启动建设|启动新建|启动改造|启动|开工新建|开工建设|新开工建设|新开工|开工|动工建设|布局|实施启动|拉开|开建|复工建设|复工',
  ],
  [
    'completed',
    'planned-completion',
    '建成交付|建成投运|建成投入使用|建成并投用|建成营业|修订|颁布|建成投用|建成投产|建成运行|建成通航|完工|建成开放|建成通车|建成启用|建成|竣工投用|竣工|基本完成|改造完成|完成|晋升为|晋升(?=国家|全国|省|中国|自治区)|创成|首夺|首获|收获(?=[^,，、“]{0,12}(?:荣誉|奖项|称号|[大高]奖)“)|收获(?=“[中全]国|“国家)|成功创建|成功争创|成功争取|成功申报|成功获选|获选|列入(?=国家|全国|全省|中国|省[^,，、“]{4,20}示范|省[^,，、“]{4,20}试点)|被?纳入(?=国家[^,，“]{4,}试点$|全国[^,，“]{4,}试点$|国家[^,，“]{4,}示范[市县区]$|全国[^,，“]{4,}示范[市县区]$)|被[^,，“、]{0,12}(?:、[^,，“、]{2,6})?(?:表彰|评选?|认定|命名|授予|确定|列)为|被评为|评为|被认定为|获认定为|认定为|被命名为|命名为|被列为|成功创建为|被授予|被[^,，“、]{2,12}授予|成为|新获评|新荣获|获评|荣获|蝉联|获得|获批|获|入列|入选|入围|上榜|跻身|荣登|荣膺|摘得|夺得|捧回|捧得|赢得|勇夺|斩获|喜获|制定出台|制定印发|研究出台|修订出台|出台实施|印发实施|出台|发布|印发|编制完成|打赢|打通|贯通|通过',
  ],
  ['in-use', 'planned-opening', '建成投运|投运|正式启用|启用|投用|投入使用|运行|上线运行|上线'],
  [
    'opened',
    'planned-opening',
    '开馆运营|招引落地|落地实施|组建成立|联合成立|挂牌设立|挂牌组建|引育|新增(?=[^\\d,，]{4,}、[^\\d,，]+\\d+[家个所条座])|共建|开通|新成立|成立|新设立|设立|整合组建|新组建|组建|举办|承办|开办|办好|举行|召开|挂牌成立|挂牌|招商引进|签约引进|引进|引进落地|签约落地|签约|落户|落地(?!见效|生根|落实)|新引进|引入|招引|新入驻|入驻|新签约|建立|搭建|落地建设|开业|运营',
  ],
  [
    'ongoing',
    'ongoing',
    '建立健全|建立完善|首创|服务保障|服务(?=[^,，、]{4,}建设$)|组织开展|组织实施|整体推进|强推|助推|做大做强|提质改造|新建续建|规划实施|布局建设|配建|铺设|架设|活化利用|保护利用|保护性开发|连片开发|开发建设|建设运营|投资建设|投资兴建|联建|复建|恢复|修复|扩建提升|重组|技改|办实办好|抓细抓实|加快建设|实施建设|打造成|建设成|拓宽改造|拓宽畅通|拓宽|畅通|修缮提升|修缮|整治提升|推进实施|推进建设|推进|加快|深化拓展(?=“)|深化|实施|打造|建设|开展|夯实|抓好|做强|做优|做好|打好|完善|优化|提升|健全|构建|培育|加大|突出|拆除|提档升级|推广|推行|落实|迭代|升级改造|升级|更新改造|改造提升|提升改造|改造|强化|用好|发挥|擦亮|打响|创建|探索|保障|支持|加强|提速|推动|促进|规划|发展|争取|巩固|开发(?!区)|提高|做深做实|深耕|办好|建好|续建|迁建|重建|修建|兴建|搬迁|抓紧抓实|抓实|扩能改造|健全完善|优化完善|畅通协调|扩建|改扩建|新改扩建|整合|征收|拓展|翻建|推出|整修|整治|治理|除险加固|加固|疏浚|编制|制定|盘活|改造升级|提档升级|扩容提质|扩容|迁改|新改建|改建|新建成|新建',
  ],
];

/** Verbs after the name: 宁波西枢纽交通先导工程开工建设. */
const after: readonly Group[] = [
  [
    'started',
    'planned-start',
    '实质性开工|全面开工|全线开工|集中开工|开工建设|开工|启动建设|启动实施|启动谋划|启动|复工|开建|动工建设|动工|破土动工|奠基|进场施工|开始施工|开始建设',
  ],
  [
    'completed',
    'planned-completion',
    '主体完工|主体竣工|主体封顶|全线竣工|顺利合龙|双线贯通|完成交付|完成升级|完成改建|完成提升|完成升级改造|完成提质|完成主体|圆满收官|落成|建成达产|建成投用|建成投产运营|建成投产|建成开园|竣工通车|建成投入使用|建成投运|建成运营|建成开放|建成使用|完成建设|建设完成|建成启用|建成通车|建成通航|建成通水|建成通气|建成校飞|建成|建设完工|竣工投用|竣工投产|竣工投运|竣工验收|竣工交付|竣工|完工|全部完成|全面完成|圆满完成|封顶|结构贯通|合龙|合拢|下闸蓄水|主体验收完成|验收完成|建设完毕|施工完毕|建成验收|完成|创建成功|结顶|建成营运|完成(?:主体(?:结构|工程)|竣工验收|交工验收)|编制完成|编制得到完成|基本建成|主线封闭|全线贯通|贯通|通过验收|改造完成|完成改造|整体搬迁|完成搬迁',
  ],
  [
    'in-use',
    'planned-opening',
    '封关运行|量产下线|下线|首飞|首航|开航|复航|通油|试车|联动试车|投料试车|商运|投入商运|商业运营|满产|开始供水|供水|供气|供热|送电|蓄水|进驻|启航|全面投用|全面投产|正式启用|启用|投用|投入使用|投入运营|投入运行|投运|投产发电|并网发电|并网|通水|通气|通航|投入生产|试生产|点火|投产|投产达效|达产达效|达产|量产|上线运行|上线|运行|交付使用|交付',
  ],
  [
    'opened',
    'planned-opening',
    '开门迎客|对外营业|正式营业|开镇|开城|迎客|对外开放|试营运|开幕|启幕|(?:亮点|精彩|异彩)纷呈|火爆出圈|闭幕|落幕|圆满落幕|召开|顺利举行|揭幕|开赛|首开|落子|通车试运营|通车运营|正式运营|开放运行|开通试运营|试运营|投入试运行|试运行|营运|联通|连通|开通运行|开通运营|开通|通车|开行|开街运营|开街|开市|开业运营|开业|建成开馆|开馆|开班招生|开园|开学|开诊运营|开诊|开门应诊|开放|获批成立|铺设完成|成立运营|挂牌营业|挂牌成立|揭牌成立|启动运营|开始试运行|试运行|建成试营业|试营业|成立|接连上新|上新|挂牌运营|挂牌运行|挂牌|揭牌|总部(?:变更|迁移|迁入|落户)|签约落户|落地运营|引进落地|落地|签约落地|签约|举办|举行|全新亮相|亮相|运营|(?:成功|挂牌|主板|创业板|科创板|北交所)上市|签约入驻|入驻落户|入驻|落户',
  ],
  [
    'ongoing',
    'ongoing',
    '呼之欲出|阔步向前|蓬勃(?:发展|兴起)|如火如荼|超进度推进|(?:加快|抓紧|有序)编制|蔚然兴起|加速崛起|加快崛起|加速聚集|加速集聚|加快聚集|加快集聚|聚集|有序运营|建设进展(?:顺利|迅速|良好)|进展(?:迅速|良好|有序)|推进顺利|顺利实施|全面实施|深入开展|扎实开展|全面开展|有序开展|广泛开展|持续推进|持续深化|纵深推进|接续推进|抓紧推进|加紧推进|加紧建设|全力推进|强力推进|强势推进|提速推进|全速推进|全面提速|全面建设|全面加快|加快施工|加快改造|加快成型|加速成型|初步成型|成型|拔地而起|发展壮大|扩容|扩区|增资扩产|技改|走深走实|落地落实|落地见效|见行见效|立项|核准|获准|获国家批准|获(?:得)?(?:国家|国务院|省政府|省|部)[^,，、“]{0,8}(?:批复|批准|核准|立项)|通过(?:国家|省级?|市级?)[^,，、“]{0,6}(?:验收|评审|评估|审查)|深度合作|升规|纳统|入统|蝶变新生|焕新升级|迈上新台阶|跃上新台阶|(?:驶入|进入|步入)快车道|集聚效应初显|初具规模|初具雏形|初见成效|成效(?:明显|显著|初显)|(?:有序|顺利|加快|整体)搬迁|(?:储备)?入库|推进建设|推进前期工作|推进|取得[^,，、]{0,6}(?:进展|突破)|加力提速|成势见效|初见雏形|成型起势|全面起势|起势|基本到位|到位|接近尾声|进入尾声|收尾|提速建设|加速扩张|扩张|铺轨|加速推进|推进有力|有力推进|方案(?:基本)?确定|获批|稳步实施|(?:完成|启动|通过|签署|获)[^,，、\\d“]{0,16}(?:编制|批复|核准|审批|报批|设计|初设|前期|前期工作|选址|招标|征拆|勘察|可研|协议|评审|立项|审查|认定|验收|施工|装修|调试|安装|征收|征迁|拆迁|规划调整|封堵|浇筑|架设|基础工程|主体工程|基础|基坑|桩基|主体)|完成[^,，、“]{0,12}\\d+(?:\\.\\d+)?%|正在[^,，、]{2,16}|正?进行[^,，、]{2,10}(?:施工|建设|装修|安装|调试|设计|砌筑)|完成(?:年度)?(?:计划)?投资|具备[^,，、]{2,8}条件|进入[^,，、“]{2,14}(?:项目库|名单|盘子|规划|目录)|[纳列]入[^,，、“]{2,16}(?:规划|计划|名单|盘子|项目库|培育|试点|创建)|[纳列]入[^,，、“]{17,28}规划|成功获批|获批实施|获批复|快速推进|进一步提升|主体结构施工|主体施工|进展顺利|(?:工程|施工|建设)?进度(?:已)?过半|加快推进|扎实推进|有序推进|稳步推进|顺利推进|深入推进|全面推进|加快建设|加快落地|加速推进|加快实施|全面铺开|有序实施|深入实施|提速|加快|提质升级|提档升级|提档|提质|建设|新建|迁建|扩建|改扩建|改建|实施|推广|全面推开|进入[^,，]{2,10}(?:阶段|期|试点)|进入了?[^,，]{0,6}(?:装修|施工|安装|调试)|集聚',
  ],
];

const both = (groups: readonly Group[], shape: (words: string) => RegExp) =>
  groups.map(
    ([done, planned, words]) =>
      [
        done,
        planned,
        shape(
          words
            .split(/\|(?![^()]*\))/)
            .sort((a, b) => b.length - a.length)
            .join('|'),
        ),
      ] as const,
  );

/** Another verb before the one that counts: 建成、改造 and 改扩建、投入运营. */
const also = before.map(([, , words]) => words).join('|');
const atStart = both(
  before,
  (words) =>
    new RegExp(
      `^((?:并(?!网)|且)?${adverbs})(${words})(?:[、和并](?:有序|全面|深入)?(?:${also}))*(?!方案|性|化(?:解|债|、|$)|区、)(?:好|了|出|到)?`,
    ),
);
const atEnd = both(
  after,
  (words) =>
    new RegExp(
      `(${adverbs}(?:已经|已|也|可|都|得到|在年内|集中|将|均|即将|有望|目前|现|实现|全部|基本|的?主体(?:建设|结构|施工)?|路基|桩基|土建|联调联试|闭环|超额|预?可研报告|可研|初设|环评|项目建议书|免费|具备|及早|早日|落地|常年|对外|实体|常态化)*)(${words})$`,
    ),
);

/** The verb at the beginning of a clause, and the rest of the clause. */
export function verbBefore(clause: string): (MilestoneVerb & {readonly rest: string}) | undefined {
  const matches = atStart.flatMap(([done, planned, pattern]) => {
    const match = pattern.exec(clause);
    return match ? [{done, planned, match}] : [];
  });
  const longest = matches.sort(
    (a, b) => b.match[0].length - a.match[0].length || b.match[2].length - a.match[2].length,
  )[0];
  if (!longest) return undefined;
  const {done, planned, match} = longest;
  const start = match[1].length;
  return {
    ...{word: match[2], start, end: start + match[2].length, adverbs: match[1], done, planned},
    rest: clause.slice(match[0].length),
  };
}

/** The verb at the end of a clause, and the rest of the clause. */
export function verbAfter(clause: string): (MilestoneVerb & {readonly rest: string}) | undefined {
  const matches = atEnd.flatMap(([done, planned, pattern]) => {
    const match = pattern.exec(clause);
    return match && match.index >= 3 ? [{done, planned, match}] : [];
  });
  const longest = matches.sort((a, b) => b.match[0].length - a.match[0].length || a.match.index - b.match.index)[0];
  if (!longest) return undefined;
  const {done, planned, match} = longest;
  const start = match.index + match[1].length;
  return {
    ...{word: match[2], start, end: clause.length, adverbs: match[1], done, planned},
    rest: clause.slice(0, match.index),
  };
}

/** A verb before the one that counts, which is no part of the names before it: 相继签约或 of 相继签约或落地, 运行 of 运行投产. */
export const verbBeforeLast =
  /(?:(?:相继|先后|陆续|成功)*(?:签约|开工|竣工|落地|投产|建成|开业)[或和及]|(?<=项目|工程)(?:运行|获批|立项|核准))$/;

/** What belongs to the thing of the clause before: 该项目, 土建工程. */
const ofSubject =
  /^(?:(?:该|此|目前|现)?(?:项目|工程)|目前|(?:主体|土建|厂房|附属|基础)(?:工程|结构|建设|施工)|征地拆迁|前期工作)+$/;

/** The verb of a clause that has nothing but a verb and a time, and speaks of the clause before it: 6月底前建成通车. */
export function verbAlone(clause: string): MilestoneVerb | undefined {
  const found = atEnd.flatMap(([done, planned, pattern]) => {
    const match = pattern.exec(clause);
    // A long object of 完成 names another thing: 加快完成云溪示范线主体工程.
    const isOther = match && /^完成.{6,}/.test(match[2]);
    const isAlone =
      match && !isOther && (match.index === 0 ? match[1] !== '' : ofSubject.test(clause.slice(0, match.index)));
    return isAlone ? [{done, planned, match}] : [];
  })[0];
  if (!found) return undefined;
  const {done, planned, match} = found;
  return {word: match[2], start: match.index + match[1].length, end: clause.length, adverbs: match[1], done, planned};
}
