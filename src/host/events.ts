/** A reader chose a mark, by pointer or keyboard. Never fired by setting a property. */
export class HsSelectEvent extends Event {
  static get type() {
    return 'hs-select' as const;
  }

  /** Id of the mark: of an observation, a place or a project; empty where the reader cancelled the choice. */
  readonly id: string;
  /** The text of the mark. */
  readonly text: string;

  constructor(id: string, text: string) {
    super(HsSelectEvent.type, {bubbles: true, composed: true});
    this.id = id;
    this.text = text;
  }
}

/** The figure was drawn for the first time. */
export class HsReadyEvent extends Event {
  static get type() {
    return 'hs-ready' as const;
  }

  constructor() {
    super(HsReadyEvent.type, {bubbles: true, composed: true});
  }
}

/** The figure could not be drawn, or not all of it; a sentence on the page says why. */
export class HsErrorEvent extends Event {
  static get type() {
    return 'hs-error' as const;
  }

  /** What the reader sees, in the language of the figure. */
  readonly sentence: string;
  /** The cause: an error, or the list of problems. */
  readonly reason: unknown;

  constructor(sentence: string, reason: unknown) {
    super(HsErrorEvent.type, {bubbles: true, composed: true});
    this.sentence = sentence;
    this.reason = reason;
  }
}

declare global {
  // They bubble out of their elements: to the document and the window, too.
  interface GlobalEventHandlersEventMap {
    'hs-select': HsSelectEvent;
    'hs-ready': HsReadyEvent;
    'hs-error': HsErrorEvent;
  }
}
