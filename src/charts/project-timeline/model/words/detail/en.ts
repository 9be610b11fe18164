import type {TaskWords} from './words.js';

export const en: TaskWords = {
  end: (when, what) => what + (/^(?:by|from) /.test(when) ? ' ' : ', ') + when,
  status: (day, isReport) => (isReport ? `Report, ${day}` : `As of ${day}`),
  title: ({all, finished, underWay, toStart}) => {
    const counts = [
      finished > 0 ? `${finished} finished` : '',
      underWay > 0 ? `${underWay} under way` : '',
      toStart > 0 ? `${toStart} to start` : '',
    ];
    return `${all} projects: ${counts.filter(Boolean).join(', ')}`;
  },
  subtitle: 'From start to completion or opening.',
  solid: 'the solid part is work so far',
  light: 'the light part is planned',
  fading: 'an end that fades is known only roughly',
};
