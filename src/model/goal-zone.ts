import type {Direction, Observation, Relation} from '../dataset/types.js';
import type {LinearScale} from './linear-scale.js';

/** The part of an axis in which a target is met. */
export interface GoalZone {
  readonly x: number;
  readonly width: number;
  /** The side without an end, which fades; `both` for "about", `none` for an exact number. */
  readonly open: 'start' | 'end' | 'both' | 'none';
  /** The position of the number; of a range, of its lower end. */
  readonly edge: number;
  /** The position of the upper end of a range. */
  readonly farEdge?: number;
  /** The position of the stretch target. */
  readonly stretch?: number;
  /** Whether the number itself meets the target; `soft` where the report only says "about". */
  readonly bound: 'included' | 'excluded' | 'soft';
}

/** Half the width of the soft band of "about", as a share of the axis. It does not represent a tolerance. */
const softness = 0.03;

/** The relation of a target to its number; one in words lies on the better side of its reference, or in step with it. */
function relationOf({relation, reference}: Observation, direction: Direction): Relation {
  if (relation !== 'qualitative') return relation;
  if (reference?.kind === 'in-step') return 'approx';
  return direction === 'down' ? 'lt' : direction === 'up' ? 'gt' : 'approx';
}

/** The visible part of the goal zone of a target whose number, or the number of whose reference, is `edge`. */
export function goalZone(target: Observation, edge: number, direction: Direction, scale: LinearScale): GoalZone {
  const at = scale.at(edge);
  const [start, end] = scale.domain.map((value) => scale.at(value)) as [number, number];
  const soft = (end - start) * softness;
  const relation = relationOf(target, direction);
  const far = scale.at(target.high ?? edge);
  const span: Record<Relation, [number, number, GoalZone['open'], GoalZone['bound']]> = {
    eq: [at, at, 'none', 'included'],
    ge: [at, end, 'end', 'included'],
    gt: [at, end, 'end', 'excluded'],
    le: [start, at, 'start', 'included'],
    lt: [start, at, 'start', 'excluded'],
    approx: [Math.max(start, at - soft), Math.min(end, at + soft), 'both', 'soft'],
    range: [at, far, 'none', target.hedge ? 'soft' : 'included'],
    qualitative: [at, at, 'none', 'soft'],
  };
  const [first, last, open, bound] = span[relation];
  const from = Math.max(first, start);
  const width = Math.max(0, Math.min(last, end) - from);
  const isShown = (x: number) => x >= start && x <= end;
  const stretch = target.stretch && scale.at(target.stretch.value);
  return {
    x: from,
    width,
    open,
    edge: at,
    bound: isShown(at) ? bound : 'soft',
    ...(relation === 'range' && isShown(far) && {farEdge: far}),
    ...(stretch !== undefined && isShown(stretch) && {stretch}),
  };
}
