import type {Certainty, MilestoneKind} from '../../dataset/types.js';
import type {Clause, Sentence} from './clauses.js';
import {periodIn, timeAlone, timeAtStart} from './milestone-times.js';
import {ongoingVerb, verbAlone, verbBefore} from './milestone-verbs.js';
import {withoutNoteMarks} from './note-marks.js';
import type {Timing} from './periods.js';
import type {PlaceMention} from './places.js';
import {candidatesIn, withLists} from './project-clauses.js';
import type {Candidate} from './project-clauses.js';
import {namesIn} from './project-lists.js';
import type {NameReading} from './project-names.js';
import {confidenceOf, kindOf} from './project-names.js';

/** A milestone of a project. Offsets are those of the compact text. */
interface DraftMilestone {
  readonly kind: MilestoneKind;
  readonly period: string;
  readonly certainty: Certainty;
  /** Offset of the verb. */
  readonly start: number;
  readonly end: number;
  readonly clause: readonly [start: number, end: number];
  readonly confidence: number;
  readonly rule: string;
}

export interface DraftProject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly milestones: readonly DraftMilestone[];
  readonly confidence: number;
  readonly rule: string;
}

/** Words for what a part that looks back says of the time after it. */
const ahead = /即将|计划(?=[建开动竣完投启])|拟(?=[建开动竣完投启])/;

/**
 * The kind, the certainty and the period of a milestone: what is due before a time has no beginning.
 * @param earlier The clause before it, where it is only a time. @param ofReport The year of the report's targets.
 */
function stateOf(
  {verb, words: text, lead}: Candidate,
  {role, rule, period}: Timing,
  earlier: string,
  ofReport: number,
) {
  const words = [verb.adverbs, timeAtStart(text), earlier];
  const isAhead = role !== 'target' && /^(?:review-part|done-verbs)$/.test(rule) && ahead.test(text);
  const year = String(Number(period.slice(0, 4)) + (isAhead ? 1 : 0));
  const own = words.map((time) => periodIn(time, year)).find(Boolean);
  const hasYear = words.some((time) => /20\d\d年|明年/.test(time));
  // Nothing of the year of the targets, or of a later one, is done.
  const isPlanned = role === 'target' || isAhead || (hasYear && Number(/\d{4}/.exec(own ?? '')?.[0]) >= ofReport);
  const time = isAhead ? year : period;
  const isDeadline = /(?<!提)前$/.test(lead);
  const isOfYears = /^\d{4}\/\d{4}$/.test(period);
  return {
    kind: isPlanned ? verb.planned : verb.done,
    period: own && (hasYear || !isOfYears) ? own : isDeadline ? `../${time.split('/').at(-1)}` : time,
    certainty: isPlanned ? ('planned' as const) : ('stated' as const),
  };
}

/** A clause that tells only how large the thing before it is. */
const sizeAlone = /^(?:总?投资额?|全长|总长|线路|总?建筑面积|占地|规划面积|设计)[^,，]*\d/;

/** The title of a page whose lines name the projects that were promised. */
const ofPromises = /实事|重点(?:建设)?(?:项目|工程)|民生(?:工程|项目)/;
const promise = /^(?!.*(?:实事|重点项目|民生项目|完成|情况|进度|清单)).{4,}(?:项目|工程|行动|建设|改造|提升|整治)$/;

/** The project that a line of such a page promises by its name alone: 4.第四幼儿园建设项目. */
function promisedIn({clauses}: Sentence): readonly Candidate[] {
  const name = clauses[0].text.replace(/^20\d\d年度?/, '').replace(/(?:完成|进展|实施)情况$/, '');
  const [word] = (clauses.length === 1 && promise.test(name) && /(?:工程|项目|..)$/.exec(name)) || [];
  if (!word || /、/.test(name) || confidenceOf(name) === 0) return [];
  const end = clauses[0].text.lastIndexOf(name) + name.length;
  const verb = ongoingVerb(word, end - word.length);
  return [{name, confidence: 0.6, rule: 'heading', verb, words: name, lead: ''}];
}

/** A campaign that a sentence does nothing but name, among others: 一是云溪提质工程. */
function enumeratedIn({start, clauses}: Sentence): readonly Candidate[] {
  const [{start: first, text: name}] = clauses;
  const [word] =
    (clauses.length === 1 && first - start === 2 && /^\p{Script=Han}{4,14}(?:工程|行动|计划|攻坚战)$/u.exec(name)) ||
    [];
  if (word === undefined || verbBefore(name) || confidenceOf(name) < 0.5) return [];
  return [
    {name, confidence: 0.6, rule: 'heading', verb: ongoingVerb(name.slice(-2), name.length - 2), words: name, lead: ''},
  ];
}

/** Names with a lower confidence are not taken as projects. */
const lowestConfidence = 0.55;

/** The projects of a report with their milestones. @param year The year of the report's targets. */
export function projectsOf(
  sentences: readonly Sentence[],
  timingOf: (sentence: Sentence, clause: Clause, at: number) => Timing,
  mentions: readonly PlaceMention[],
  year: number,
): DraftProject[] {
  const projects = new Map<string, DraftProject & {readonly milestones: DraftMilestone[]}>();
  const isOfPromises = ofPromises.test(sentences[0]?.clauses.map(({text}) => text).join() ?? '');
  for (const sentence of sentences) {
    let [subjects, earlier] = [[] as readonly NameReading[], ''];
    for (const printed of withLists(sentence.clauses)) {
      const {text, spanOf} = withoutNoteMarks(printed.text);
      const clause = {...printed, text};
      const time = timeAlone(clause.text);
      const alone = verbAlone(clause.text);
      const candidates = alone
        ? subjects.map((named) => ({...named, verb: alone, words: clause.text, lead: alone.adverbs}))
        : ([
            candidatesIn(clause.text),
            isOfPromises && sentence !== sentences[0] ? promisedIn(sentence) : [],
            enumeratedIn(sentence),
          ].find(({length}) => length > 0) ?? []);
      // A verb with a time speaks of the projects before it, although they have a verb of their own: 6月开工，2026年建成.
      if (!time && !alone && !sizeAlone.test(clause.text))
        subjects = candidates.length > 0 ? candidates : namesIn(clause.text, true);
      for (const candidate of candidates) {
        const {name, verb, confidence, rule} = candidate;
        if (confidence < lowestConfidence) continue;
        const [from, to] = spanOf(verb.start, verb.end);
        const timing = timingOf(sentence, printed, clause.start + from);
        const found = stateOf(candidate, timing, earlier, year);
        // A proposal is of a time ahead, but what has been done for a title goes on.
        const isBid = found.kind === 'proposed' && found.certainty === 'stated';
        if (isBid && rule !== 'title') continue;
        const state = isBid ? {...found, kind: 'ongoing' as const} : found;
        const milestone: DraftMilestone = {
          ...state,
          ...{start: clause.start + from, end: clause.start + to, clause: [clause.start, clause.end]},
          ...{
            confidence: Math.min(confidence, timing.confidence),
            rule: `${verb.start === 0 ? 'verb-before' : 'verb'} ${timing.rule}`,
          },
        };
        const key = name.replace(/[“”\s]/g, '').replace(/(?:项目|工程|建设)$/, '');
        const before = projects.get(key);
        if (before) {
          if (!before.milestones.some((other) => other.kind === state.kind && other.period === state.period))
            before.milestones.push(milestone);
          continue;
        }
        const places = mentions.filter(
          ({start, end}) =>
            clause.start <= start &&
            end <= clause.end &&
            name.includes(printed.text.slice(start - clause.start, end - clause.start)),
        );
        projects.set(key, {
          ...{
            id: `project-${projects.size + 1}`,
            name,
            kind: rule === 'title' ? 'recognition' : (kindOf(name) ?? 'programme'),
          },
          ...{places: [...new Set(places.map(({place}) => place))], milestones: [milestone], confidence, rule},
        });
      }
      earlier = time;
    }
  }
  return [...projects.values()];
}
