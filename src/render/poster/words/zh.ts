import type {PosterWords} from './words.js';

export const zh: PosterWords = {
  eyebrow: '一图读懂',
  report: (year) => `${year}年政府工作报告`,
  delivered: (day, publisher) => `${publisher} · ${day}`,
  source: '来源：',
  scan: '扫码读全文',
  basis: '目标和实际数均出自报告原文；报告没有写的，图中不补。',
  separator: '、',
  headings: {
    targets: (year) => `${year}年主要目标`,
    changes: '比去年变化最大',
    opening: (year) => `${year}年将启用`,
    places: '项目在哪里',
  },
};
