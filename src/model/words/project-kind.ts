import type {Locale, Localized} from '../../dataset/types.js';

/** `road 道路 roads`: id, Chinese and English name of each kind that the built-in report uses. */
const names: Readonly<Record<string, Localized>> = Object.fromEntries(
  `road 道路 roads|rail 轨道交通 railways|bridge 桥梁 bridges|water 水利 water works|park 公园 parks|housing 住房 housing|\
renewal 城市更新 urban renewal|industry 产业 industry|platform 平台 platforms|institution 机构 institutions|\
school 学校 schools|hospital 医院 hospitals|care 养老助残 care facilities|museum 博物馆 museums|\
culture 文化设施 cultural venues|commerce 商业 commerce|logistics 物流 logistics|energy 能源 energy|land 土地 land|\
fund 基金 funds|event 活动 events|pilot 试点 pilots|programme 行动计划 programmes|campaign 专项行动 campaigns|\
farm 农业 farming|ecology 生态 ecology|digital 数字化 digital projects|sport 体育 sports venues|transport 交通 transport|\
health 卫生 health|recognition 荣誉称号 recognitions|plan 规划 plans`
    .split('|')
    .map((row) => row.split(' '))
    .map(([id, zh, ...en]) => [id, {zh, en: en.join(' ')}]),
);

/** The name of a kind of project, English in lower case; a kind of someone else's data is its own name. */
export const projectKindWords = (kind: string, locale: Locale): string => names[kind]?.[locale] ?? kind;
