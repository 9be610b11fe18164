/** The figure could not be drawn; the sentence stands in its place. */
export class HsErrorEvent extends Event {
  static readonly type = 'hs-error';
  /** What the reader sees. */
  readonly sentence: string;
  /** What caused it. */
  readonly reason: unknown;

  constructor(sentence: string, reason: unknown) {
    super(HsErrorEvent.type, {bubbles: true, composed: true});
    this.sentence = sentence;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hs-error': HsErrorEvent;
  }
}
