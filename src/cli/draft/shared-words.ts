import type {Group} from './groups.js';

/** The numbers of a list with the bound after the last of them, which holds for all: 分别增长7%和8%左右. */
export function withSharedBound(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1)?.mention.numeral;
  // What is kept at several levels is kept about all of them: 规模稳定在2万匹、5000峰左右.
  const isKept = /(?:稳定|保持|维持)在$/.test(groups[0]?.mention.pre ?? '');
  const isShared =
    groups.length > 1 &&
    (isKept || /(?:分别|依次)[^、和与]*$/.test(groups[0].mention.pre)) &&
    groups.every(
      ({mention: {numeral, gap}, high}, at) =>
        !high &&
        (isKept || numeral.unit === last?.unit) &&
        (at === 0 || /^[、和与]$/.test(gap ?? '')) &&
        (at === groups.length - 1 || numeral.hedges.length === 0),
    );
  if (!last || !isShared) return groups;
  return groups.map((group) => ({
    ...group,
    mention: {...group.mention, numeral: {...group.mention.numeral, hedges: last.hedges}},
  }));
}

/** Numbers of which nothing is said after the last. */
const withoutLastPost = (groups: readonly Group[]): readonly Group[] =>
  groups.map((group, at) => (at < groups.length - 1 ? group : {...group, mention: {...group.mention, post: ''}}));

/** How several numbers that are shared out rank, which is no noun of the last: 分别以3万元、1万元稳居全省第三和第二位. */
export const withoutRanks = (groups: readonly Group[]): readonly Group[] =>
  groups.length > 1 &&
  /分别以$/.test(groups[0].mention.pre) &&
  /^(?:稳居|位居|居|位列|列|排名?)[^、]*(?:第|首位|前)/.test(groups.at(-1)?.mention.post ?? '')
    ? withoutLastPost(groups)
    : groups;

/** The marks that something has passed, of which each has the words before the first: 连续跨越20亿元、30亿元台阶. */
export function withSharedMarks(groups: readonly Group[]): readonly Group[] {
  const isMark =
    /^(?:台阶|大关|关口)/.test(groups.at(-1)?.mention.post ?? '') &&
    groups.slice(1).every(({mention: {pre, gap}}) => pre === '' && /^[、和]$/.test(gap ?? ''));
  if (!isMark || groups.length === 0) return groups;
  const {pre} = groups[0].mention;
  // What several things have passed is one mark of each: 甲、乙分别突破一千亿元、一百亿元大关.
  if (/分别/.test(pre)) return withoutLastPost(groups);
  return groups.map((group) => ({...group, mention: {...group.mention, pre}}));
}

/** What is higher or lower than several others by as many amounts: 分别比全国、全省高3个和2个百分点. Empty for other words. */
export function comparedWithEach(words: string, what: string): readonly string[] {
  const [, others, direction] =
    /^(?:增[速幅])?(?:分别)?[比较](.+[、和与].+?)(?:平均水平|水平|平均)?分?别?([高低快慢])出?$/.exec(words) ?? [];
  if (others === undefined || direction === undefined || what === '') return [];
  return others.split(/[、和与]/).map((other) => `${what}${direction}于${other}幅度`);
}

/** The trade whose imports are told after its exports: 外贸出口9亿元，进口3亿元. @param before The names before it. */
export function withSharedTrade(words: string, before: readonly string[]): string {
  const trade = /^(?:进口|出口)(?:总?[值额])?$/.test(words)
    ? before.map((name) => /^(?:外贸|对外贸易)(?=进口|出口|进出口)/.exec(name)?.[0]).findLast(Boolean)
    : undefined;
  return `${trade ?? ''}${words}`;
}

/** What is compared with another division after a first one: 高于全国2个百分点、全省1个百分点. @param before The name before it. */
export function comparedFurther(words: string, before: string): string | undefined {
  const [, what] =
    /^(.+(?:高于|低于|快于|慢于|高出|好于|优于))全[国省市区县州](?:平均)?(?:水平)?幅度$/.exec(before) ?? [];
  return what !== undefined && /^全[国省市区县州](?:平均)?(?:水平)?$/.test(words) ? `${what}${words}幅度` : undefined;
}
