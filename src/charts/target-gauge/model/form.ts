import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {layoutArc} from './arc.js';
import {layoutCompact} from './compact.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {layoutEnlarged} from './enlarged.js';
import {headOf, referenceTold} from './reference.js';
import {isCrowded, layoutTargetGauge} from './linear.js';

/** The shapes that a gauge may have. */
export type GaugeForm = 'arc' | 'compact' | 'linear';

const lay = {
  arc: layoutArc,
  compact: layoutCompact,
  linear: (input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout =>
    isCrowded(input, box)
      ? layoutEnlarged(input, box, locale)
      : layoutTargetGauge(input, box, locale, headOf(input, box.width, locale)),
};

/** Lays out a gauge that is not plain: an arc, a small one, one with an enlarged part, or one whose target is in words. */
export function layoutForm(form: GaugeForm, input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout {
  return referenceTold(lay[form](input, box, locale), input, locale);
}
