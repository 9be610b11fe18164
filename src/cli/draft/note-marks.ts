/** A mark that refers to a note: [1], [注2], (3) after a word or a closing quotation mark, ④, or a bare number after such a mark: “五比”7，. */
export const noteMark =
  /\[\p{Script=Han}{0,4}\d{1,3}\]|\((?:注|见注|名词解释)\d{1,3}\)|(?<=[\p{Script=Han}”"》])\(\d{1,2}\)(?![个项家条亩人])|(?<=[”》])\d{1,2}(?=[,，、。;；])|(?<=[\p{Script=Han}”"》%])[①-⑳]/gu;

/** Words without the marks of notes among them. */
export interface Unmarked {
  readonly text: string;
  /** The span in the printed words of a span of the text; the end is exclusive. */
  readonly spanOf: (start: number, end: number) => readonly [start: number, end: number];
}

/** Removes the marks of notes from words. */
export function withoutNoteMarks(words: string): Unmarked {
  const marks = [...words.matchAll(noteMark)].map(({0: mark, index}) => [index, index + mark.length] as const);
  if (marks.length === 0) return {text: words, spanOf: (start, end) => [start, end]};
  const kept = [...words].flatMap((_, at) => (marks.some(([start, end]) => start <= at && at < end) ? [] : [at]));
  return {
    text: words.replace(noteMark, ''),
    spanOf: (start, end) => [kept[start] ?? words.length, end > start ? kept[end - 1] + 1 : kept[start]],
  };
}
