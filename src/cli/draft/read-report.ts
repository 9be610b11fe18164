import type {Commitment} from '../../dataset/types.js';
import {withCarriedTime} from './carried-times.js';
import type {Clause, Sentence} from './clauses.js';
import {sentencesOf} from './clauses.js';
import {excludedSpans} from './exclusions.js';
import {figuresOf} from './figures.js';
import type {Finding} from './findings.js';
import {planOfPart} from './five-year-plans.js';
import {numeralsOf} from './numerals.js';
import type {Excluded} from './numerals.js';
import {goalWords, timingOf} from './periods.js';
import {placesIn} from './places.js';
import type {DraftPlaces} from './places.js';
import {projectsOf} from './projects.js';
import type {DraftProject} from './projects.js';
import {phraseFindings} from './phrases.js';
import {reportFactsOf} from './report-facts.js';
import type {ReportFacts} from './report-facts.js';
import {confidenceInVerbs} from './roles-by-verbs.js';
import {asSpoken, sectionAt, sectionsOf} from './sections.js';
import type {DraftSection} from './sections.js';
import {commitmentIn} from '../../dataset/phrase/verbs.js';

/** The result of reading a report by rules. Offsets are those of its compact text. */
export interface ReportReading {
  readonly facts: ReportFacts;
  readonly year: number;
  readonly sections: readonly DraftSection[];
  readonly findings: readonly Finding[];
  readonly excluded: readonly Excluded[];
  readonly projects: readonly DraftProject[];
  readonly places: DraftPlaces;
}

/** The commitment that a number takes over from an earlier clause: from one with a number, or one that announces goals. */
function commitmentBefore({clauses}: Sentence, at: number): Commitment | undefined {
  const before = clauses.filter(
    ({start, mentions, text}) => start < at && (mentions.length > 0 || goalWords.test(text)),
  );
  // A word after the first number of a clause applies only to the next number: 增长5%以上、力争7%.
  const leads = before.map(({start, text, mentions}) =>
    text.slice(0, Math.min(mentions[0]?.numeral.start ?? at, at) - start),
  );
  return leads.map((words) => commitmentIn(words)?.commitment).findLast(Boolean);
}

/** A line that is a heading after goals: 1.坚持稳定增长. */
const headingLine =
  /\n(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^\n\d%]*(?=\n)/g;
/** Short lines of which each names a goal: 2.粮食产量稳定在30万吨以上。 */
const goalLines = /^。(?:\n[^\n。]{0,50}\d[^\n。:：]{0,40}(?:。|(?=\n|$)))+/;

/** The offset at which the goals end that a sentence announces: with their first full stop, the last of short lines, or before a heading. */
function endOfGoals(text: string, start: number, isHeading: boolean): number {
  const stop = text.indexOf('。', start);
  const lines = isHeading && stop >= 0 ? (goalLines.exec(text.slice(stop, stop + 1500))?.[0].length ?? 0) : 0;
  const end = stop < 0 ? text.length : stop + lines;
  headingLine.lastIndex = start + 1;
  return Math.min(end, headingLine.exec(text)?.index ?? end);
}

/** Information from the user that the text does not contain. */
export interface ReadOptions {
  /** The year of the targets. */
  readonly year?: number | undefined;
  /** A gazetteer in CSV, by which places are found. */
  readonly gazetteer?: string | undefined;
}

/** Reads a report by rules. */
export function readReport(text: string, {year: yearOption, gazetteer}: ReadOptions = {}): ReportReading {
  const facts = reportFactsOf(text);
  const year = yearOption ?? facts.year ?? new Date().getFullYear();
  const sections = sectionsOf(text, year);
  const {quantities, excluded} = numeralsOf(text, excludedSpans(text));
  const findings: Finding[] = [];
  let goalsUntil = 0;
  const sentences = sentencesOf(text, quantities);
  const timingAt = (sentence: Sentence, clause: Clause, at: number, after: string, isAfterGoals: boolean) => {
    const section = asSpoken(sectionAt(sections, at), text, sentence, year, at);
    // The time that begins a sentence holds for its parts between semicolons too. It is sought backwards, since an expression
    // over all the text before would be run for every clause.
    let begin = sentence.start;
    while (begin > section.start && !/[。!！?？\n]/.test(text[begin - 1])) begin--;
    const said = {
      clause: text.slice(clause.start, at),
      sentence: text.slice(begin, at),
      paragraph: text.slice(text.lastIndexOf('\n', at - 1) + 1, at),
      after,
      beyond: /^[^\d]*\d[^,，、。;；\n]*([,，、].{0,8})?/.exec(text.slice(at, at + 60))?.[1] ?? '',
      isAfterGoals,
    };
    const words = {...said, plan: planOfPart(section.plan, text.slice(section.start, at))};
    const timing = withCarriedTime(timingOf(section, words, year), words);
    return section.isUntold && /^(?:review|plan)-part$/.test(timing.rule)
      ? {...timing, confidence: confidenceInVerbs, rule: timing.role === 'actual' ? 'done-verbs' : 'goal-verbs'}
      : timing;
  };
  for (const sentence of sentences) {
    const isAfterGoals = sentence.start < goalsUntil;
    const words = text.slice(sentence.start, sentence.end);
    // A line without a number that names goals is their heading: the goals are in the paragraph after it.
    const isHeading = text[sentence.end] === '\n' && !/\d(?!\d*年)/.test(words);
    if (goalWords.test(words) && (isHeading || /20\d\d年|今年|全年|本年/.test(words))) {
      goalsUntil = endOfGoals(text, sentence.start, isHeading);
    }
    const figures = figuresOf(sentence, {
      text,
      timingOf: (clause, {numeral, post}) => timingAt(sentence, clause, numeral.start, post, isAfterGoals),
      commitmentOf: (lead, at) =>
        lead.commitment ?? commitmentBefore(sentence, at) ?? (isAfterGoals ? 'expected' : undefined),
    });
    const phrases = sentence.clauses.flatMap((clause) => {
      const timing = timingAt(sentence, clause, clause.end, '', isAfterGoals);
      return phraseFindings(clause, timing, isAfterGoals || goalWords.test(words), figures);
    });
    findings.push(...figures, ...phrases);
  }
  findings.sort((a, b) => a.start - b.start);
  const places = placesIn(text, gazetteer);
  const projects = projectsOf(
    sentences,
    (sentence, clause, at) => timingAt(sentence, clause, at, '', false),
    places.mentions,
    year,
  );
  // The ordinal of a rank is no part of a name: 增速居全市第一.
  const ranks = findings.filter(({measure}) => measure === 'rank');
  const isRank = ({start, rule}: Excluded) =>
    rule === 'han-ordinal' && ranks.some((rank) => rank.start <= start && start < rank.end);
  return {facts, year, sections, findings, excluded: excluded.filter((each) => !isRank(each)), projects, places};
}
