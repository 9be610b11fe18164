import type {Commitment} from '../../dataset/types.js';
import type {Clause, Sentence} from './clauses.js';
import {sentencesOf} from './clauses.js';
import {excludedSpans} from './exclusions.js';
import {figuresOf} from './figures.js';
import type {Finding} from './findings.js';
import {numeralsOf} from './numerals.js';
import type {Excluded} from './numerals.js';
import {goalWords, timingOf} from './periods.js';
import {placesIn} from './places.js';
import type {DraftPlaces} from './places.js';
import {projectsOf} from './projects.js';
import type {DraftProject} from './projects.js';
import {phraseFinding} from './phrases.js';
import {reportFactsOf} from './report-facts.js';
import type {ReportFacts} from './report-facts.js';
import {sectionAt, sectionsOf} from './sections.js';
import type {DraftSection} from './sections.js';
import {commitmentIn} from '../../dataset/phrase/verbs.js';

/** What the rules read from a report. Offsets are those of its compact text. */
export interface ReportReading {
  readonly facts: ReportFacts;
  readonly year: number;
  readonly sections: readonly DraftSection[];
  readonly findings: readonly Finding[];
  readonly excluded: readonly Excluded[];
  readonly projects: readonly DraftProject[];
  readonly places: DraftPlaces;
}

/** The promise of an earlier clause that holds for a number: of one that gives a number, or announces the goals. */
function carriedTo({clauses}: Sentence, at: number): Commitment | undefined {
  const before = clauses.filter(
    ({start, mentions, text}) => start < at && (mentions.length > 0 || goalWords.test(text)),
  );
  // A word behind the first number of a clause belongs to the next one alone: 增长5%以上、力争7%.
  const leads = before.map(({start, text, mentions}) =>
    text.slice(0, Math.min(mentions[0]?.numeral.start ?? at, at) - start),
  );
  return leads.map((words) => commitmentIn(words)?.commitment).findLast(Boolean);
}

/** What a user knows that the text does not print. */
export interface ReadOptions {
  /** The year of the targets. */
  readonly year?: number | undefined;
  /** A gazetteer in CSV, to find places by. */
  readonly gazetteer?: string | undefined;
}

/** Reads a report by rules. */
export function readReport(text: string, {year: givenYear, gazetteer}: ReadOptions = {}): ReportReading {
  const facts = reportFactsOf(text);
  const year = givenYear ?? facts.year ?? new Date().getFullYear();
  const sections = sectionsOf(text, year);
  const {quantities, excluded} = numeralsOf(text, excludedSpans(text));
  const findings: Finding[] = [];
  let goalsUntil = 0;
  const sentences = sentencesOf(text, quantities);
  const timingAt = (sentence: Sentence, clause: Clause, at: number, behind: string, isAfterGoals: boolean) =>
    timingOf(
      sectionAt(sections, at),
      {clause: text.slice(clause.start, at), sentence: text.slice(sentence.start, at), behind, isAfterGoals},
      year,
    );
  for (const sentence of sentences) {
    const isAfterGoals = sentence.start < goalsUntil;
    const words = text.slice(sentence.start, sentence.end);
    if (goalWords.test(words) && /20\d\d年|今年|全年|本年/.test(words)) {
      const end = text.indexOf('。', sentence.start);
      goalsUntil = end < 0 ? text.length : end;
    }
    findings.push(
      ...figuresOf(sentence, {
        text,
        timingOf: (clause, {numeral, post}) => timingAt(sentence, clause, numeral.start, post, isAfterGoals),
        commitmentOf: (lead, at) =>
          lead.commitment ?? carriedTo(sentence, at) ?? (isAfterGoals ? 'expected' : undefined),
      }),
      ...sentence.clauses.flatMap((clause) => {
        const timing = timingAt(sentence, clause, clause.end, '', isAfterGoals);
        return phraseFinding(clause, timing, isAfterGoals || goalWords.test(words)) ?? [];
      }),
    );
  }
  findings.sort((a, b) => a.start - b.start);
  const places = placesIn(text, gazetteer);
  const projects = projectsOf(
    sentences,
    (sentence, clause, at) => timingAt(sentence, clause, at, '', false),
    places.mentions,
  );
  return {facts, year, sections, findings, excluded, projects, places};
}
