import type {Dataset, Localized} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Each name is in its own language, and is unique in its list. */
export function nameProblems({report, indicators, projects, places}: Dataset): Problem[] {
  const look = (path: string, items: readonly {readonly name: Localized}[]): Problem[] => {
    const earlier = {zh: new Set<string>(), en: new Set<string>()};
    return items.flatMap(({name}, index) =>
      (['zh', 'en'] as const).flatMap((locale) => {
        const text = name[locale];
        const problems: Problem[] = [];
        const say = (message: string, advice: string) =>
          problems.push({path: `${path}[${index}].name.${locale}`, message, advice});
        // Without a name in one language yet, that of the other stands in its place.
        const isFilled = name.zh === name.en && /\p{Script=Han}/u.test(text) !== (locale === 'zh');
        if (isFilled) return problems;
        if (earlier[locale].has(text)) say(`"${text}" stands twice`, 'Tell the two apart.');
        earlier[locale].add(text);
        if (/\p{Script=Han}/u.test(text) !== (locale === 'zh'))
          say(`"${text}" is not in this language`, 'Write it in the language of its column.');
        return problems;
      }),
    );
  };
  return [
    ...look(
      'report.sections',
      report.sections.map(({cite}) => ({name: cite})),
    ).map((problem) => ({
      ...problem,
      path: problem.path.replace('.name.', '.cite.'),
    })),
    ...look('indicators', indicators),
    ...look('projects', projects),
    ...look('places', places),
  ];
}
