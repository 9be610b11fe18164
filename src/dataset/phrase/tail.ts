import {hedgeAtEnd} from './hedges.js';
import {strange} from './lead.js';
import type {Lead} from './lead.js';
import type {Mention} from './mentions.js';
import {RefusedPhrase} from './quantity.js';
import type {Change} from './quantity.js';
import {fallAtStart, riseAtStart} from './verbs.js';

/** The meaning of the words after a number and its unit. */
export interface Tail {
  /** A measure word or unit that is not in the list of known units: `点位`, `metric tons`. */
  readonly unit?: string;
  readonly hedges: readonly string[];
  readonly change?: Change;
  /** The denominator of a rate: `100,000 people`. */
  readonly per?: string;
  /** The remaining words: the noun that is counted, a further clause. */
  readonly remark: string;
}

/** Words after a number that give it another meaning: a class, a rank, a fraction, a point in time. */
const otherSense = /^(?:级|强|大|佳|之一|分之|半|:|\/|[xX×*^]|前|后|来|年代|号|版|度电|折|比)/;

const denial = /未|没有|不[^足到]|失败|not /;

const unitLike = /^[\p{Script=Han}A-Za-z%‰°·/ .²³μ()]{1,16}$|^[A-Za-z][A-Za-z ,-]{0,40}$/u;

/** Reads the words after the last number. @throws RefusedPhrase where they change its meaning */
export function readTail(text: string, mention: Mention, lead: Lead): Tail {
  let rest = text.trim();
  const hedges: string[] = [];
  const end = hedgeAtEnd.exec(rest);
  if (end && rest !== '' && !/[A-Za-z]/.test(end[1])) {
    hedges.push(end[1]);
    rest = rest.slice(0, end.index);
  }
  rest = rest.replace(/^(?:的|之间|间)/, '').trim();
  // 20几个 is some number between 20 and 30.
  if (mention.unit === undefined && /^几(?!乎|何)/.test(rest)) throw new RefusedPhrase('vague', rest);
  const other = otherSense.exec(rest);
  if (other && !(mention.unit !== undefined && /^(?:前|后|大|来)/.test(rest)))
    throw new RefusedPhrase('not-a-quantity', other[0]);
  const denied = denial.exec(rest) ?? strange.exec(rest);
  if (denied) throw new RefusedPhrase('not-understood', denied[0]);
  const per = /^(?:people |persons )?per (\d[\d,]*(?: \w+)?|\w+(?: \w+)?)$/i.exec(rest)?.[1];
  if (per !== undefined) return {hedges, per, remark: ''};
  if (/\d/.test(rest)) throw new RefusedPhrase('several-numbers', rest);

  const isClause = /^[,，;；。、:]/.test(rest);
  const fall = isClause ? undefined : fallAtStart.exec(rest)?.[1];
  const rise = isClause ? undefined : riseAtStart.exec(rest)?.[1];
  if ((fall && rise) || (fall && lead.change?.direction === 'up')) throw new RefusedPhrase('contradiction', rest);
  const change: Change | undefined =
    fall !== undefined
      ? {direction: 'down', kind: 'by', word: fall}
      : rise !== undefined
        ? {direction: 'up', kind: 'by', word: rise}
        : undefined;
  const common = {hedges, ...(change && {change})};
  if (mention.unit !== undefined || rest === '' || isClause || change) return {...common, remark: rest};
  const isKnownLead = lead.context === '' || lead.isKnown;
  if (!unitLike.test(rest) || !isKnownLead) throw new RefusedPhrase('not-understood', rest);
  // A scale is followed by the noun that is counted, which may be long: `3700多万学生`.
  if (mention.isScaled && rest.length > 3 && /\p{Script=Han}/u.test(rest)) return {...common, remark: rest};
  return {...common, unit: rest, remark: ''};
}
