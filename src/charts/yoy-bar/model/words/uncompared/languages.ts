import type {Locale} from '../../../../../dataset/types.js';
import {en} from './en.js';
import type {UncomparedWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, UncomparedWords> = {zh, en};
