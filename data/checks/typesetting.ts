import type {Dataset, Localized} from '../../src/dataset/types.js';
import type {Problem} from '../../src/cli/problems.js';

/** Faults of typesetting in the words of this project, by language, and the advice on each. */
const faults: Readonly<Record<keyof Localized, readonly (readonly [fault: RegExp, advice: string])[]>> = {
  zh: [
    [/\p{Script=Han}[”》]?[,;:?!()]|[,;:?!()][“《]?\p{Script=Han}/u, 'Write ，；：？！（） in full width.'],
    [/["']/, 'Write “ and ”.'],
    [/ {2}|\p{Script=Han} \p{Script=Han}/u, 'Write no space between Chinese characters.'],
  ],
  en: [
    [/["']/, 'Write “, ” and ’.'],
    [/[，。；：？！（）、]/, 'Write half-width punctuation.'],
    [/ {2}| [,.;:)]|\( /, 'Correct the space.'],
  ],
};

const isLocalized = (value: object): value is Localized =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** Every text of a value that is in both languages, with its path. */
function wordsIn(value: unknown, path: string): (readonly [path: string, words: Localized])[] {
  if (typeof value !== 'object' || value === null) return [];
  const here: (readonly [string, Localized])[] = isLocalized(value) ? [[path, value]] : [];
  const below = Object.entries(value).flatMap(([key, item]) =>
    wordsIn(item, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
  return [...here, ...below];
}

/** Words that are not quoted from the report follow the rules of their language; English names begin with a capital, and no name ends with a full stop. */
export function typesettingProblems({report, ...records}: Dataset): Problem[] {
  return wordsIn(records, '').flatMap(([path, words]) => {
    const problems = (['zh', 'en'] as const).flatMap((locale) =>
      faults[locale]
        .filter(([fault]) => fault.test(words[locale]))
        .map(([, advice]) => ({path: `${path}.${locale}`, message: `"${words[locale]}" is not typeset well`, advice})),
    );
    const isName = path.endsWith('.name');
    if (isName && !/^“?[\p{Lu}\d]/u.test(words.en))
      problems.push({path: `${path}.en`, message: `"${words.en}" begins small`, advice: 'Begin with a capital.'});
    if (isName && (words.en.endsWith('.') || words.zh.endsWith('。')))
      problems.push({path, message: `"${words.en}" ends with a full stop`, advice: 'Leave it out.'});
    return problems;
  });
}
