import type {Locale} from '../../../../dataset/types.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import {en} from './en.js';
import type {MapWords} from './words.js';
import {zh} from './zh.js';

/** The words of maps, by the nouns for their divisions. Default: those of the built-in report, which few pages replace. */
export const languages: Record<Locale, (nouns?: DivisionNouns) => MapWords> = {zh, en};
