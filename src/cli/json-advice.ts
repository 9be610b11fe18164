/** Advice for files that are not JSON at all, by how they begin. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'The file is empty: begin with what haishu-indicators template prints.'],
  [/^PK\W/, 'This is a spreadsheet or an archive: write the dataset as JSON, as haishu-indicators template prints it.'],
  [/^\s*</, 'This is a web page: save the dataset itself.'],
  [/^[^\n{["]*[,\t;][^\n{[]*(?:\n|$)/, 'This looks like a table: write the dataset as JSON, as haishu-indicators template prints it.'],
]; // prettier-ignore

/** Common mistakes, by the text at the offset and before it, and how each is corrected. */
const slips: readonly (readonly [at: RegExp, before: RegExp, advice: string])[] = [
  [/^$/, /^/, 'Something that was opened is not closed, or the file is cut short.'],
  [/^[}\]]/, /,\s*$/, 'Remove the comma before it.'],
  [/^,/, /[,[{]\s*$/, 'Remove this comma.'],
  [/^\d/, /(?:^|[^\d.])0$/, 'Remove the zero before it.'],
  [/^["{[\d]/, /[}\]"\d]\s*$|(?:true|false|null)\s*$/, 'Put a comma before it.'],
  [/^["]/, /^/, 'The text that begins here needs a straight quote at its end, no line break, and \\\\ for a backslash.'],
  [/^[“”„「」]/, /^/, 'Write straight quotes: "…".'],
  [/^['‘’`]/, /^/, 'Write double quotes: "…".'],
  [/^，/, /^/, 'Write an English comma.'],
  [/^：/, /^/, 'Write an English colon.'],
  [/^[/#]/, /^/, 'JSON has no comments: remove it.'],
  [/^(?:NaN|None|undefined|nil|-?Infinity)/, /^/, 'Where there is no number, write null.'],
  [/^[+.]?\d/, /^/, 'Write a number as 0.5 or -14.3: digits, one point, no plus, no leading zero.'],
  [/^\p{L}/u, /^/, 'Put a text in straight quotes.'],
]; // prettier-ignore

/** Advice for a text that is not JSON at an offset. */
export function adviceOn(text: string, offset: number): string {
  const start = text.slice(0, 4000);
  const other = /^\s*$/.test(text.slice(0, offset)) && others.find(([pattern]) => pattern.test(start));
  if (other) return other[1];
  const [at, before] = [text.slice(offset, offset + 20), text.slice(Math.max(0, offset - 200), offset)];
  const slip = slips.find(([here, there]) => here.test(at) && there.test(before));
  return slip?.[2] ?? 'Correct it here, or just before.';
}
