import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import type {YoyBarLayout} from './figure.js';
import type {YoyBarInput} from './input.js';
import {layoutSeveral} from './several/layout.js';
import {isPlainPair, layoutSingle} from './single.js';
import {layoutUncompared} from './uncompared.js';

/** The layout of one pair or of several. The element loads the latter, and that of one pair without a difference, only where they are needed. */
export function layoutYoyBar(input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout {
  if (isPlainPair(input.pairs)) return layoutSingle(input, box, locale);
  return input.pairs.length === 1 ? layoutUncompared(input, box, locale) : layoutSeveral(input, box, locale);
}
