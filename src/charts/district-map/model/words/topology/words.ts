/** What is wrong with a TopoJSON: sentences. */
export interface TopologyWords {
  readonly transform: string;
  readonly noObjects: string;
  /** There is no object of a name; `names` are those that there are. */
  readonly noSuchObject: (name: string, names: string) => string;
  readonly severalObjects: (names: string) => string;
  /** What is at a path is no position. */
  readonly noPosition: (path: string) => string;
  /** The arc that a path names is not there. */
  readonly noArc: (path: string, index: string) => string;
}
