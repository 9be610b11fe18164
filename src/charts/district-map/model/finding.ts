import type {Locale} from '../../../dataset/types.js';
import type {Placement} from './projects/located.js';
import type {DistrictMapInput} from './projects/overview.js';

const list = {
  zh: (items: readonly string[]) => items.join('、'),
  en: (items: readonly string[]) => lists.format(items),
};
const lists = new Intl.ListFormat('en-GB');

/** The title: a question that the map answers. */
export function titleOf(input: DistrictMapInput, locale: Locale): string {
  const choice = input.choice?.[locale] ?? '';
  if (locale === 'zh') return `报告点名的${choice}项目在哪里`;
  return 'Where the report’s named projects are' + (choice && `: ${choice}`);
}

/** Where the located projects are: the township of a single one, else those that have the most, by name while they are few. */
function whereWords({townships}: DistrictMapInput, located: number, locale: Locale): string {
  const most = Math.max(...townships.map((township) => township.located.length));
  const first = townships.filter((township) => township.located.length === most).map(({place}) => place.name[locale]);
  const names = list[locale](first);
  if (located === 1) return {zh: `可归入${names}`, en: `can be placed in ${names}`}[locale];
  const each = first.length > 1;
  if (locale === 'zh')
    return (
      '可归入镇乡街道，' + (first.length > 3 ? `每处至多${most}个` : `${names}最多（${each ? '各' : ''}${most}个）`)
    );
  return (
    'can be placed in a township, ' +
    (first.length > 3 ? `at most ${most} in each` : `${names} having the most (${most}${each ? ' each' : ''})`)
  );
}

/** One sentence: how many projects, how many have a township, which township has the most, how many have none. */
export function summaryOf(input: DistrictMapInput, {located, elsewhere}: Placement, locale: Locale): string {
  const all = input.projects.length;
  const choice = input.choice?.[locale] ?? '';
  if (all === 0) return {zh: '报告没有点名这样的项目。', en: 'The report names no such project.'}[locale];
  const where = located.size > 0 ? whereWords(input, located.size, locale) : '';
  if (locale === 'zh') {
    const named = `报告点名${choice}项目${all}个，`;
    const both = all > 1 ? '均' : '';
    if (!where) return `${named}${both}未说明所在镇乡街道。`;
    if (elsewhere.length === 0) return `${named}${both}${where}。`;
    return `${named}其中${located.size}个${where}；另有${elsewhere.length}个，报告未说明所在镇乡街道。`;
  }
  const named = `The report names ${all} ${all === 1 ? 'project' : 'projects'}${choice && ` (${choice})`}`;
  if (!where) return `${named} but does not say in which township.`;
  if (elsewhere.length === 0) return `${named}; ${all > 1 ? 'all' : 'it'} ${where}.`;
  return `${named}: ${located.size} ${where}; for the other ${elsewhere.length} it does not say which.`;
}
