import type {Certainty, MilestoneKind} from '../../dataset/types.js';
import type {Clause, Sentence} from './clauses.js';
import {periodIn, timeAlone, timeAtStart} from './milestone-times.js';
import {verbAfter, verbAlone, verbBefore} from './milestone-verbs.js';
import type {MilestoneVerb} from './milestone-verbs.js';
import type {Timing} from './periods.js';
import type {PlaceMention} from './places.js';
import {areCertainNames, awardIn, mayBeName, namesIn} from './project-lists.js';
import type {NameReading} from './project-lists.js';
import {kindOf} from './project-names.js';

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

interface Candidate extends NameReading {
  readonly verb: MilestoneVerb;
  /** The words of the clause that speak of it. */
  readonly words: string;
  /** The words before its verb. */
  readonly lead: string;
}

/** Verbs of titles and awards. */
const award =
  /^(?:新荣获|新获评|被评为|评为|被认定为|被授予|成为|获评|荣获|获批|获得|获|入选|创成|成功创建|争创|创建|夺取|申报|争当|通过|创成)$/;

/** A length or an area at the end of a clause. */
const size = /(?:超过?|约|近)?\d+(?:\.\d+)?[万亿]?(?:余|多)?(?:公里|平方米|平方公里|亩)+(?:以上|左右)?$/;
/** A clause that tells only how large the thing before it is. */
const sizeAlone = /^(?:总?投资额?|全长|总长|线路|总?建筑面积|占地|规划面积|设计)[^,，]*\d/;
/** A count at the end of a clause: its things are many. */
const count = /(?:超过?|约|近)?\d+(?:\.\d+)?[万亿]?(?:余|多)?[个家条所座项处]+(?:以上|左右)?$/;

/** Who is to do what the clause says, and when: 云溪市将启动…, 今年将建成…, 支持滨江县实施…. */
const subject =
  /^(?:(?:今年|本年)?(?:我们|\p{Script=Han}{1,5}[省市县区州旗])?还?将|(?:我们)?(?:还|也|仍)?要|(?:支持|推动|鼓励)\p{Script=Han}{1,5}[市县区州旗])(?=[\p{Script=Han}“]{3})/u;

/** The parts of a clause of which each has a verb of its own after its name: 甲项目竣工、乙项目投产. */
function partsOf(clause: string): {readonly text: string; readonly at: number}[] {
  const lead = subject.exec(clause)?.[0].length ?? 0;
  const hasVerb =
    verbBefore(clause.slice(lead)) ?? (/[将要]$/.test(clause.slice(0, lead)) && verbAfter(clause.slice(lead)));
  const start = hasVerb ? lead : 0;
  const rest = clause.slice(start);
  let at = start;
  const parts = rest.split('、').map((text) => {
    const part = {text, at};
    at += text.length + 1;
    return part;
  });
  const isEach = parts.length > 1 && parts.every(({text}) => verbAfter(text) && !verbBefore(text));
  return isEach ? parts : [{text: rest, at: start}];
}

/** The projects that a clause names, each with its verb; a part beside one with a project may have a name without an ending. */
function candidatesIn(clause: string): Candidate[] {
  const read = partsOf(clause).map(({text, at}) => ({text, at, found: candidatesOf(text)}));
  const isBesideName = read.some(({found}) => found.length > 0);
  return read.flatMap(({text, at, found}) => {
    const after = isBesideName && found.length === 0 ? verbAfter(text) : undefined;
    const other =
      after && mayBeName(after.rest) ? [{name: after.rest, confidence: 0.6, rule: 'ending', verb: after}] : [];
    return [...found, ...other].map(({verb, ...named}) => ({
      ...named,
      verb: {...verb, start: verb.start + at, end: verb.end + at},
      words: text,
      lead: text.slice(0, verb.start),
    }));
  });
}

/** Where the things of a clause have settled: 云溪电池项目落户滨江园区. */
const settledAt = /(?<=.{3}落户)[^,，、]{2,14}$/;
/** What is done to a thing that stands before it: 将滨江路进行改造. */
const treated = /^(?:将|把|对)(.{3,30}?)(?:作为[^,，]{2,8})?进行[^,，]{0,4}(改造|整治|改扩建|修缮|扩建|提升)$/;

/** The project that a clause says is rebuilt; undefined where it says so of none. */
function treatedIn(clause: string): Omit<Candidate, 'words' | 'lead'> | undefined {
  const [, thing, verb] = treated.exec(clause) ?? [];
  const named = thing === undefined ? undefined : namesIn(thing, true).find(({confidence}) => confidence >= 0.7);
  const start = clause.length - (verb ?? '').length;
  return (
    named && {
      ...named,
      verb: {word: verb, start, end: clause.length, adverbs: '', done: 'ongoing', planned: 'ongoing'},
    }
  );
}

/** The projects of a clause, or of a part of one with a verb of its own. */
function candidatesOf(words: string): Omit<Candidate, 'words' | 'lead'>[] {
  const clause = words.replace(settledAt, '');
  const rebuilt = treatedIn(clause);
  if (rebuilt) return [rebuilt];
  const counted = /\d+(?:\.\d+)?[万亿]?(?![年月日号\d])[^\d,，、]{0,4}$/.test(clause);
  const before = verbBefore(clause);
  const after = counted ? undefined : verbAfter(clause);
  const created = before && /^(.{4,})创建(?:工作)?$/.exec(before.rest)?.[1];
  if (before && created && awardIn(created).length > 0)
    return awardIn(created).map((named) => ({...named, verb: before}));
  if (before && /^(?:支持|推动|鼓励)$/.test(before.word)) {
    const titles = before.rest
      .split('、')
      .map((item) => /^.{2,12}?(?:创建|申报|申创|争创|参与)(.{4,})$/.exec(item)?.[1]);
    const named = titles.every(Boolean) ? titles.flatMap((words) => awardIn(words ?? '')) : [];
    if (named.length > 0) return named.map((name) => ({...name, verb: before}));
  }
  const middle = /^(.{2,24}?)(获评|荣获|入选|获批|成为|争创|创成)(.{4,})$/.exec(clause);
  if (before && award.test(before.word)) return awardIn(before.rest).map((named) => ({...named, verb: before}));
  if (middle && !before) {
    const start = middle[1].length;
    const done = middle[2] === '争创' ? 'proposed' : 'completed';
    const verb: MilestoneVerb = {
      word: middle[2],
      start,
      end: start + middle[2].length,
      adverbs: '',
      done,
      planned: done === 'proposed' ? 'proposed' : 'planned-completion',
    };
    return awardIn(middle[3]).map((named) => ({...named, verb}));
  }
  if (
    before &&
    after &&
    after.start > before.end &&
    /^(?:推动|支持|促进|保障|确保|力争|加快|加速|推进)$/.test(before.word)
  ) {
    const rest = before.rest.slice(0, before.rest.length - (clause.length - after.rest.length));
    const both = namesIn(rest, true);
    if (both.length > 0 && after.done !== 'ongoing') return both.map((named) => ({...named, verb: after}));
  }
  if (before && (!count.test(before.rest) || /等[^、]*$/.test(before.rest))) {
    const rest = before.rest.replace(count, '').replace(size, '');
    // Words with a count are not the name of one project: 实施招才引智项目43个.
    const names = namesIn(rest, false).filter(
      ({name, confidence, rule}) =>
        (rest === before.rest || confidence >= 0.8 || rule === 'example-of-list') &&
        !(urging.test(before.word) && slogan.test(name)),
    );
    if (names.length > 0) return names.map((named) => ({...named, verb: before}));
  }
  return after && !before
    ? namesIn(
        after.rest
          .slice(timeAtStart(after.rest).length)
          .replace(/^(?:推动|支持|促进|确保|力争|力促|力推|加快|加速|推进|全[市区县省])+/, ''),
        true,
      ).map((named) => ({
        ...named,
        verb: after,
      }))
    : [];
}

/** Verbs with which a slogan is often repeated, so that a quotation alone is no project after them: 深化“甲乙丙”. */
const urging = /^(?:深化|落实|坚持|强化|加强)$/;
const slogan = /^“[^“”]+(?<!工程|行动|计划|活动|项目)”(?:政策|要求|精神|理念)?$/;

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
  const isAhead = role !== 'target' && rule === 'review-part' && ahead.test(text);
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

/** The clauses, each with those after it that only go on with its list of names: 建成甲桥、乙桥，丙桥、丁桥. */
function withLists(clauses: readonly Clause[]): readonly Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const before = whole.at(-1);
    const areNames = areCertainNames(clause.text) && !verbAfter(clause.text) && !candidatesIn(clause.text)[0];
    if (
      before &&
      areNames &&
      before.end + 1 === clause.start &&
      verbBefore(before.text) &&
      candidatesIn(before.text)[0]
    )
      whole[whole.length - 1] = {
        ...{start: before.start, end: clause.end, text: `${before.text}、${clause.text}`},
        mentions: [...before.mentions, ...clause.mentions],
      };
    else whole.push(clause);
  }
  return whole;
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
  for (const sentence of sentences) {
    let [subjects, earlier] = [[] as readonly NameReading[], ''];
    for (const clause of withLists(sentence.clauses)) {
      const time = timeAlone(clause.text);
      const alone = verbAlone(clause.text);
      const candidates = alone
        ? subjects.map((named) => ({...named, verb: alone, words: clause.text, lead: alone.adverbs}))
        : candidatesIn(clause.text);
      // A verb with a time speaks of the projects before it, although they have a verb of their own: 6月开工，2026年建成.
      if (!time && !alone && !sizeAlone.test(clause.text))
        subjects = candidates.length > 0 ? candidates : namesIn(clause.text, true);
      for (const candidate of candidates) {
        const {name, verb, confidence, rule} = candidate;
        if (confidence < lowestConfidence) continue;
        const timing = timingOf(sentence, clause, clause.start + verb.start);
        const state = stateOf(candidate, timing, earlier, year);
        // A proposal is of a time ahead.
        if (state.kind === 'proposed' && state.certainty === 'stated') continue;
        const milestone: DraftMilestone = {
          ...state,
          ...{start: clause.start + verb.start, end: clause.start + verb.end, clause: [clause.start, clause.end]},
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
            name.includes(clause.text.slice(start - clause.start, end - clause.start)),
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
