import type {Direction, Observation, Relation} from '../dataset/types.js';
import type {LinearScale} from './linear-scale.js';

/** The stretch of an axis in which a target is met. */
export interface GoalZone {
  readonly x: number;
  readonly width: number;
  /** The side without an end, which fades; `both` for "about", `none` for an exact number. */
  readonly open: 'start' | 'end' | 'both' | 'none';
  /** Where the number itself stands. */
  readonly edge: number;
  /** Whether the number itself meets the target; `soft` where the report only says "about". */
  readonly bound: 'included' | 'excluded' | 'soft';
}

/** Half the width of the soft band of "about", as a part of the axis: it shows softness, no tolerance. */
const softness = 0.03;

/** A target without a number points away from its reference, to the better side, or stays in step with it. */
function relationOf({relation, reference}: Observation, direction: Direction): Relation {
  if (relation !== 'qualitative') return relation;
  if (reference?.kind === 'in-step') return 'approx';
  return direction === 'down' ? 'lt' : direction === 'up' ? 'gt' : 'approx';
}

/** The goal zone of a target whose number (or whose reference's number) is `edge`; of it, what the axis shows. */
export function goalZone(target: Observation, edge: number, direction: Direction, scale: LinearScale): GoalZone {
  const at = scale.at(edge);
  const [start, end] = scale.domain.map((value) => scale.at(value)) as [number, number];
  const soft = (end - start) * softness;
  const relation = relationOf(target, direction);
  const span: Record<Relation, [number, number, GoalZone['open'], GoalZone['bound']]> = {
    eq: [at, at, 'none', 'included'],
    ge: [at, end, 'end', 'included'],
    gt: [at, end, 'end', 'excluded'],
    le: [start, at, 'start', 'included'],
    lt: [start, at, 'start', 'excluded'],
    approx: [Math.max(start, at - soft), Math.min(end, at + soft), 'both', 'soft'],
    range: [at, scale.at(target.high ?? edge), 'none', 'included'],
    qualitative: [at, at, 'none', 'soft'],
  };
  const [first, last, open, bound] = span[relation];
  const from = Math.max(first, start);
  const width = Math.max(0, Math.min(last, end) - from);
  const shown = at >= start && at <= end;
  return {x: from, width, open, edge: at, bound: shown ? bound : 'soft'};
}
