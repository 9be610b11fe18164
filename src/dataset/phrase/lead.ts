import type {Commitment} from '../types.js';
import {hedgeBefore, relationOf} from './hedges.js';
import {RefusedPhrase} from './quantity.js';
import type {Change} from './quantity.js';
import {changeAtEnd, commitmentAtEnd, commitmentIn, fallAnywhere, levelAtEnd} from './verbs.js';

/** The meaning of the words before a number. */
export interface Lead {
  readonly hedges: readonly string[];
  readonly change?: Change;
  readonly commitment?: Commitment;
  /** The word that gives the commitment: 力争. */
  readonly promise?: string;
  /** The remaining words: the subject, a period, a place. */
  readonly context: string;
  /** Whether the number follows directly on a verb, a hedge or a word of commitment, or on nothing at all. */
  readonly isKnown: boolean;
}

const negation = /(?:不|未|没|没有|非|不是|并非|不再|不会|无|not|no|never|without|except)\s*$/i;

/** Words that form another expression with the number after them: 数百, 前10, 双10%, 差5%, 上百. */
const attached = /[几数双前后]$|(?<![迈站登跨以之])上$|^成$|(?<![顺逆倍价温利极])差$|[缺欠除]$|不含$/;

/** Words that make the number a distance to a reference: in `高于全国2个百分点` 高于 does not bound the 2. */
const beyondReference =
  /(?:高于|低于|超过|快于|慢于|大于|小于|多于|少于|好于|优于|领先|落后|超(?=计划|目标|预期|去年|上年|全))(?!预期)./;

/** Symbols before a number that may change it, as a triangle does in accounts. */
export const strange = /[^\p{L}\p{N}\s“”"'‘’()[\]《》、，。；,;:.·%—~/&+-]/u;

const ofGrowth = /^(?:增速|增幅|涨幅)/;
const ofFall = /^(?:降幅|跌幅|减幅)/;

const lastClause = (text: string) => text.split(/[,，;；。:：、]/).at(-1)!;

/** Adds a verb of change; a second one may only be a noun such as 增速. @throws RefusedPhrase where two contradict each other */
function withChange(before: Change | undefined, next: Change): Change {
  if (!before) return next;
  if (before.kind === 'by' && ofFall.test(next.word)) throw new RefusedPhrase('contradiction', next.word + before.word);
  if (before.direction !== next.direction && !ofGrowth.test(next.word) && before.kind === 'by')
    throw new RefusedPhrase('contradiction', next.word + before.word);
  return before;
}

/** Reads the words before a number from the number backwards. @throws RefusedPhrase where they deny or contradict it */
export function readLead(text: string): Lead {
  const hedges: string[] = [];
  let [rest, change, promise]: [string, Change | undefined, ReturnType<typeof commitmentAtEnd>] = [
    text.trim(),
    undefined,
    undefined,
  ];
  let isKnown = rest === '';
  for (;;) {
    const hedge = hedgeBefore.exec(rest);
    const promised = commitmentAtEnd(rest);
    const verb = changeAtEnd(rest);
    const level = levelAtEnd.exec(rest);
    if (hedge && !(verb?.change.kind === 'to' && verb.change.word.endsWith(hedge[1]))) {
      hedges.unshift(hedge[1]);
      rest = rest.slice(0, hedge.index).trimEnd();
      const denied = negation.exec(rest);
      if (denied) throw new RefusedPhrase('contradiction', denied[0] + hedge[1]);
    } else if (promised) {
      promise ??= promised;
      rest = rest.slice(0, promised.index).trimEnd();
    } else if (verb) {
      change = withChange(change, verb.change);
      rest = verb.rest.trimEnd();
    } else if (level) rest = rest.slice(0, level.index).trimEnd();
    else break;
    isKnown = true;
  }
  const clause = lastClause(rest);
  const stop = negation.exec(rest) ?? beyondReference.exec(clause) ?? attached.exec(text.trim());
  if (stop) throw new RefusedPhrase(/^[几数]$|上$/.test(stop[0]) ? 'vague' : 'not-understood', stop[0] || rest);
  const fall = fallAnywhere.exec(clause)?.[0];
  if (fall && change?.kind === 'by' && change.direction === 'up')
    throw new RefusedPhrase('contradiction', fall + change.word);
  if (fall && !change) change = {direction: 'down', kind: 'by', word: fall};
  if (strange.test(rest)) throw new RefusedPhrase('not-understood', strange.exec(rest)![0]);
  promise ??= commitmentIn(rest);
  return {
    ...{hedges, context: rest.replace(/(?:由|从|自|介|\b(?:from|between))?\s*[,，;；:：、]*$/i, ''), isKnown},
    ...(change && {change}),
    ...(promise && {commitment: promise.commitment, promise: promise.word}),
  };
}

/** The one relation of several hedges, and the word that gives it. @throws RefusedPhrase where they contradict */
export function boundOf(hedges: readonly string[]): {
  readonly relation: NonNullable<ReturnType<typeof relationOf>>;
  readonly hedge?: string;
} {
  const relations = new Set(hedges.map((hedge) => relationOf(hedge) ?? 'eq'));
  if (relations.size > 1) throw new RefusedPhrase('contradiction', hedges.join('、'));
  const [hedge] = hedges;
  return hedge === undefined ? {relation: 'eq'} : {relation: relationOf(hedge) ?? 'eq', hedge};
}
