import {capital} from '../../../../../model/words/capital.js';
import type {OverlayWords} from './words.js';

export const en: OverlayWords = {
  projects: 'Projects',
  values: (unit) => (unit ? `Value (${unit})` : 'Value'),
  none: 'No data',
  other: 'Other',
  instructions: ({many}) => `${capital(many)}; move with the arrow keys, choose with Enter`,
  notUsed: (address, why) => `The geometry${address && ` ${address}`} is not used: ${why}`,
  aborted: 'Its reading was ended.',
};
