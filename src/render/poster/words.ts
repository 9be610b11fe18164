import type {Locale} from '../../dataset/types.js';

/** The words of a poster that are not of its charts. */
interface PosterWords {
  readonly eyebrow: string;
  readonly report: (year: string) => string;
  readonly delivered: (day: string, publisher: string) => string;
  readonly source: string;
  readonly scan: string;
  readonly basis: string;
}

export const words: Readonly<Record<Locale, PosterWords>> = {
  zh: {
    eyebrow: '一图读懂',
    report: (year) => `${year}年政府工作报告`,
    delivered: (day, publisher) => `${publisher} · ${day}`,
    source: '来源：',
    scan: '扫码读全文',
    basis: '目标和实际数均出自报告原文；报告没有写的，图中不补。',
  },
  en: {
    eyebrow: 'At a glance',
    report: (year) => `Government work report ${year}`,
    delivered: (day, publisher) => `${publisher}, ${day}`,
    source: 'Source: ',
    scan: 'Scan for the report',
    basis: 'All targets and results are those of the report; what it does not say is not filled in.',
  },
};
