/** Edit distance (Levenshtein) of two words. */
function distance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length];
}

/** The candidate most similar to a value; undefined where more than a third of the letters would have to change. */
export function nearest<Candidate extends string>(
  value: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const word = value.trim().toLowerCase();
  let best: Candidate | undefined;
  let bestDistance = Math.ceil(word.length / 3);
  for (const candidate of candidates) {
    // The difference in length is a lower bound of the distance, which rules out most candidates quickly.
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const changes = distance(word, candidate.toLowerCase());
    if (changes < bestDistance || (changes === bestDistance && best === undefined)) {
      best = candidate;
      bestDistance = changes;
    }
  }
  return word ? best : undefined;
}
