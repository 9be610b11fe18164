import type {Locale, Localized} from '../../../dataset/types.js';
import type {DistrictMapLayout} from './tiles/layout.js';

/** The most problems that are told one by one, until the reader asks for all. */
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

/** What of a page's values and geometry could not be used, in sentences: a few one by one, then their number; or all. */
export function problemNotes(problems: readonly Localized[], locale: Locale, isAll = false): string[] {
  const {stop, rest} = text[locale];
  const told = (isAll ? problems : problems.slice(0, most)).map((problem) =>
    problem[locale].replace(/[^。.？?]$/, `$&${stop}`),
  );
  const more = problems.length - told.length;
  return more > 0 ? [...told, rest(more)] : told;
}

/** A map with its problems before its notes; where they are many, its button lists them too. */
export function withProblems(
  layout: DistrictMapLayout,
  problems: readonly Localized[],
  locale: Locale,
  isListed: boolean,
): DistrictMapLayout {
  const notes = [...problemNotes(problems, locale, isListed), ...layout.notes];
  if (problems.length <= most) return {...layout, notes};
  const {all, join} = text[locale];
  const [first, second] = [all(problems.length), layout.more?.text];
  // Both stand in one sentence.
  const words = second ? first + join + second[0].toLowerCase() + second.slice(1) : first;
  return {...layout, notes, more: {text: words, open: isListed}};
}
