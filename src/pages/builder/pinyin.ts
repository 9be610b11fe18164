/** The initials of Chinese words, so that 固定资产投资 is found by `gdzctz`. */

/** The initials of Hanyu Pinyin; no syllable begins with I, U or V. */
const initials = 'abcdefghjklmnopqrstwxyz';

/** The first character of each initial in the order of Pinyin (CLDR's collation `pinyin`). */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拿哦妑七呥仨他穵夕丫帀'];

/** Characters with several readings whose initials differ, as far as work reports use them. */
const several: Readonly<Record<string, string>> = {
  ...{重: 'zc', 长: 'cz', 行: 'xh', 率: 'ls', 调: 'td', 会: 'hk', 乐: 'ly', 单: 'ds', 朝: 'cz', 校: 'xj'},
  ...{厦: 'sx', 石: 'sd', 传: 'cz', 种: 'zc', 藏: 'cz', 车: 'cj', 省: 'sx', 降: 'jx', 碶: 'q'},
};

const collator = new Intl.Collator('zh-u-co-pinyin');

/** The initial of each character that has been looked up. */
const known = new Map<string, string>();

/** The initials that a character may have; a letter or digit is its own, and other characters have none. */
export function initialsOf(character: string): string {
  if (/[a-z\d]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return '';
  const listed = several[character] ?? known.get(character);
  if (listed !== undefined) return listed;
  const next = firsts.findIndex((first) => collator.compare(first, character) > 0);
  const initial = initials[(next < 0 ? firsts.length : next) - 1] ?? '';
  known.set(character, initial);
  return initial;
}

/** Whether consecutive characters of a text have these initials. */
export function hasInitials(text: string, letters: string): boolean {
  const all = [...text].map(initialsOf).filter(Boolean);
  return all.some((_, start) => [...letters].every((letter, index) => all[start + index]?.includes(letter)));
}
