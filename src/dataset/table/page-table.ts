import type {Localized, PageTable} from '../types.js';

const title: Localized = {zh: '数据由页面提供', en: 'Data given by this page'};

/** What stands in place of a report where a page gives the numbers. @param year the year that the page's targets are of */
export const pageTable = (year = ''): PageTable => ({title, year});
