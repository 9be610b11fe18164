/**
 * An SVG path that is put together each time it is read. The browser holds the text of what it draws; a map of thousands
 * of areas, held here a second time, would keep a third of a megabyte.
 */
export class JoinedPath {
  constructor(readonly parts: readonly string[]) {}

  toString(): string {
    return this.parts.join('');
  }

  /** The text itself: a layout is plain data. */
  toJSON(): string {
    return this.toString();
  }
}
