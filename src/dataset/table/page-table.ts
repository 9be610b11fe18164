import {inEveryLanguage} from '../localized.js';
import type {PageTable} from '../types.js';
import {languages} from '../words/page-table/languages.js';

/** Stands in place of the report where a page gives the numbers. @param year The year of the page's targets; empty where it has none */
export const pageTable = (year = ''): PageTable => ({title: inEveryLanguage(languages, ({title}) => title), year});
