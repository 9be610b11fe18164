/**
 * An SVG path whose text is written when it is read. The browser keeps the text of the paths that it draws; keeping those of
 * thousands of areas here a second time would take a third of a megabyte.
 */
export abstract class PathText {
  abstract toString(): string;

  /** The text itself: a layout is plain data. */
  toJSON(): string {
    return this.toString();
  }
}

/** One of many paths that are written together. */
export class OneOfPaths extends PathText {
  readonly #paths: () => readonly string[];
  readonly #index: number;

  constructor(paths: () => readonly string[], index: number) {
    super();
    this.#paths = paths;
    this.#index = index;
  }

  override toString(): string {
    return this.#paths()[this.#index];
  }
}

/** Several paths as one. */
export class JoinedPath extends PathText {
  constructor(readonly parts: readonly (string | PathText)[]) {
    super();
  }

  override toString(): string {
    return this.parts.join('');
  }
}

/**
 * The paths that `write` gives. Their texts are kept as long as the browser has room to spare; if they are read after
 * that, all are written again, for they are read together.
 *
 * @param paths What `write` has given just now.
 */
export function pathsOf(paths: readonly string[], write: () => readonly string[]): OneOfPaths[] {
  let known = new WeakRef(paths);
  const read = () => {
    const kept = known.deref();
    if (kept) return kept;
    const written = write();
    known = new WeakRef(written);
    return written;
  };
  return paths.map((_, index) => new OneOfPaths(read, index));
}
