import type {PageDataWords} from './words.js';

export const zh: PageDataWords = {
  file: {
    tooLarge: '文件超过 12 MB，请先精简（地图图形可用 mapshaper 简化）。',
    status: (status) => `服务器答复 HTTP ${status}。`,
    unreachable: '无法连接。',
    tooSlow: '迟迟没有答复。',
    empty: '文件是空的。',
    html: '得到的是网页（HTML），不是 JSON。',
    json: (line, column) => `不是完整的 JSON${line === undefined ? '' : `（第${line}行第${column}列）`}。`,
    unreadable: (address, why) => `数据文件 ${address} 未能读取：${why}`,
  },
  problem: (path, message, more) => `数据有误：${path} ${message}${more ? `（另有${more}处问题）` : ''}`,
  backwards: (from, to) => `从${from}到${to}，结束早于开始。`,
  noNumbers: '这张表格里没有可以绘制的数字。也可以写明 indicator 等属性，从报告中取数。',
  noTableIn: (id) => `table="#${id}" 所指的元素里没有表格。`,
  noTable: (id) => `页面上没有 table="#${id}" 所指的表格。`,
  problems: (count) => `数据中有${count}处没有读取：`,
  moreProblems: (count) => `另有${count}处。`,
};
