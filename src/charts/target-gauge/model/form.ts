import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {layoutArc} from './arc.js';
import {layoutCompact} from './compact.js';
import {layoutEnlarged} from './enlarged.js';
import {anyHeadline} from './headline-in-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeForm, TargetGaugeLayout} from './layout.js';
import {isCrowded, layoutTargetGauge} from './linear.js';
import {languages as shared} from '../../../model/words/languages.js';
import {addReferenceWords} from './reference.js';
import {titleWithoutNumber} from './title-without-number.js';
import type {TitleInWords} from './title-without-number.js';

const layouts = {
  arc: layoutArc,
  compact: layoutCompact,
  linear: (input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout =>
    isCrowded(input, box) ? layoutEnlarged(input, box, locale) : layoutTargetGauge(input, box, locale, anyHeadline),
};

/** A gauge with a title in words; its sentence adds what that leaves out. */
function titled(layout: TargetGaugeLayout, {title, rest}: TitleInWords, locale: Locale): TargetGaugeLayout {
  const added = [rest, layout.added].filter(Boolean).join(shared[locale].space);
  return {...layout, title, finding: title, added};
}

/** Lays out a gauge that is not plain: an arc, a compact one, one with an enlarged section, or one whose target is no number. */
export function layoutForm(form: GaugeForm, input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout {
  const layout = layouts[form](input, box, locale);
  // The title of a compact gauge is the name of its indicator.
  const words = form === 'compact' ? undefined : titleWithoutNumber(input, locale);
  return addReferenceWords(words ? titled(layout, words, locale) : layout, input, locale);
}
