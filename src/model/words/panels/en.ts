import type {PanelWords} from './words.js';

export const en: PanelWords = {
  someRows: (some, all) => `${some} of ${all} rows; the CSV download has all. `,
  moreRows: 'More',
  notStated: 'not stated',
  downloadAs: 'Download as',
  files: {svg: 'SVG (scalable)', png: 'PNG (picture)', csv: 'CSV (data)'},
  saveFailed: 'This file could not be made; please try another kind.',
};
