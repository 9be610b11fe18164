/**
 * SVG paths that are put into words when they are read. The browser holds the words of what it draws; the paths of
 * thousands of areas, held here a second time, would keep a third of a megabyte.
 */
export abstract class PathText {
  abstract toString(): string;

  /** The words themselves: a layout is plain data. */
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
 * As many paths as `write` gives. They are kept as long as the browser has room to spare, and then written once more when
 * they are read.
 *
 * @param paths What it has given just now.
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
