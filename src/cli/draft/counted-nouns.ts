/** A unit of the table of units. */
export interface DraftUnit {
  readonly id: string;
  readonly zh: string;
  readonly one: string;
  readonly other: string;
}

/** The nouns of what is often counted, at the end of an indicator's name, with an English unit: the report's own measure word would name anything. */
const nouns: readonly (readonly [zh: string, id: string, one: string, other?: string])[] = [
  ['床位', 'bed', 'bed'],
  ['学位', 'school-place', 'school place'],
  ['托位', 'childcare-place', 'childcare place'],
  ['(?:开放|码头|港|深水|生产性|吨级|集装箱|船).{0,8}泊位', 'berth', 'berth'],
  ['停车位|车位|泊位', 'parking-space', 'parking space'],
  ['充电桩', 'charging-point', 'charging point'],
  ['岗位|就业', 'job', 'job'],
  ['企业', 'enterprise', 'enterprise'],
  ['“?(?:小巨人|单项冠军|独角兽|瞪羚)”?', 'enterprise', 'enterprise'],
  ['(?<!分)公司', 'company', 'company', 'companies'],
  ['合作社', 'cooperative', 'cooperative'],
  ['农场', 'farm', 'farm'],
  ['市场主体|经营主体', 'market-entity', 'market entity', 'market entities'],
  ['项目', 'project', 'project'],
  ['公园', 'park', 'park'],
  ['社区', 'community', 'community', 'communities'],
  ['村庄|行政村|美丽乡村|贫困村|脱贫村|自然村|示范村|建制村', 'village', 'village'],
  ['住房|住宅|公寓', 'dwelling', 'home'],
  ['公厕|户厕|厕所', 'toilet', 'toilet'],
  ['树木?|苗木|名木|古木', 'tree', 'tree'],
  ['学校', 'school', 'school'],
  ['幼儿园', 'kindergarten', 'kindergarten'],
  ['医院', 'hospital', 'hospital'],
  ['基站', 'base-station', 'base station'],
  ['变电站', 'substation', 'substation'],
  ['水库', 'reservoir', 'reservoir'],
  ['生产线', 'production-line', 'production line'],
  ['车间', 'workshop', 'workshop'],
  ['平台', 'platform', 'platform'],
  ['景区', 'scenic-area', 'scenic area'],
  ['乡镇', 'township', 'township'],
  ['教学班', 'class', 'class', 'classes'],
  ['食堂', 'canteen', 'canteen'],
  ['图书馆', 'library', 'library', 'libraries'],
  ['博物馆', 'museum', 'museum'],
  ['实验室', 'laboratory', 'laboratory', 'laboratories'],
  ['专利', 'patent', 'patent'],
  ['公交线路|线路', 'route', 'route'],
];

/** Measure words that say little of what they count: the name of the indicator says it. */
const isGeneral = /^(?:[个项条件座套台张家所处床株]|床位|学位|车位|泊位|岗位)$/;

/** What 户 counts where it counts no households: 20户规上企业入驻园区, 工商户300户. */
const businesses =
  /(?:企业|市场主体|经营主体)(?!.*(?:家庭|居民|职工|群众|农户|住户))|商户|店|公司|合作社|农场|单位|用户/;

/** What counted things have done or are to do, after their noun: 企业全部出清, 项目集中签约. */
const deed =
  /(?<=企业|项目|贫困村|学校|公司)(?:全部|全面|均|已|集中|实现|实施|入驻|进驻|入园|落户|落地|签约|新?开工|开复工|竣工|投产|投入|纳入|列入|入选|获批|主体|前期|备案|“).*$/;

/** The noun of what is counted, with its id and its English; without English where it is some business. */
export interface CountedNoun {
  readonly id: string;
  readonly one?: string;
  readonly other?: string | undefined;
}

/** The noun in a name of what a measure word counts; undefined where the measure word has to tell it. */
export function nounOfCounted(zh: string, name: string): CountedNoun | undefined {
  const bare = name.replace(/[（(][^（）()]*[）)]$/, '').replace(deed, '');
  const business = zh === '户' ? businesses.exec(name)?.[0] : undefined;
  const what = business ?? (isGeneral.test(zh) ? bare : '');
  const noun = nouns.find(([words]) => new RegExp(`(?:${words})(?:数|数量|总数)?$`).test(what));
  // Of things of several kinds the measure word alone is right: 智能工厂、数字化车间100个.
  if (/[园厂场站馆院校区心所店房学]、[^、]+$/.test(what)) return undefined;
  if (!noun) return business === undefined ? undefined : {id: 'unit-hu'};
  const [, id, one, other] = noun;
  return {id, one, other};
}
