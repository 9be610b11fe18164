import type {OverlayWords} from './words.js';

export const en: OverlayWords = {
  projects: 'Projects',
  values: (unit) => (unit ? `Value (${unit})` : 'Value'),
  none: 'No data',
  other: 'Other',
  instructions: 'Townships; move with the arrow keys, choose with Enter',
  aborted: 'Its reading was ended.',
};
