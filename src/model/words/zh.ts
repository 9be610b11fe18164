import type {SharedWords} from './words.js';

export const zh: SharedWords = {
  tag: 'zh-CN',
  // Chinese by ISO 639 (zh, zho, chi, and cmn for Mandarin), with the hyphens of BCP 47 or the underscores of other systems; or no language.
  lang: /^\s*(?:(?:zho?|chi|cmn)(?![a-z\d])|$)/i,
  comma: '，',
  colon: '：',
  stop: '。',
  space: '',
  period: {
    date: (year, month, day) => `${year}年` + (month ? `${month}月` : '') + (day ? `${day}日` : ''),
    about: (date) => `${date}前后`,
    fiscalYear: '财年',
    since: (from) => `${from}起`,
    span: (from, to) => `${from}至${to}`,
    before: (date, isYear) => (isYear ? `${date}底前` : date.endsWith('日') ? `${date}前` : `最迟${date}`),
    beforeAbout: (date) => `最迟${date}`,
  },
  placeOf: (publisher) => (publisher === '国务院' ? '全国' : (/(.*)人民政府$/.exec(publisher)?.[1] ?? '')),
  origin: {report: '报告', table: '表格'},
  source: '来源',
  frame: {
    table: '数据表',
    download: '下载',
    instructions: '图中各项，用方向键移动，回车键选定',
    loading: '正在读取数据…',
  },
  errors: {
    notDrawn: '图表未能绘制。',
    missingPart: (name) => `未能载入${name}，请稍后重试。`,
    missingUnnamedPart: '图表的一部分未能载入，请稍后重试。',
  },
  parts: {ownData: '读取本页数据的程序', panels: '数据表和下载', sharedChoices: '图表之间的联动', errors: '出错的说明'},
};
