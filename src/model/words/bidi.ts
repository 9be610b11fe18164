/** Letters of right-to-left scripts: Hebrew, Arabic and related ones. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const isolates = /[\u2066-\u2069]/g;

/**
 * A name for use in a sentence. One with right-to-left letters is isolated (FSI … PDI, Unicode UAX #9), so that it does not
 * change the direction of the words around it.
 */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${plainText(text)}\u2069` : text);

/** A text without isolates, for a file. */
export const plainText = (text: string): string => text.replace(isolates, '');
