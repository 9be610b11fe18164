/** Words that end as the names of projects do and name none: how work is done, or what is cared for in general. */
const generalWork: readonly RegExp[] = [
  // Two ways of doing things: 奖惩制度和配套政策.
  /^[^“”]*(?:机制|政策|体系|制度|能力|水平)[和与及][^“”]*(?:机制|政策|体系|制度|能力|水平|模式)$/,
  // A count of what there is, which is not that of a country: 燃气管道普查.
  /^(?!.*(?:全[国省市]|第[一二三四五六七八九十]+次))[^“”]*普查$/,
  /^[^“”]{2,8}攻坚$/,
  // What every year has: 年度用地供应计划.
  /^(?:年度|全年|季度)[^“”]*(?:计划|方案)$/,
  // Care for what there is: 维护和更新改造.
  /^(?:维护|维修|养护|更新|改造|提升|修复|[和与、])+$/,
  // What is done to something, or who does it: 清理闲置用地项目, 企业牵头实施重大项目.
  /^(?:占用|清理|划转|吸引|缓解|破解|打击|减轻|健全|完善|(?:(?:民营|国有|各类|中小)?企业|地方|群众|社会力量|民间资本)(?:加快|牵头|开展|开拓|参与|建设|办))/,
  // Many things of a kind, and how a place compares: 一大批扶贫项目, 最大产业聚集区.
  /^(?:一大批|一整套|一系列)|[^“”]*最大的?\p{Script=Han}{0,6}(?:聚集区|集聚区|聚集地|集聚地)$/u,
  // What a thing is to do: 某小镇重点抓好特色产业项目.
  /^[^“”]{2,}(?:重点|着力)?抓好[^“”]+$/,
  // How something is watched and served, and what every place reforms, or builds anew.
  /^[^“”]*(?:全方位|全流程|全链条|全覆盖|闭环)(?:式)?(?:管控|管理|监管|防控|转运)$/,
  /^[^“”]*(?:领导|干部|部门|单位)(?:挂联|包联|挂包|挂钩|联系)[^“”]*(?:服务|协调)$/,
  /^(?:政府|党政|事业单位)?机构改革$/,
  /^(?:现代化?|美丽|宜居|品质|魅力)*新城区(?:建设)?$/,
  /^(?:矿山|河道|湿地|草原|森林|流域)生态(?:修复|治理)$/,
  // A general institution of a kind of places: 县(市)综合医院.
  /^[省市县区](?:\([省市县区、]+\))?综合医院$/,
  // Praise, by how large something is.
  /(?:首[个座家]|唯一)[^“”]*[百千万]亿(?:元)?级(?:城市|园区|县|区|产业)?$/,
  /^(?:农业)?供给侧结构性改革$|^.(?:项目|工程)$/,
  // What is kept to in all work, what a place seizes first, and how work is shared out: 责任分工方案, 项目谋划.
  /(?:改革|发展|工作|任务)主线$|^(?:责任|任务|工作)分工(?:方案)?$|^(?:项目)?(?:谋划|推进|招商|攻坚)(?:专班)?$|^[抓强优]\p{Script=Han}{2}$|^自贸港$/u,
];

/** Whether words tell of work in general, and name no project. */
export const isGeneralWork = (name: string): boolean => generalWork.some((pattern) => pattern.test(name));

/** Work with others in a field, which goes on everywhere: 加强港口协作. */
export const isMutual = (verb: string, name: string): boolean =>
  /^(?:加强|深化|强化|拓展|促进)$/.test(verb) && /^[^“”]{2,8}(?:协作|合作|交流)$/.test(name);

/** A mechanism, which is no project where it is only made better: 完善转诊机制; one that is founded may be. */
export const isWayMadeBetter = (verb: string, name: string): boolean =>
  (/^[^“”]+机制$/.test(name) && !/^(?:建立|探索|探索建立|创新|推行|实施|首创|搭建)$/.test(verb)) ||
  (/^[^“”]+(?<!.[长官员])(?:制度|政策)$/.test(name) && /^(?:完善|优化|健全|健全完善|强化)$/.test(verb));

/** Verbs after which a place tells what it wants to become. */
const becoming = /^(?:打造|打造成|建设|建设成|建成|构建|构筑|塑造|争当|成为)$/;
/** The endings of what a place wants to become: 创新之城, 开放高地, 会议承办地. */
const position =
  /(?:之[城都乡地]|高地|承办地|集聚地|聚集地|目的地|策源地|首选地|承载地|增长极|引擎|门户|支点|强[省市区县])(?:建设)?$/;
/** Words with which such a goal begins: 具有全国影响力的文创园区. */
const aim = /^(?:具有|富有|享誉|辐射|面向|引领|一流|国内|世界(?:一流|级|领先)|全[国省](?:一流|领先|知名|重要))/;

/** Whether the words after a verb tell what a place is to become, and no work. */
export const isGoalAfter = (verb: string, words: string): boolean =>
  becoming.test(verb) && (aim.test(words) || words.split(/、|和/).some((item) => position.test(item)));

/** What hinders on a road, which is opened there, and not built: 打通云溪路堵点. */
export const isHindrance = (words: string): boolean => /(?:堵点|断点|卡点|痛点|难点|瓶颈|梗阻|拥堵)$/.test(words);
