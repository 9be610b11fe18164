import type {Locale} from '../../types.js';
import {en} from './en.js';
import type {ContractWords} from './words.js';
import {zh} from './zh.js';

export const languages: Record<Locale, ContractWords> = {zh, en};
