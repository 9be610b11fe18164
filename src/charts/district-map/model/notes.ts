import type {Locale, Localized} from '../../../dataset/types.js';
import type {DistrictMapLayout} from './layout.js';

/** The most problems that are listed until the reader asks for all. */
const most = 5;

const text = {
  zh: {
    stop: '。',
    rest: (count: number) => `另有${count}处问题。`,
    all: (count: number) => `全部${count}处问题`,
    join: '；',
  },
  en: {
    stop: '.',
    rest: (count: number) => `And ${count} more ${count === 1 ? 'problem' : 'problems'}.`,
    all: (count: number) => `All ${count} problems`,
    join: '; ',
  },
};

/** The problems of a page's values and geometry, a sentence each: the first few and the number of the rest, or all. */
export function problemNotes(problems: readonly Localized[], locale: Locale, isAll = false): string[] {
  const {stop, rest} = text[locale];
  const sentences = (isAll ? problems : problems.slice(0, most)).map((problem) =>
    problem[locale].replace(/[^。.？?]$/, `$&${stop}`),
  );
  const more = problems.length - sentences.length;
  return more > 0 ? [...sentences, rest(more)] : sentences;
}

/** A map with its problems before its other notes. Where there are many, the button below the map lists them too. */
export function withProblems(
  layout: DistrictMapLayout,
  problems: readonly Localized[],
  locale: Locale,
  isListed: boolean,
): DistrictMapLayout {
  if (problems.length === 0) return layout;
  const withNotes = {
    ...layout,
    notes: [...problemNotes(problems, locale, isListed), ...layout.notes],
    problems: {sentence: problemNotes(problems, locale).join('\n'), causes: problems},
  };
  if (problems.length <= most) return withNotes;
  const {all, join} = text[locale];
  const [first, second] = [all(problems.length), layout.more?.text];
  // The two labels become one sentence.
  const words = second ? first + join + second[0].toLowerCase() + second.slice(1) : first;
  return {...withNotes, more: {text: words, open: isListed}};
}
