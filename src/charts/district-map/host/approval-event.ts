/** A real geometry is drawn without the number of its approval (审图号), which law in mainland China asks for. */
export class HsApprovalMissingEvent extends Event {
  static readonly type = 'hs-approval-missing';

  constructor() {
    super(HsApprovalMissingEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hs-approval-missing': HsApprovalMissingEvent;
  }
}
