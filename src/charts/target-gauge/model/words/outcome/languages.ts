import type {Locale} from '../../../../../dataset/types.js';
import {en} from './en.js';
import type {OutcomeWords} from './words.js';
import {zh} from './zh.js';

export const languages: Readonly<Record<Locale, OutcomeWords>> = {zh, en};
