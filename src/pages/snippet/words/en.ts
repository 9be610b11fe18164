import type {SnippetWords} from './words.js';

export const en: SnippetWords = {
  source: 'Source: ',
  colon: ': ',
  stop: '. ',
  open: ' (',
  close: ')',
  rest: (listed, all) => `${listed} of ${all} rows.`,
  table: 'Data table',
  nothingToDraw: 'There is nothing to draw in this table.',
};
