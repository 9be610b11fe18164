import type {Locale} from '../dataset/types.js';
import type {Box} from './layout.js';
import {layoutArc} from './target-gauge-arc.js';
import {layoutCompact} from './target-gauge-compact.js';
import type {TargetGaugeInput} from './target-gauge-input.js';
import type {TargetGaugeLayout} from './target-gauge-layout.js';
import {layoutEnlarged} from './target-gauge-lens.js';
import {headOf, referenceTold} from './target-gauge-phrase.js';
import {isCrowded, layoutTargetGauge} from './target-gauge.js';

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
