import type {Direction} from '../../dataset/types.js';

/** An indicator that most reports name, with its standard English name (National Bureau of Statistics) and its id. */
export interface KnownIndicator {
  readonly pattern: RegExp;
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  readonly topic: string;
}

const known = (pattern: string, zh: string, en: string, id: string, topic: string): KnownIndicator => ({
  ...{pattern: new RegExp(`^(?:${pattern})$`), zh, en, id, topic},
});

const income = '(?:人均)?(?:可支配)?收入';

/** The patterns match a whole name without the ending of a growth rate. */
export const knownIndicators: readonly KnownIndicator[] = [
  known('(?:地区|国内)?生产总值|GDP|经济总量|地区生产总值\\(GDP\\)', '地区生产总值', 'Gross domestic product', 'gdp', 'economy'),
  known('人均(?:地区|国内)?生产总值|人均GDP', '人均地区生产总值', 'Gross domestic product per head', 'gdp-per-head', 'economy'),
  known('一般公共预算收入|地方一般公共预算收入|财政一般公共预算收入', '一般公共预算收入', 'General public budget revenue', 'budget-revenue', 'finance'),
  known('一般公共预算支出', '一般公共预算支出', 'General public budget expenditure', 'budget-expenditure', 'finance'),
  known('(?:全国)?财政(?:总)?收入', '财政收入', 'Fiscal revenue', 'fiscal-revenue', 'finance'),
  known('税收收入', '税收收入', 'Tax revenue', 'tax-revenue', 'finance'),
  known('税收占比|税收(?:收入)?占一般公共预算收入(?:的)?(?:比重|比例)?', '税收收入占一般公共预算收入比重', 'Tax share of general public budget revenue', 'tax-share', 'finance'),
  known('减税降费', '减税降费', 'Tax and fee cuts', 'tax-and-fee-cuts', 'finance'),
  known('(?:增值税)?留抵退税', '增值税留抵退税', 'Value-added tax credit refunds', 'vat-credit-refunds', 'finance'),
  known('固定资产投资(?:额|总额)?|全社会固定资产投资', '固定资产投资', 'Fixed-asset investment', 'fixed-asset-investment', 'investment'),
  known('工业投资', '工业投资', 'Industrial investment', 'industrial-investment', 'investment'),
  known('民间投资', '民间投资', 'Private investment', 'private-investment', 'investment'),
  known('制造业投资', '制造业投资', 'Manufacturing investment', 'manufacturing-investment', 'investment'),
  known('基础设施投资', '基础设施投资', 'Infrastructure investment', 'infrastructure-investment', 'investment'),
  known('房地产(?:开发)?投资', '房地产开发投资', 'Real estate investment', 'real-estate-investment', 'investment'),
  known('社会消费品零售总额|社零总额', '社会消费品零售总额', 'Total retail sales of consumer goods', 'retail-sales', 'consumption'),
  known('网络零售额', '网络零售额', 'Online retail sales', 'online-retail', 'consumption'),
  known('规(?:模以)?上工业(?:企业)?增加值', '规上工业增加值', 'Value added of industry above designated size', 'industrial-value-added', 'industry'),
  known('规(?:模以)?上工业(?:企业)?(?:总)?产值', '规上工业总产值', 'Output of industry above designated size', 'industrial-output', 'industry'),
  known('高新技术产业增加值|高技术(?:制造业|产业)增加值', '高新技术产业增加值', 'Value added of high-tech industry', 'high-tech-value-added', 'industry'),
  known('战略性新兴产业增加值', '战略性新兴产业增加值', 'Value added of strategic emerging industries', 'strategic-emerging-industries', 'industry'),
  known('数字经济核心产业增加值', '数字经济核心产业增加值', 'Value added of core digital industries', 'digital-economy', 'industry'),
  known('服务业增加值|第三产业增加值', '服务业增加值', 'Value added of services', 'services-value-added', 'services'),
  known('建筑业总?产值', '建筑业总产值', 'Construction output', 'construction-output', 'industry'),
  known('农林牧渔业总产值', '农林牧渔业总产值', 'Output of farming, forestry, animal husbandry and fishery', 'agricultural-output', 'rural'),
  known('(?:外贸|货物)?(?:自营)?进出口(?:总额|总值)?|外贸进出口总[额值]', '进出口总额', 'Foreign trade', 'foreign-trade', 'trade'),
  known('(?:外贸|自营)?出口(?:总额|额)?', '出口总额', 'Exports', 'exports', 'trade'),
  known('实际(?:利用|使用|到位)外资(?:金额)?', '实际利用外资', 'Foreign capital used', 'foreign-capital', 'investment'),
  known(`(?:全体|全市|全省)?居民(?:人均可支配)?收入|居民${income}|全体居民${income}|城乡居民${income}`, '居民人均可支配收入', 'Residents’ disposable income per head', 'residents-income', 'welfare'),
  known(`城镇(?:常住)?居民${income}`, '城镇居民人均可支配收入', 'Urban residents’ disposable income per head', 'urban-income', 'welfare'),
  known(`农村(?:常住)?居民${income}|农民(?:人均)?(?:可支配)?收入`, '农村居民人均可支配收入', 'Rural residents’ disposable income per head', 'rural-income', 'welfare'),
  known('低收入农户(?:人均)?(?:可支配)?收入', '低收入农户人均可支配收入', 'Disposable income of low-income farmers per head', 'low-income-farmers', 'rural'),
  known('城乡居民(?:人均可支配)?收入(?:倍差|比)', '城乡居民收入倍差', 'Ratio of urban to rural income', 'urban-rural-income-ratio', 'welfare'),
  known('(?:新增城镇就业|城镇新增就业)(?:人数)?', '城镇新增就业', 'New urban jobs', 'new-urban-jobs', 'employment'),
  known('(?:城镇)?失业人员再就业', '城镇失业人员再就业', 'Unemployed people re-employed', 're-employment', 'employment'),
  known('(?:城镇)?调查失业率', '城镇调查失业率', 'Surveyed urban unemployment rate', 'surveyed-unemployment', 'employment'),
  known('(?:城镇)?登记失业率', '城镇登记失业率', 'Registered urban unemployment rate', 'registered-unemployment', 'employment'),
  known('(?:居民)?消费价格(?:指数|总水平)?|CPI', '居民消费价格', 'Consumer prices', 'consumer-prices', 'economy'),
  known('(?:单位|万元)(?:地区|国内)?生产总值能耗|单位GDP能耗|万元GDP能耗|能耗强度', '单位地区生产总值能耗', 'Energy use per unit of gross domestic product', 'energy-intensity', 'ecology'),
  known('(?:细颗粒物\\(PM2\\.5\\)|PM2\\.5|细颗粒物)(?:年均|平均)?浓度', 'PM2.5年均浓度', 'Annual mean PM2.5 concentration', 'pm25', 'ecology'),
  known('(?:环境)?空气质量优良(?:天数)?(?:比率|比例|率|天数比例)', '空气质量优良天数比率', 'Share of days with good air', 'good-air-days', 'ecology'),
  known('粮食(?:总)?产量', '粮食产量', 'Grain output', 'grain-output', 'rural'),
  known('粮食(?:播种|种植)面积', '粮食种植面积', 'Grain area', 'grain-area', 'rural'),
  known('森林覆盖率', '森林覆盖率', 'Forest cover', 'forest-cover', 'ecology'),
  known('(?:常住人口)?城镇化率', '常住人口城镇化率', 'Urbanisation rate', 'urbanisation', 'urban'),
  known('(?:全社会)?(?:研发|R&D)(?:经费)?(?:投入|支出)?(?:强度|占.{0,10}比重)', '研发投入强度', 'Research and development intensity', 'research-intensity', 'innovation'),
  known('(?:全社会)?(?:研发|R&D)经费(?:投入|支出)?|全社会研发投入', '研发经费投入', 'Research and development spending', 'research-spending', 'innovation'),
  known('技术合同成交额|技术交易总?额', '技术合同成交额', 'Turnover of technology contracts', 'technology-contracts', 'innovation'),
  known('新增(?:国家)?(?:级)?高新技术企业|新增国高企业', '新增高新技术企业', 'New high-tech enterprises', 'new-high-tech-enterprises', 'innovation'),
  known('新增科技型中小企业', '新增科技型中小企业', 'New technology-based small and medium-sized enterprises', 'new-tech-smes', 'innovation'),
  known('新增规(?:模以)?上工业企业', '新增规上工业企业', 'New industrial enterprises above designated size', 'new-industrial-enterprises', 'industry'),
  known('新增上市企业|新增上市公司', '新增上市公司', 'New listed companies', 'new-listed-companies', 'finance'),
  known('新增(?:各类)?(?:市场|经营|商事)主体', '新增经营主体', 'New market entities', 'new-market-entities', 'economy'),
  known('(?:新增)?(?:地方政府)?专项债券?|新增专项债券?|争取(?:地方政府)?专项债券', '地方政府专项债券', 'Special local government bonds', 'special-bonds', 'finance'),
  known('新增学位', '新增学位', 'New school places', 'new-school-places', 'education'),
  known('新增(?:公共)?停车[位泊]位?', '新增停车位', 'New parking spaces', 'new-parking-spaces', 'urban'),
  known('改造(?:提升|完成)?(?:城镇)?老旧小区|完成老旧小区改造|老旧小区改造', '改造老旧小区', 'Old residential communities renovated', 'old-communities-renovated', 'urban'),
  known('改造(?:完成)?城中村', '改造城中村', 'Urban villages renovated', 'urban-villages-renovated', 'urban'),
  known('竣工投用项目', '竣工投用项目', 'Projects completed and put into use', 'projects-completed', 'investment'),
  known('开工建设项目', '开工建设项目', 'Projects on which construction started', 'projects-started', 'investment'),
  known('赤字率', '赤字率', 'Deficit ratio', 'deficit-ratio', 'finance'),
  known('财政赤字', '财政赤字', 'Fiscal deficit', 'fiscal-deficit', 'finance'),
]; // prettier-ignore

/** The indicator that a name means, with or without a scope before it, such as 全市. */
export function knownIndicator(name: string): KnownIndicator | undefined {
  const bare = name.replace(/^(?:全[市省区县州]|我[市省区县]|辖区)/, '');
  return knownIndicators.find(({pattern}) => pattern.test(bare));
}

const topics: readonly (readonly [topic: string, RegExp])[] = [
  ['employment', /就业|失业|创业担保|欠薪|岗位/],
  ['education', /学校|学位|幼儿园|校园|\(园\)|教师|教育|学生|入学|班额|高校/],
  ['health', /医院|医疗(?!保险|保障)|卫生|疫苗|疫情|床位|健康|医师|诊/],
  ['welfare', /养老|托育|托位|社保|保险|救助|低保|残疾|收入|民生|福利|住房|公租房|婴幼儿|老年/],
  ['ecology', /空气|PM2|绿|森林|生态|能耗|碳|排放|垃圾|环境|污染|林|湿地|公园/],
  ['water', /水质|污水|断面|河|水库|供水|水利|管网|防洪|流域|湖/],
  ['transport', /公路|道路|铁路|轨道|桥|公交|高速|机场|港|航线|里程|地铁|通车|停车/],
  ['rural', /农|村|粮|乡|耕地|高标准/],
  ['innovation', /高新技术|科技|研发|创新|专利|实验室|技术合同|孵化|众创/],
  ['talent', /人才|工程师|博士|大学生|技能/],
  ['culture', /文化|旅游|体育|博物馆|图书|游客|非遗|健身/],
  ['safety', /事故|安全|案件|刑事|信访|死亡|消防|警|隐患|食品/],
  ['governance', /建议|提案|政务|审批|执法|法规|行政|社区|网格/],
  ['trade', /外贸|出口|进出口|跨境|海外|口岸|自贸/],
  ['investment', /投资|项目|招商|外资|内资|签约/],
  ['industry', /工业|制造|产业|专精特新|小巨人|智能工厂|建筑业|规上/],
  ['services', /服务业|物流|会展|楼宇/],
  ['finance', /财政|税|预算|贷款|债|基金|金融|支出|存款|资金|上市/],
  ['consumption', /消费|零售|商圈|首店|市场(?!主体)/],
  ['land', /土地|用地|地块|征拆|征收|拆迁|亩/],
  ['urban', /小区|城中村|城市|更新|改造|燃气|违法建|拆除/],
  ['economy', /生产总值|经济|主体|企业|增加值|价格/],
]; // prettier-ignore

/** The topic of an indicator by the words of its name. */
export const topicOf = (name: string): string => topics.find(([, words]) => words.test(name))?.[0] ?? 'economy';

const better = {
  down: /失业率|能耗|PM2\.?5|PM10|浓度|死亡|事故|案件|(?:污染物)?排放|赤字率|不良(?:贷款)?率|负债率|债务率|贫困发生率|信访(?!积案化)|火灾|欠薪|败诉|投诉|倍差|收入比$|用水量|死亡率|发案|跑(?:动|腿)|时限|办理时间|拥堵|位次|三公/,
  none: /发放|兑付|支出|拆除|征拆|征收|办理.{0,6}(?:建议|提案)|公开.{0,4}信息|消费价格|人口(?:数量?|总量|规模)?$|赤字$|减税|退税|缓缴|留抵|债券/,
};

/** Which direction is better, by the lists above; `up` where neither contains the name. */
export function directionOf(name: string): Direction {
  if (better.down.test(name) && !/化解|办结|整改|减少|压减|下降|改善/.test(name.replace(/增长率$/, ''))) return 'down';
  return better.none.test(name) ? 'none' : 'up';
}
