import type {Dataset, MilestoneKind} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The words of a report that allow only one kind of milestone; other words are compatible with any kind. */
const kindsOf: readonly (readonly [words: RegExp, kinds: readonly MilestoneKind[]])[] = [
  [/^谋划/, ['proposed']],
  [/^(开工|(全面)?启动)(建设|实施)?$/, ['started', 'planned-start']],
  [/^(竣工|建成|完成|改造完成|获评|创成|成功创建)$/, ['completed', 'planned-completion']],
  [
    /启用$|^(投用|投入使用|(上线)?运行|开馆运营|开业|成立(运营)?|设立|组建|举办|承办)$/,
    ['opened', 'in-use', 'planned-opening'],
  ],
  [/^(争创|申报|争取)$/, ['proposed']],
  [/(推进|深化)$|^(加快|持续|深入)/, ['ongoing']],
];

/** The kind, the certainty and the period of a milestone agree with its literal. */
export function milestoneWordProblems({projects}: Dataset): Problem[] {
  return projects.flatMap(({milestones}, index) =>
    milestones.flatMap(({kind, certainty, period, source: {literal, quote}}, at) => {
      const problems: Problem[] = [];
      const say = (field: string, message: string, advice: string) =>
        problems.push({path: `projects[${index}].milestones[${at}].${field}`, message, advice});
      const [, kinds] = kindsOf.find(([words]) => words.test(literal)) ?? [];
      if (kinds && !kinds.includes(kind))
        say('kind', `"${literal}" is recorded as "${kind}"`, `Write ${kinds.map((one) => `"${one}"`).join(' or ')}.`);
      if (literal.startsWith('即将') && certainty !== 'planned')
        say('certainty', `"${literal}" is ${certainty}`, 'What is about to be is not yet done: write "planned".');
      if (quote.replaceAll('提前', '').includes(`前${literal}`) && !/^(\.\.)?\//.test(period))
        say('period', `"前${literal}" is recorded as ${period}`, 'Leave its start open, like ../2023-06~.');
      return problems;
    }),
  );
}
