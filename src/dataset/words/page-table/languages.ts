import type {Locale} from '../../types.js';
import {en} from './en.js';
import type {PageTableWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, PageTableWords> = {zh, en};
