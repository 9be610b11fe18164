import type {Dataset, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The longest quote of a Chinese report that a dataset may hold, in characters; of one in another language, in words. */
export const longestQuote = 40;
const longestQuoteInWords = 30;

/** What makes a quote too long: its characters where it has Chinese ones, else its words. Undefined where it is short enough. */
function excessOf(quote: string): string | undefined {
  const isChinese = /\p{Script=Han}/u.test(quote);
  const words = quote.split(/\s+/).length;
  if (isChinese)
    return quote.length > longestQuote ? `${quote.length} characters, more than ${longestQuote}` : undefined;
  return words > longestQuoteInWords ? `${words} words, more than ${longestQuoteInWords}` : undefined;
}

/** Every source of a dataset with its path. */
export function sourcesOf({observations, projects}: Dataset): (readonly [path: string, source: Source])[] {
  return [
    ...observations.map(({source}, index) => [`observations[${index}].source`, source] as const),
    ...projects.flatMap(({milestones}, index) =>
      milestones.map(({source}, at) => [`projects[${index}].milestones[${at}].source`, source] as const),
    ),
  ];
}

/** Quotes are short and contain their literal; spans are as long as their literals; sections exist. */
export function sourceProblems(dataset: Dataset): Problem[] {
  return sourcesOf(dataset).flatMap(([path, {start, end, literal, quote, section}]) => {
    const problems: Problem[] = [];
    if (!quote.includes(literal))
      problems.push({
        path: `${path}.quote`,
        message: `"${quote}" lacks "${literal}"`,
        advice: 'Widen or correct the quote.',
      });
    const excess = excessOf(quote);
    if (excess !== undefined) problems.push({path: `${path}.quote`, message: excess, advice: 'Shorten it.'});
    if (end - start !== literal.length)
      problems.push({
        path: `${path}.end`,
        message: `the span is not as long as "${literal}"`,
        advice: `Write ${start + literal.length}.`,
      });
    const home = dataset.report.sections.find(({id}) => id === section);
    if (!home || start < home.start || end > home.end)
      problems.push({
        path: `${path}.start`,
        message: `it is not inside section "${section}"`,
        advice: 'Correct the start.',
      });
    return problems;
  });
}
