import type {EmbedWords} from './words.js';

export const en: EmbedWords = {
  unknown: (chart, charts) =>
    `${chart ? `There is no chart “${chart}”` : 'The address names no chart'}. Name one as chart=: ${charts.join(', ')}.`,
  notLoaded: 'The script of the charts could not be loaded; please reload the page later.',
};
