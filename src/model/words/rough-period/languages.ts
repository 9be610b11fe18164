import type {Locale} from '../../../dataset/types.js';
import {en} from './en.js';
import type {RoughPeriodWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, RoughPeriodWords> = {zh, en};
