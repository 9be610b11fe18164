import type {Dataset, Localized} from '../../src/dataset/types.js';
import type {Term} from '../glossary.js';
import type {Problem} from '../../src/cli/problems.js';

/** The terms in a Chinese name; at each position only the longest, so that 未来社区 is not also 社区. */
export function termsIn(name: string, glossary: readonly Term[]): Term[] {
  const longestFirst = [...glossary].sort((a, b) => b.zh.length - a.zh.length);
  const terms: Term[] = [];
  for (let at = 0; at < name.length;) {
    const term = longestFirst.find(({zh}) => name.startsWith(zh, at));
    if (term) terms.push(term);
    at += term?.zh.length ?? 1;
  }
  return terms;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether an English name has a rendering as whole words, singular or plural, in any case. */
export function renders(name: string, rendering: string): boolean {
  const stem = rendering.endsWith('y')
    ? `${escaped(rendering.slice(0, -1))}(?:y|ies)`
    : `${escaped(rendering)}(?:e?s)?`;
  return new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'iu').test(name);
}

/** The places as terms: the name of a project or an indicator uses the name of the place. */
const placeTerms = (places: Dataset['places'], glossary: readonly Term[]): Term[] =>
  places
    .filter(({name}) => !glossary.some(({zh}) => zh === name.zh))
    .map(({name}) => ({zh: name.zh, en: [name.en.replace(/ \(.*\)$/, '')], note: ''}));

/** Every term of a name is rendered as in the glossary, and one Chinese name has one English name. */
export function glossaryProblems({indicators, projects, places}: Dataset, glossary: readonly Term[]): Problem[] {
  const englishOf = new Map<string, string>();
  const look = (part: string, items: readonly {readonly name: Localized}[], terms: readonly Term[]): Problem[] =>
    items.flatMap(({name: {zh, en}}, index) => {
      const path = `${part}[${index}].name.en`;
      const problems: Problem[] = termsIn(zh, terms)
        .filter((term) => !term.en.some((rendering) => renders(en, rendering)))
        .map((term) => ({
          path,
          message: `"${en}" does not render ${term.zh}`,
          advice: `Write ${term.en.map((rendering) => `"${rendering}"`).join(' or ')}, or add the rendering to the glossary.`,
        }));
      const other = englishOf.get(zh) ?? en;
      englishOf.set(zh, other);
      if (other !== en) problems.push({path, message: `${zh} is "${other}" elsewhere`, advice: 'Write both alike.'});
      return problems;
    });
  const withPlaces = [...glossary, ...placeTerms(places, glossary)];
  return [
    ...look('indicators', indicators, withPlaces),
    ...look('projects', projects, withPlaces),
    ...look('places', places, glossary),
  ];
}
