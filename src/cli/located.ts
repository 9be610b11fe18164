/** The place of a literal, or why it has none that is certain. */
export type Located = {readonly start: number} | {readonly doubt: string};

const placesOf = (part: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
};

/** Finds a literal by its quote: certain only where quote and literal stand once. */
export function locate(literal: string, quote: string, text: string): Located {
  if (!literal) return {doubt: 'the literal is empty'};
  const quotes = placesOf(quote || literal, text);
  if (quotes.length === 0) return {doubt: `"${quote || literal}" is not in the text`};
  if (quotes.length > 1) return {doubt: `"${quote || literal}" stands at ${quotes.join(', ')}`};
  const inside = placesOf(literal, quote || literal).map((at) => quotes[0] + at);
  if (inside.length === 1) return {start: inside[0]};
  return {doubt: inside.length ? `"${literal}" stands at ${inside.join(', ')}` : `"${quote}" lacks "${literal}"`};
}
