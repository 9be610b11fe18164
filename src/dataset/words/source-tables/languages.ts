import type {Locale} from '../../types.js';
import {en} from './en.js';
import type {SourceTableWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, SourceTableWords> = {zh, en};
