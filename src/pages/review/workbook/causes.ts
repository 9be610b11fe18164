import type {Localized} from '../../../dataset/types.js';
import type {Doubt} from './cell-text.js';

/** What is wrong with a cell, row or sheet, and how to correct it. */
type Cause = readonly [reason: Localized, advice: Localized];

const asText: Localized = {
  zh: '请把单元格格式设为“文本”，再重新输入。',
  en: 'Format the cell as text and type it again.',
};

/** What is in doubt about a cell. */
export const doubts: Readonly<Record<Doubt, Cause>> = {
  date: [{zh: '电子表格把它变成了日期', en: 'the spreadsheet made a date of it'}, asText],
  digits: [
    {zh: '它的位数多于电子表格能保留的15位', en: 'it has more than the 15 digits that spreadsheets keep'},
    asText,
  ],
  format: [
    {zh: '它是数字，而显示的格式与输入的未必相同', en: 'it is a number whose format may differ from what was typed'},
    asText,
  ],
  'truth value': [{zh: '电子表格把它变成了逻辑值', en: 'the spreadsheet made a truth value of it'}, asText],
  error: [
    {zh: '单元格显示的是错误', en: 'the cell shows an error'},
    {zh: '请改正公式，或直接写内容。', en: 'Correct its formula, or write its content.'},
  ],
  formula: [
    {zh: '公式还没有结果', en: 'its formula has no result yet'},
    {
      zh: '请在电子表格软件中打开并保存，或直接写内容。',
      en: 'Open and save the workbook in a spreadsheet program, or write its content.',
    },
  ],
};

/** What is wrong with the cells of a sheet together. */
export const causes = {
  merged: [
    {zh: '有合并的单元格', en: 'cells are merged'},
    {zh: '请取消合并，并填写每个单元格。', en: 'Unmerge them, and fill in each.'},
  ],
  'empty row': [
    {zh: '整行是空的', en: 'the row is empty'},
    {zh: '请删去这一行。', en: 'Delete it.'},
  ],
  'no name': [
    {zh: '这一列没有列名', en: 'the column has no name'},
    {zh: '请在第1行写列名，或清空这一列。', en: 'Write its name in row 1, or empty the column.'},
  ],
  'report header': [
    {zh: '缺少列名', en: 'the names of the columns are missing'},
    {zh: '第1行应为field、value。', en: 'Row 1 should be field and value.'},
  ],
} as const satisfies Readonly<Record<string, Cause>>;

/** A row of the sheet of the report that is named like no field. */
export const noField = (name: string, names: readonly string[]): Cause => [
  {zh: `报告没有“${name}”这一项`, en: `the report has no field "${name}"`},
  {zh: `请从中选一个：${names.join('、')}。`, en: `Choose one of ${names.join(', ')}.`},
];

/** A sheet that is named like no table. */
export const noTable = (meant: string | undefined, names: readonly string[]): Cause => [
  {zh: '没有这个名称的表', en: 'no table has the name of this sheet'},
  {
    zh: `${meant ? `您要写的是“${meant}”吗？` : ''}请改名或删去这张工作表；表名有${names.join('、')}。`,
    en: `${meant ? `Did you mean "${meant}"? ` : ''}Rename or delete the sheet; the tables are ${names.join(', ')}.`,
  },
];

/** The first bytes of the container of Excel 97 to 2003, and of workbooks with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file cannot be read as a workbook. */
export function unreadable(file: string, bytes: Uint8Array, {message}: Error): Localized {
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    return {
      zh: `无法读取${file}：它是.xls格式，或设有密码。请另存为不带密码的“Excel工作簿（.xlsx）”。`,
      en: `${file} cannot be read: it is in the format .xls, or has a password. Save it as an Excel workbook (.xlsx) without one.`,
    };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return {
      zh: `无法读取${file}：它不是完整的.xlsx工作簿（${message}）。请重新保存或重新取得文件。`,
      en: `${file} cannot be read: it is no complete .xlsx workbook (${message}). Save it again, or take it anew.`,
    };
  return {
    zh: `无法读取${file}：它不是.xlsx工作簿。请在电子表格软件中另存为.xlsx。`,
    en: `${file} cannot be read: it is no .xlsx workbook. Save it as .xlsx in a spreadsheet program.`,
  };
}
