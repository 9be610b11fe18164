/** A text with a capital letter, to begin a sentence, a title or a cell. Chinese remains as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
