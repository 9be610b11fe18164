import type {Locale, Localized} from '../../dataset/types.js';

/** The kinds of projects of the built-in report. */
const names: Readonly<Record<string, Localized>> = {
  road: {zh: '道路', en: 'roads'},
  rail: {zh: '轨道交通', en: 'railways'},
  bridge: {zh: '桥梁', en: 'bridges'},
  water: {zh: '水利', en: 'water works'},
  park: {zh: '公园', en: 'parks'},
  housing: {zh: '住房', en: 'housing'},
  renewal: {zh: '城市更新', en: 'urban renewal'},
  industry: {zh: '产业', en: 'industry'},
  platform: {zh: '平台', en: 'platforms'},
  institution: {zh: '机构', en: 'institutions'},
  school: {zh: '学校', en: 'schools'},
  hospital: {zh: '医院', en: 'hospitals'},
  care: {zh: '养老助残', en: 'care facilities'},
  museum: {zh: '博物馆', en: 'museums'},
  culture: {zh: '文化设施', en: 'cultural venues'},
  commerce: {zh: '商业', en: 'commerce'},
  logistics: {zh: '物流', en: 'logistics'},
  energy: {zh: '能源', en: 'energy'},
  land: {zh: '土地', en: 'land'},
  fund: {zh: '基金', en: 'funds'},
  event: {zh: '活动', en: 'events'},
  pilot: {zh: '试点', en: 'pilots'},
  programme: {zh: '行动计划', en: 'programmes'},
  campaign: {zh: '专项行动', en: 'campaigns'},
  farm: {zh: '农业', en: 'farming'},
  ecology: {zh: '生态', en: 'ecology'},
  digital: {zh: '数字化', en: 'digital projects'},
  sport: {zh: '体育', en: 'sports venues'},
  transport: {zh: '交通', en: 'transport'},
  health: {zh: '卫生', en: 'health'},
  recognition: {zh: '荣誉称号', en: 'recognitions'},
  plan: {zh: '规划', en: 'plans'},
  policy: {zh: '政策和标准', en: 'policies and standards'},
};

const unclassified: Localized = {zh: '未分类', en: 'no kind given'};

/** The name of a kind of project, in English in lower case; for a kind of another dataset its id. */
export const projectKindWords = (kind: string | undefined, locale: Locale): string => {
  if (kind === undefined) return unclassified[locale];
  return Object.hasOwn(names, kind) ? names[kind][locale] : kind;
};
