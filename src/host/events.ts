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
    'hs-ready': HsReadyEvent;
  }
}
