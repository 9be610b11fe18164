import type {Locale, Localized} from '../../dataset/types.js';
import {capital} from './capital.js';

/** The topics of the built-in report. */
const names: Readonly<Record<string, Localized>> = {
  governance: {zh: '社会治理', en: 'governance'},
  economy: {zh: '综合经济', en: 'economy'},
  finance: {zh: '财政', en: 'finance'},
  welfare: {zh: '民生', en: 'living standards'},
  investment: {zh: '投资', en: 'investment'},
  land: {zh: '土地', en: 'land'},
  services: {zh: '服务业', en: 'services'},
  trade: {zh: '外贸', en: 'trade'},
  industry: {zh: '产业', en: 'industry'},
  innovation: {zh: '科技创新', en: 'innovation'},
  consumption: {zh: '消费', en: 'consumption'},
  urban: {zh: '城市建设', en: 'urban renewal'},
  rural: {zh: '乡村', en: 'rural areas'},
  ecology: {zh: '生态环境', en: 'environment'},
  transport: {zh: '交通', en: 'transport'},
  water: {zh: '水利水质', en: 'water'},
  reform: {zh: '改革', en: 'reform'},
  talent: {zh: '人才', en: 'talent'},
  employment: {zh: '就业', en: 'employment'},
  health: {zh: '卫生健康', en: 'health'},
  education: {zh: '教育', en: 'education'},
  culture: {zh: '文化旅游', en: 'culture'},
  safety: {zh: '公共安全', en: 'safety'},
};

/** The ids of the topics of the built-in report. */
export const topics: readonly string[] = Object.keys(names);

/** The name of a topic, in English with a capital; for a topic of another dataset its id. */
export function topicWords(topic: string, locale: Locale): string {
  const name = Object.hasOwn(names, topic) ? names[topic][locale] : topic;
  return locale === 'zh' ? name : capital(name);
}
