/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const isolates = /[\u2066-\u2069]/g;

/**
 * A name that is put into a sentence: where it is written from right to left it is set apart (FSI … PDI, Unicode UAX #9),
 * so that it turns nothing around it.
 */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${plainText(text)}\u2069` : text);

/** A text without such signs, as a file has it. */
export const plainText = (text: string): string => text.replace(isolates, '');
