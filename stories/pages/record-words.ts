import type {Localized} from '../../src/dataset/types.js';

/** The tables of a dataset, in the order of the data page. */
export const tableNames = [
  'indicators',
  'observations',
  'comparisons',
  'projects',
  'places',
  'exclusions',
  'sections',
] as const;

export type TableName = (typeof tableNames)[number];

/** The name of each table, and the name of one of its records. */
export const tableWords: Readonly<Record<TableName, Localized & {readonly one: Localized}>> = {
  indicators: {zh: '指标', en: 'Indicators', one: {zh: '指标', en: 'Indicator'}},
  observations: {zh: '观测值', en: 'Observations', one: {zh: '观测值', en: 'Observation'}},
  comparisons: {zh: '比较', en: 'Comparisons', one: {zh: '比较', en: 'Comparison'}},
  projects: {zh: '项目', en: 'Projects', one: {zh: '项目', en: 'Project'}},
  places: {zh: '地点', en: 'Places', one: {zh: '地点', en: 'Place'}},
  exclusions: {zh: '其他数字', en: 'Other numerals', one: {zh: '其他数字', en: 'Other numeral'}},
  sections: {zh: '章节', en: 'Sections', one: {zh: '章节', en: 'Section'}},
};

/** `word 中文 English_words`: the vocabulary of a dataset, and the topics of this one, in both languages. */
const words = new Map(
  `level 水平 level|growth 增速 growth|share 占比 share|ratio 比值 ratio|count 数量 count|threshold 门槛 threshold|\
duration 时长 duration|rank 位次 rank|up 越高越好 higher_is_better|down 越低越好 lower_is_better|hold 保持稳定 steady_is_better|\
none 无好坏之分 neither_way_is_better|firm 确保 firm_commitment|expected 预期 expected|stretch 力争 to_strive_for|context 背景 context|beyond 好于参照 beyond|in-step 与之同步 in_step|\
same 口径相同 same|close 口径相近 close|derived 经推算可比 derived|refused 不可比 not_comparable|\
started 开工或启动 started|completed 完成 completed|opened 启用或成立 opened|in-use 在用 in_use|ongoing 推进中 under_way|\
planned-start 计划开工或启动 planned_to_start|planned-completion 计划完成 planned_to_be_completed|\
planned-opening 计划启用 planned_to_open|proposed 拟议 proposed|province 省 province|city 地级市 city|district 区 district|county 县 county|subdistrict 街道 subdistrict|town 镇 town|\
township 乡 township|site 地点 site|named 报告写明 named_in_the_report|sourced 另有资料 from_another_source|inferred 推断 inferred|\
conflicting 资料不一 sources_disagree|unknown 不详 unknown|name 名称中的数字 part_of_a_name|date 日期 part_of_a_date|\
furniture 版面数字 page_furniture|\
education 教育 education|land 土地 land|rural 农村 rural_areas|consumption 消费 consumption|employment 就业 employment|\
investment 投资 investment|finance 财政金融 finance|safety 安全 safety|governance 治理 governance|urban 城市 urban_areas|\
trade 外贸 trade|welfare 民生 welfare|health 卫生健康 health|innovation 创新 innovation|culture 文化 culture|economy 经济 economy|\
services 服务业 services|transport 交通 transport|water 水利 water|industry 工业 industry|ecology 生态 ecology|reform 改革 reform|\
talent 人才 talent`
    .split('|')
    .map((row) => row.split(' '))
    .map(([word, zh, en]) => [word, {zh, en: en.replaceAll('_', ' ')}] as const),
);

/** A word of the dataset in both languages; an unknown word is not translated. */
export const wordsOf = (word: string): Localized => words.get(word) ?? {zh: word, en: word};
