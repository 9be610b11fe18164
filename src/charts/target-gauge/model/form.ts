import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {layoutArc} from './arc.js';
import {layoutCompact} from './compact.js';
import {layoutEnlarged} from './enlarged.js';
import {anyHeadline} from './headline-in-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeForm, TargetGaugeLayout} from './layout.js';
import {isCrowded, layoutTargetGauge} from './linear.js';
import {addReferenceWords} from './reference.js';
import {titleWithoutNumber} from './title-without-number.js';

const layouts = {
  arc: layoutArc,
  compact: layoutCompact,
  linear: (input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout =>
    isCrowded(input, box) ? layoutEnlarged(input, box, locale) : layoutTargetGauge(input, box, locale, anyHeadline),
};

/** Lays out a gauge that is not plain: an arc, a compact one, one with an enlarged section, or one whose target is no number. */
export function layoutForm(form: GaugeForm, input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout {
  const layout = addReferenceWords(layouts[form](input, box, locale), input, locale);
  // The title of a compact gauge is the name of its indicator.
  const title = form === 'compact' ? undefined : titleWithoutNumber(input, locale);
  return title === undefined ? layout : {...layout, title, finding: title};
}
