import type {Locale} from '../../../dataset/types.js';
import {en} from './en.js';
import type {MapWords} from './words.js';
import {zh} from './zh.js';

/** The words of a map, by language. */
export const mapWords: Readonly<Record<Locale, MapWords>> = {zh, en};
