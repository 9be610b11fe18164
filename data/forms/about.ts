import type {Dataset, Localized} from '../../src/dataset/types.js';

/** What a published form needs to know beyond the dataset. */
export interface Edition {
  /** The version of the package that it is published with. */
  readonly version: string;
  /**
   * The address at which the forms are published, with a slash at its end. Default: none; addresses are then relative, since
   * the package itself is not published at an address.
   */
  readonly base?: string;
}

/** Who made the dataset. */
export const maker = 'haishu-indicators';

export const licence = {
  name: 'CC0-1.0',
  title: 'CC0 1.0 Universal',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** The title of the dataset, which differs from that of the report, since they are two works. */
export const datasetTitle = ({report}: Pick<Dataset, 'report'>): Localized => ({
  zh: `${report.title.zh}指标与项目数据集`,
  en: `Indicators and projects of the ${report.title.en}`,
});

/** Words by which search engines find the dataset. */
export const keywords = ['政府工作报告', '指标', '重点项目', 'government work report', 'indicators', 'projects'];

/** What the dataset is, in one paragraph. */
export const summary = ({report, indicators, observations, projects, places}: Dataset): Localized => ({
  zh: `《${report.title.zh}》的结构化数据：${indicators.length}项指标、${observations.length}个观测值、${projects.length}个项目、${places.length}个地点，每个数字都注明在报告中的位置和原文。“以上”“以下”含本数，“超过”“低于”不含本数。`,
  en: `What the ${report.title.en} says, as data: ${indicators.length} indicators, ${observations.length} observations, ${projects.length} projects and ${places.length} places, every number with its position and its words in the report. “At least” and “at most” include the number, “over” and “under” do not.`,
});
