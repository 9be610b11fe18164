import type {ReadGeometry} from '../../dataset/geometry/read.js';
import type {Given} from './given.js';

/** What a figure reads, or has read, for its page; undefined where it was given up. Rejects where it cannot be used. */
export interface Reading<Outcome> {
  outcome(): Promise<Outcome | undefined>;
}

/** Who reads a figure's data, and who its geometry: a layer that takes the figure reads neither again. */
export const figureReadings = {
  data: new WeakMap<object, Reading<Given<never>>>(),
  geometry: new WeakMap<object, Reading<ReadGeometry>>(),
};
