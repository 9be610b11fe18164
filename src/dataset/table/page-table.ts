import type {Localized, Report} from '../types.js';

const given: Localized = {zh: '数据由页面提供', en: 'Data given by this page'};

/** What stands in place of a report where a page gives the numbers: it has no section. @param delivered the year that the page's targets are of */
export const pagesReport = (delivered = ''): Report => ({
  id: 'page',
  title: given,
  division: '',
  delivered,
  published: '',
  publisher: given,
  sha256: '',
  length: 0,
  sections: [],
});

/** The kind of a project that a page gives without one. */
export const noKind = 'project';
