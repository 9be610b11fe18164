import {hedgeAfter} from './hedges.js';
import {RefusedPhrase} from './quantity.js';
import {isUnit} from './units.js';

/** A phrase without its remarks in brackets, and the remarks. */
export interface WithoutRemarks {
  readonly phrase: string;
  readonly remark: string;
}

/**
 * Separates the remarks in brackets from a phrase: `40条(含续建12条)`. A unit, a hedge or a second target in brackets stays:
 * `1.2(万人)`, `5%(左右)`, `5.5%(力争6%)`, `4800套(间)`; brackets around the whole phrase are removed. @throws RefusedPhrase for a
 * bare number in brackets
 */
export function splitRemarks(text: string): WithoutRemarks {
  const remarks: string[] = [];
  let phrase = text;
  for (let nested = 0; nested < 4; nested++) {
    const before = phrase;
    phrase = phrase.replace(/\(([^()]*)\)/g, (whole: string, inner: string, at: number, all: string) => {
      const content = inner.trim();
      const isAll = at === 0 && whole.length === all.length;
      if (isAll && /\p{Script=Han}/u.test(content)) return content;
      // In accounts, a number in brackets is a loss; the phrase does not say whether this is one.
      if (isAll) throw new RefusedPhrase('not-understood', whole);
      if (/\d$/.test(all.slice(0, at)) && isUnit(content)) return content;
      if (/\p{Script=Han}$/u.test(all.slice(0, at)) && isUnit(content) && !/\d/.test(content)) return `﹙${content}﹚`;
      if (hedgeAfter.exec(content)?.[0] === content) return content;
      if (/^(?:力争|争取|力求|冲刺)\D*\d/.test(content)) return `、${content}`;
      remarks.push(content);
      return '';
    });
    if (phrase === before) break;
  }
  phrase = phrase
    .replaceAll('﹙', '(')
    .replaceAll('﹚', ')')
    .replace(/[。.;；,，!！]+$/, '')
    .trim();
  return {phrase, remark: remarks.join(' ')};
}
