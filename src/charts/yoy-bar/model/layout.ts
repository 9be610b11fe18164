import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import type {YoyBarLayout} from './figure.js';
import {layoutSeveral} from './several/layout.js';
import {layoutSingle} from './single.js';
import type {YoyBarInput} from './figure-words.js';

/** The layout of one pair or of several. The element loads the latter only where it is needed. */
export function layoutYoyBar(input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout {
  return input.pairs.length === 1 ? layoutSingle(input, box, locale) : layoutSeveral(input, box, locale);
}
