import type {Localized, PageTable} from '../types.js';

const title: Localized = {zh: '数据由页面提供', en: 'Data given by this page'};

/** Stands in place of the report where a page gives the numbers. @param year The year of the page's targets; empty where it has none */
export const pageTable = (year = ''): PageTable => ({title, year});
