import type {Locale} from '../../dataset/types.js';

/** Id and Chinese name of each topic of the built-in report; its English name where that is not the id. */
const names = new Map(
  `governance 社会治理|economy 综合经济|finance 财政|welfare 民生 living standards|investment 投资|land 土地|services 服务业|\
trade 外贸|industry 产业|innovation 科技创新|consumption 消费|urban 城市建设 urban renewal|rural 乡村 rural areas|\
ecology 生态环境 environment|transport 交通|water 水利水质|reform 改革|talent 人才|employment 就业|health 卫生健康|\
education 教育|culture 文化旅游|safety 公共安全`
    .split('|')
    .map((row) => row.split(' '))
    .map(([id, zh, ...en]) => [id, [zh, en.join(' ') || id]] as const),
);

/** The topics of the built-in report. */
export const topics: readonly string[] = [...names.keys()];

/** The name of a topic; one of someone else's data is its own name. English begins with a capital. */
export function topicWords(topic: string, locale: Locale): string {
  const [zh, en] = names.get(topic) ?? [topic, topic];
  return locale === 'zh' ? zh : en.charAt(0).toUpperCase() + en.slice(1);
}
