import type {DivisionNouns} from '../../../../model/words/division/words.js';
import type {Finding, MapWords} from './words.js';

/** `海曙区可定位23个项目，分布在9个镇乡街道，位置多为本图推断`. */
const located = ({place, selection, located: count, isInferred}: Finding, where: string): string =>
  (selection ? `${place}${selection}项目可定位${count}个，` : `${place}可定位${count}个项目，`) +
  where +
  (isInferred ? '，位置多为本图推断' : '');

export const together = (names: readonly string[]): string => names.join('、');

/** What divisions are called unless a dataset has others. */
const townships = {one: '镇乡街道', each: '镇乡街道', whole: '区'};

export const zh = ({one, each, whole}: Omit<DivisionNouns, 'many'> = townships): MapWords => ({
  schematic: '示意图，不代表行政区划界线。',
  inFew: (finding, count, divisions) =>
    located(finding, `${count === finding.located ? '都' : `${count}个`}在${together(divisions)}`),
  spread: (finding, divisions, most) => located(finding, `分布在${divisions}个${one}，每处至多${most}个`),
  subtitle: ({selection, all}) => `报告提到的${all > 0 ? `${all}个` : ''}${selection}项目，按${one}`,
  stated: (count) => `${count}个位置有出处`,
  inferred: (count) => `${count}个位置由本图推断`,
  ofWhole: (count) => `${count}个属全${whole}`,
  unknown: (count) => `${count}个没写明${each}`,
  dots: '一点为一个项目。',
  // Not of 新区, 开发区 and 园区, which are no districts without these words.
  shortName: (name) => name.replace(/(..)(街道|地区|自治.|[省市县旗盟镇乡])$|(.[^新发园])区$/, '$1$3'),
  summary: (subtitle, parts) => `${subtitle}：${parts.join('，')}。`,
  none: '未提到',
  star: '*为含推断归属。',
  division: ({name, count, inferred, names}) => {
    const how = inferred === 0 ? '' : inferred < count ? `，其中${inferred}个的归属为推断` : '，归属为推断';
    return `${name}：${count}个项目${how}。${names.join('、')}${count > names.length ? `等${count}个` : ''}。`;
  },
  divisionWithout: (name) => `${name}：未提到可归入此处的项目。`,
  shared: (names) => `${names.length > 2 ? `${names.length}个项目` : names.join('、')}跨${one}，分别计入。`,
  concrete: '规划、政策、试点、行动计划、专项行动、荣誉称号、机构和活动不计入。',
  notOnMap: '未绘入图中的项目',
  columns: [one, '项目数', '项目', '章节'],
  separator: '、',
  by: {named: '', sourced: '（公开资料）', inferred: '（推断）'},
  notPlaced: {wide: `全${whole}`, unknown: `没写明${each}`},
  moreProjects: (count) => `另有${count}个`,
  without: (divisions) => `未提到：${divisions.join('、')}`,
  parts: {customized: '地图的其他图层'},
});
