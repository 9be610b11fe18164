import type {Locale, Localized} from '../dataset/types.js';

/** Id, Chinese and English name of each topic of the built-in report. */
const names: ReadonlyMap<string, Localized> = new Map(
  [
    ...`governance 社会治理 Governance|economy 综合经济 The economy|finance 财政 Public finance|welfare 民生 Living standards|\
investment 投资 Investment|land 土地 Land|services 服务业 Services|trade 外贸 Trade|industry 产业 Industry|\
innovation 科技创新 Innovation|consumption 消费 Consumption|urban 城市建设 Urban renewal|rural 乡村 Rural areas|\
ecology 生态环境 Environment|transport 交通 Transport|water 水利水质 Water|reform 改革 Reform|talent 人才 Talent|\
employment 就业 Employment|health 卫生健康 Health|education 教育 Education|culture 文化旅游 Culture and tourism|\
safety 公共安全 Public safety`.matchAll(/(\S+) (\S+) ([^|]+)\|?/g),
  ].map(([, id = '', zh = '', en = '']) => [id, {zh, en}]),
);

/** The topics of the built-in report. */
export const topics: readonly string[] = [...names.keys()];

/** The name of a topic; one of someone else's data is its own name. */
export const topicWords = (topic: string, locale: Locale): string => names.get(topic)?.[locale] ?? topic;
