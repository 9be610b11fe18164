/** The words of reports for a rise or a fall. */

/** A word for a fall anywhere in a quote. */
const fall =
  /下降|减少|降低|减|降|压减|负增长|\b(?:f[ae]ll(?:s|en|ing)?|declin|decreas|drop|shr[aiu]nk|contract(?:s|ed|ion)\b|reduc|lower|down\b|cut)|(?<!\d)[-−–]\d/i;

/** Whether a quote speaks of a fall: of its word, or of a minus sign before its number. */
export const speaksOfFall = (quote: string): boolean => fall.test(quote);

/** A word directly before a percentage that makes it a rate of change. */
const rate = /(增长|下降|减少|降低|下跌|回落)$/;

/** The same in English, where a preposition and a hedge may follow it: grew by at least 5%, a decline of about 3%. */
const englishRate =
  /\b(gr[eo]w(?:s|n|ing|th)?|r[io]se(?:s|n)?|rising|increas(?:e[sd]?|ing)|f[ae]ll(?:s|en|ing)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|drop(?:s|ped)?|shr[aiu]nk)(?: by| of)?(?: (?:(?:not?|no) (?:less|fewer|more) than|at least|at most|up to|more than|less than|over|under|about|around|nearly|almost|approximately))? $/i;

/** A word that makes a number a rate of change, as printed. */
export interface RateWord {
  readonly word: string;
  readonly isFall: boolean;
}

/** The word that makes a percentage a rate of change, by the text before it; undefined where there is none. */
export function rateWordBefore(before: string): RateWord | undefined {
  const word = (rate.exec(before) ?? englishRate.exec(before))?.[1];
  return word === undefined ? undefined : {word, isFall: speaksOfFall(word) || /下跌|回落/.test(word)};
}
