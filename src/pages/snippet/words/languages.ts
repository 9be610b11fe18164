import type {Locale} from '../../../dataset/types.js';
import {en} from './en.js';
import type {SnippetWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, SnippetWords> = {zh, en};
