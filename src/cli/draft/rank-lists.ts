import {numeralAt} from '../../dataset/phrase/numeral.js';
import {cleanName} from './names.js';
import type {Phrase} from './phrase.js';

/** The place that words tell; of 前十位 the last of those places. */
export function rankOf(words: string): number | null {
  if (/首位|榜首/.test(words)) return 1;
  const digits = /^[第前]([一二三四五六七八九十]+)/.exec(words)?.[1];
  return digits ? (numeralAt(digits, 0, 'han')?.value ?? null) : null;
}

/** What is ranked; 总量 and 增速 are those of the subject before. */
export const ranked = (words: string, subject: string): string =>
  /^(?:(?:总[数量]|增[速幅量]|降幅|改善(?:率|幅度)|增长率|数量|规模)[、和]?)*$/.test(words)
    ? subject.replace(words === '' ? /^$/ : /增速$|降幅$|超(?:计划|目标|预期)$/, '') + words
    : words;

/** The ends of the names of what statistics rank. */
const measured = /(?:[值额量率入资数比]|产业|支出|税收|贷款|存款|消费|增[速幅]|规模)$/;
const kindOfRank = /(?:总量|增[速幅]|降幅)$/;

/** The items of a list with what is ranked of them all, which the last one tells: 产值、税收增速. */
const withSharedKind = (items: readonly string[]): readonly string[] => {
  const last = items.at(-1) ?? '';
  const shared = kindOfRank.exec(last)?.[0] ?? '';
  return shared === last || !items.every((item) => measured.test(item))
    ? items
    : items.map((item) => (kindOfRank.test(item) ? item : item + shared));
};

const ordinal = '第[一二三四五六七八九十]{1,3}[位名]?';
/** The ranks of several things: 总量、增速分别居全市第二、第一位. */
const eachRanked = new RegExp(
  `^(.{2,}?)分别(?:位?居|位列|列|排名?在?)(全[国省市区县州盟旗])(${ordinal}(?:[、和]${ordinal})+)$`,
);

/** The rank of each of several things. */
export function ranksOfEach(text: string, subjects: readonly string[]): readonly Phrase[] {
  const [, words, scope, ordinals] = eachRanked.exec(text) ?? [];
  if (!words || !scope || !ordinals) return [];
  const places = [...ordinals.matchAll(new RegExp(ordinal, 'g'))];
  const own = withSharedKind(words.split(/[、和与]/));
  // The ranks of one kind are those of the things with numbers before: 分别增长3%、4%，增速分别居全市第二、第一.
  const isOfBefore = own.length === 1 && ranked(own[0], '') === own[0] && subjects.length >= places.length;
  const things = isOfBefore ? subjects.slice(-places.length).map((subject) => ranked(own[0], subject)) : own;
  if (things.length !== places.length) return [];
  return places.map(({0: place, index}, at): Phrase => {
    const start = text.length - ordinals.length + index;
    return {
      ...{start, end: start + place.length, name: `${ranked(cleanName(things[at]), subjects.at(-1) ?? '')}位次`},
      ...{measure: 'rank', value: rankOf(place), scope, rule: 'rank-phrase'},
    };
  });
}

/** Ranks of one thing among several: 位居云溪第二、六县市第一. */
const amongSeveral = new RegExp(
  `^(.*?)(?:位居|位列|稳居|排名|居|列)((?:[^、第，,\\d]{2,10}(?:${ordinal}|首位)、)+[^、第，,\\d]{2,10}(?:${ordinal}|首位))$`,
);

/** The ranks of one thing, each with its scope. */
export function ranksAmongSeveral(text: string, subject: string): readonly Phrase[] {
  const [, words, list] = amongSeveral.exec(text) ?? [];
  if (words === undefined || list === undefined) return [];
  const name = ranked(cleanName(words), subject);
  let start = text.length - list.length;
  return list.split('、').map((item): Phrase => {
    const at = item.search(/第|首位/);
    const phrase = {start: start + at, end: start + item.length};
    start += item.length + 1;
    return {
      ...{...phrase, name: `${name}位次`, measure: 'rank', value: rankOf(item.slice(at))},
      ...{scope: item.slice(0, at), rule: 'rank-phrase'},
    };
  });
}

/** The ranks behind numbers that were shared out: 分别以3万元、1万元稳居全省第三和第二位. */
const behindShared = new RegExp(
  `^(?:稳居|位居|居|位列|列|排名?)(全[国省市区县州盟旗])?((?:第[一二三四五六七八九十]{1,3}[位名]?[、和])+${ordinal})$`,
);

/** Such ranks of the last things with numbers. */
export function ranksBehindShared(text: string, subjects: readonly string[]): readonly Phrase[] {
  const [, scope, list] = behindShared.exec(text) ?? [];
  const places = [...(list ?? '').matchAll(new RegExp(ordinal, 'g'))];
  const things = subjects.slice(-places.length);
  if (list === undefined || new Set(things).size !== places.length) return [];
  return places.map(({0: place, index}, at): Phrase => {
    const start = text.length - list.length + index;
    return {
      ...{start, end: start + place.length, name: `${things[at]}位次`, measure: 'rank', value: rankOf(place)},
      ...{rule: 'rank-phrase', ...(scope !== undefined && {scope})},
    };
  });
}

/** A place that has become another: 在全省位次由第五位升至第三位. */
const moved = new RegExp(
  `^(.*?)(?:在?(全[国省市区县州盟旗]))?(?:的?(?:位次|排名|名次))?[由从](全[国省市区县州盟旗])?(${ordinal})(?:上升|跃升|提升|攀升|前移|晋升|升|跃居|进|下降|下滑|降|退)(?:到|至|为)?了?(${ordinal})$`,
);

/** The place before and the place after. */
export function ranksMoved(text: string, subject: string): readonly Phrase[] {
  const [, words, outer, inner, from, to] = moved.exec(text) ?? [];
  if (words === undefined || !from || !to) return [];
  const scope = outer ?? inner;
  const name = `${ranked(cleanName(words), subject)}位次`;
  const read = (place: string, start: number): Phrase => ({
    ...{start, end: start + place.length, name, measure: 'rank', value: rankOf(place), rule: 'rank-phrase'},
    ...(scope !== undefined && {scope}),
  });
  const end = text.length - to.length;
  return [{...read(from, text.lastIndexOf(from, end - 1)), isBefore: true}, read(to, end)];
}

/** Such places before the first number of a clause: 总量排名由全市第五升至第三、增长8%. */
export function ranksMovedBefore(words: string): readonly Phrase[] {
  const end = words.lastIndexOf('、');
  return end < 0 ? [] : ranksMoved(words.slice(0, end), '');
}

/** A rank that several things share, once for each of them: 产值、税收增速居全市第一. */
export function rankOfEach(phrase: Phrase): readonly Phrase[] {
  const items = phrase.name.replace(/位次$/, '').split('、');
  const isOfEach = items.length > 1 && items.every((item) => measured.test(item));
  // A rate at the end may be that of every item: 甲、乙完成率.
  const isRate = /率$/.test(items.at(-1) ?? '') && !items.every((item) => /率$/.test(item));
  if (phrase.rule !== 'rank-phrase' || phrase.value === null || !isOfEach || isRate) return [phrase];
  return withSharedKind(items).map((item) => ({
    ...phrase,
    // 总量、增速 are both of the thing before them.
    name: `${kindOfRank.exec(item)?.[0] === item ? items[0].replace(kindOfRank, '') : ''}${item}位次`,
  }));
}
