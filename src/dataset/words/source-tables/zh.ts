import type {SourceTableWords} from './words.js';

export const zh: SourceTableWords = {
  emptyCell: {reason: '单元格是空的', advice: '请填写。'},
  notNumber: (text) => ({reason: `“${text}”不是数字`, advice: '请只写数字，如 -14.3。'}),
  notFactor: (text) => ({reason: `“${text}”不是换算系数`, advice: '请写数字或分数，如 1/15。'}),
  notOffset: (text) => ({reason: `“${text}”不是位置`, advice: '请用 haishu-indicators place 填写，或写整数。'}),
  emptyStart: {reason: '位置是空的', advice: '请对照报告原文运行 haishu-indicators place。'},
  notListed: (text, words) => ({reason: `“${text}”不在可选的词里`, advice: `请从中选一个：${words.join('、')}。`}),
  separator: (sign) => ({
    reason: `各格之间是${{';': '分号', tab: '制表符'}[sign]}，不是逗号`,
    advice: '请在电子表格中另存为“CSV UTF-8（逗号分隔）”，或改用.xlsx工作簿。',
  }),
  header: ({missing, unknown, repeated}, expected) => ({
    reason: [
      missing.length > 0 ? `表头缺少${missing.join('、')}` : '',
      unknown.length > 0 ? `表头里的${unknown.map((name) => `“${name}”`).join('、')}不是这个表的列名` : '',
      repeated.length > 0 ? `表头里${repeated.join('、')}不止一次` : '',
    ]
      .filter(Boolean)
      .join('，'),
    advice: `列名有：${expected.join('、')}。`,
  }),
  cells: (cells, columns) => ({
    reason: `有${cells}个单元格，而表头有${columns}列`,
    advice: '含逗号的单元格请加英文双引号。',
  }),
  missingTable: (table) => ({reason: '缺少这个表', advice: `请添加带表头的 ${table}。`}),
  noSection: (start) => ({reason: `位置${start}不在任何章节里`, advice: '请改正位置或章节表。'}),
  noUnit: (id) => ({reason: `没有“${id}”这个单位`, advice: '请加到单位表里。'}),
  repeatedId: (id, row) => ({
    reason: `第${row}行已经用了编号“${id}”`,
    advice: `请给两行中的一行换一个编号（不用“${id}”），或删去一行。`,
  }),
  noOwner: (_, id) => ({reason: `没有编号“${id}”`, advice: '请改正编号，或补上这一行。'}),
  noReference: (table, id) => ({reason: `${table}表里没有“${id}”`, advice: '请改正编号，或补上这一行。'}),
  encoding: {
    utf16: '编码是 UTF-16，不是 UTF-8',
    other: '编码不是 UTF-8，可能是 GBK',
    document: '这是 Word、WPS、PDF 等文档或压缩包，不是纯文本',
    documentAdvice: '请复制其中的文字，另存为 UTF-8 编码的纯文本（.txt）。',
    advice: '请在编辑器的“另存为”里把编码选为 UTF-8。',
  },
};
