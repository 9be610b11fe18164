import {textIn} from '../../../dataset/localized.js';
import type {Locale, Localized} from '../../../dataset/types.js';
import {languages as shared} from '../../../model/words/languages.js';
import type {DistrictMapLayout} from './layout.js';
import {languages} from './words/customized/languages.js';

/** The most problems that are listed until the reader asks for all. */
const most = 5;

/** The problems of a page's values and geometry, a sentence each: the first few and the number of the rest, or all. */
export function problemNotes(problems: readonly Localized[], locale: Locale, isAll = false): string[] {
  const sentences = (isAll ? problems : problems.slice(0, most)).map((problem) =>
    textIn(problem, locale).replace(/[^。.？?]$/, `$&${shared[locale].stop}`),
  );
  const more = problems.length - sentences.length;
  return more > 0 ? [...sentences, languages[locale].moreProblems(more)] : sentences;
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
  const {allProblems, bothButtons} = languages[locale];
  const [first, second] = [allProblems(problems.length), layout.more?.text];
  const words = second ? bothButtons(first, second) : first;
  return {...withNotes, more: {text: words, open: isListed}};
}
