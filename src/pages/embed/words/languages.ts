import type {Locale} from '../../../dataset/types.js';
import {en} from './en.js';
import type {EmbedWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, EmbedWords> = {zh, en};
