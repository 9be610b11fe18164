import type {CellPlace, PageTableWords} from './words.js';

const nouns = {row: '行', column: '列', item: '项'};

const placeWords = ({kind, number}: CellPlace) => `第${number}${nouns[kind]}`;

/** The headers of a table, or the fields of a list, among which something is missing. */
const among = (headers: readonly string[], isList: boolean) => `${isList ? '字段' : '表头'}${headers.join('、')}中`;

export const zh: PageTableWords = {
  title: '数据由页面提供',
  at: (place, header, problem) => `${place ? placeWords(place) : ''}${header}：${problem}`,
  of: (name, problem) => `${name}：${problem}`,
  projects: {
    none: (isList) => `${isList ? '列表' : '表格'}里没有项目。`,
    noName: (place) => `${placeWords(place)}没有项目名称，未绘入。`,
    unknownState: (state) => `不认识状态${state}，按日期区分已落实与计划。`,
    noYear: (date) => `${date}没有年份。`,
    noDate: (date) => `${date}不是时间。`,
    backwards: (dates) => `${dates}的结束早于开始，未绘入。`,
    beforeStart: (date, start) => `${date}早于开工的${start}，未绘入。`,
    repeated: (id, isList) => `${id}重复，用先出现的一${isList ? '项' : '行'}。`,
    noNames: (headers, isList) => `${among(headers, isList)}没有“项目”或“名称”${isList ? '' : '一列'}。`,
    noDates: (headers, isList) => `${among(headers, isList)}没有“开工”或“竣工”${isList ? '' : '一列'}。`,
    unused: (headers, isList) =>
      isList
        ? `字段${headers.join('、')}没有用到。`
        : `${headers.join('、')}${headers.length > 1 ? `${headers.length}列` : '一列'}没有用到。`,
  },
  figures: {
    headers: (headers) =>
      `没有读懂表头${headers.join('、')}：要有“2022年实际”“2023年目标”这样的列，或“时期”“数值”两列。`,
    unused: (header) => `${header}一列没有用到。`,
    noName: (row) => `第${row}行没有名称。`,
    repeated: (name) => `${name}已有一行。`,
    noPeriod: (cell) => `${cell}不是时期。`,
    inexactReading: (cell) => `进度须为确数，${cell}不是。`,
    noUnit: (cell) => `${cell}没有单位。`,
    otherUnit: (cell) => `${cell}与同项的单位不同。`,
    unlikePeriods: '两个数所属的时段长短不同。',
  },
  places: {
    noUnit: (cell) => `${cell}没有单位，按无数据处理。`,
    otherUnit: (cell) => `${cell}的单位不同，按无数据处理。`,
  },
};
