import type {VerdictKind} from '../../facts.js';
import type {Counts, ScoreboardWords} from './words.js';

const verdicts: Readonly<Record<VerdictKind, string>> = {
  met: 'met',
  'not-met': 'missed',
  'not-yet-due': 'not yet due',
  'not-comparable': 'not comparable',
  'no-data': 'without a reading',
};

const numbers = 'no one two three four five six seven eight nine'.split(' ');
const count = (number: number) => numbers[number] ?? String(number);

/** "two set above and one below the 2022 result, four not compared": of open targets, the number is what is compared. */
function besideWords({above, below, equal, apart, when}: Counts['beside']): string {
  const parts = [
    above > 0 && `${count(above)} above`,
    below > 0 && `${count(below)} below`,
    equal > 0 && `${count(equal)} equal to`,
  ].filter(Boolean);
  const list = parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${String(parts.at(-1))}` : parts.join(' and ');
  const rest = apart > 0 ? `, ${count(apart)} not compared` : '';
  return list && `${list.replace(' ', ' set ')} the ${when && `${when} `}result${rest}`;
}

export const en: ScoreboardWords = {
  title: ({place, when, topic, targets, phrases, verdicts: counted, beside, hasOutcomes}) => {
    const wordOf = (kind: VerdictKind) => (hasOutcomes && kind === 'no-data' ? 'not mentioned again' : verdicts[kind]);
    const judged = counted
      ? [...counted].map(([kind, number]) => `${count(number)} ${wordOf(kind)}`)
      : [besideWords(beside)];
    const parts = [...judged, phrases > 0 ? `${count(phrases)} without a number` : ''].filter(Boolean);
    const owner = place ? `${place}’s ` : '';
    const year = when && ` for ${when}`;
    const noun = targets === 1 ? 'target' : 'targets';
    const subject = `${owner}${count(targets)} ${topic ? `${topic.toLowerCase()} ` : ''}${noun}${year}`;
    const title = parts.length > 0 ? `${subject}: ${parts.join(', ')}` : subject;
    return title.charAt(0).toUpperCase() + title.slice(1);
  },
  subtitle: ({target, actual, hasReadings, hasOutcomes}) =>
    [
      `The vertical line is each ${target}`,
      hasReadings && `the solid bar the ${hasOutcomes ? 'outcome' : 'reading'}`,
      actual && `the hollow dot the ${actual}`,
    ]
      .filter(Boolean)
      .join(', '),
  target: 'Target',
  actual: 'Last result',
  reading: 'Reading',
  asOf: 'Reading as of',
  verdict: 'Verdict',
  outcomes: {reading: 'Outcome', asOf: 'Period of the outcome', quote: 'In the later report’s words'},
  unlisted: 'Indicators that are not drawn',
  noNumber: 'the target has no number',
  rank: 'a rank is not drawn to scale',
  noTarget: 'no target is set',
  item: (name, words, reason) => `${name}: ${words && `${words}; `}${reason}`,
  columns: {indicator: 'Indicator', quote: 'In the report’s words', section: 'Section'},
  semicolon: '; ',
  noTargetIn: (topic) => `${topic}: no target is set.`,
};
