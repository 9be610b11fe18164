import type {PageProjectsWords} from './words.js';

export const zh: PageProjectsWords = {
  emptyTable: '这里没有可以绘制的项目。表格要有“项目”一列，以及“开工”“竣工”中的至少一列。',
  emptyList: '这里没有可以绘制的项目。每项要有 name，以及 start、end 中的至少一项。',
};
