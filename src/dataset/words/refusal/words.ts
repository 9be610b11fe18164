import type {RefusalReason} from '../../phrase/quantity.js';

/** Why a phrase is no quantity, as a sentence for its author: from the phrase and the part of it that is the cause, both in quotation marks. */
export type RefusalWords = Readonly<Record<RefusalReason, (text: string, part: string) => string>>;
