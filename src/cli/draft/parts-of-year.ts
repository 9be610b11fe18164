/** A part of a year with which words only compare: 较上半年, 高于一季度. */
const compared =
  /(?:[比较]|[高低快慢]于)(?:上半年|前三季度|第?[一二三四1-4]季度|前\d{1,2}个月|\d{1,2}[-—~至]\d{1,2}月)/g;

/** A part of a year: 上半年, 一季度, 1-11月, and at the beginning of the words 12月初. */
export function partOfYear(said: string, year: number): string | undefined {
  const words = said.replace(compared, '');
  const [, from, to] = /(\d{1,2})[-—~至](\d{1,2})月(?!日)/.exec(words) ?? [];
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  if (from && to) return `${month(Number(from))}/${month(Number(to))}`;
  const first = /前(\d{1,2})个月/.exec(words)?.[1];
  if (first) return `${month(1)}/${month(Number(first))}`;
  if (/上半年/.test(words)) return `${month(1)}/${month(6)}`;
  if (/前三季度/.test(words)) return `${month(1)}/${month(9)}`;
  const ofMonth = /^(\d{1,2})月(?:份|初|[上中下]旬)/.exec(words)?.[1];
  if (ofMonth) return month(Number(ofMonth));
  const named = /(?<!前)第?([一二三四1-4])季度(?!以来|前|末)/.exec(words)?.[1];
  if (!named) return undefined;
  const quarter = Number(named) || ' 一二三四'.indexOf(named);
  return `${month(3 * quarter - 2)}/${month(3 * quarter)}`;
}

/** The last part of a year that is a clause of its own, of which its sentence speaks from there on: 稳中有进，前11个月，…. */
export const ownPartOf = (sentence: string): string =>
  [...sentence.matchAll(/[,，](前\d{1,2}个月|上半年|前三季度|\d{1,2}[-—~至]\d{1,2}月)(?=[,，])/g)].at(-1)?.[1] ?? '';
