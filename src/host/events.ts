/** A reader chose a mark, by pointer or keyboard. Never fired by setting a property. */
export class HsSelectEvent extends Event {
  static readonly type = 'hs-select';
  /** Id of the mark: of an observation, a place or a project; empty where the reader took a choice back. */
  readonly id: string;
  /** What the mark says. */
  readonly text: string;

  constructor(id: string, text: string) {
    super(HsSelectEvent.type, {bubbles: true, composed: true});
    this.id = id;
    this.text = text;
  }
}

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

/** The figure was drawn for the first time. */
export class HsReadyEvent extends Event {
  static readonly type = 'hs-ready';

  constructor() {
    super(HsReadyEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hs-select': HsSelectEvent;
    'hs-error': HsErrorEvent;
    'hs-ready': HsReadyEvent;
  }
}
