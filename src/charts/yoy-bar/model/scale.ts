/** A number that is drawn, and the room that its bar's point and label need beyond it. */
export interface BarEnd {
  readonly value: number;
  readonly room: number;
}

/** Where bars that are read against each other stand. */
export interface BarScale {
  readonly at: (value: number) => number;
  /** How far it is from the lowest number, or zero, to the highest. */
  readonly span: number;
}

const nothing: BarEnd = {value: 0, room: 0};

/** The largest scale from zero at which every bar with its label stays between two edges; negative numbers go left. */
export function barScale(ends: readonly BarEnd[], [from, to]: readonly [number, number]): BarScale {
  const right = [nothing, ...ends.filter(({value}) => value >= 0)];
  const left = [nothing, ...ends.filter(({value}) => value < 0)];
  let least = Infinity;
  for (const a of right)
    for (const b of left)
      if (a.value > b.value) least = Math.min(least, (to - from - a.room - b.room) / (a.value - b.value));
  const slope = least < Infinity ? Math.max(0, least) : 0;
  const zero = from + Math.max(...left.map(({value, room}) => room - value * slope));
  const values = [...right, ...left].map(({value}) => value);
  return {at: (value) => zero + value * slope, span: (Math.max(...values) - Math.min(...values)) * slope};
}
