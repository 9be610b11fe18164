import type {RoughPeriodWords} from './words.js';

export const en: RoughPeriodWords = {
  century: (from) => `${from}–${from + 99}`,
  decade: (from) => `the ${from}s`,
  parts: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'first quarter of',
    34: 'second quarter of',
    35: 'third quarter of',
    36: 'fourth quarter of',
    40: 'first half of',
    41: 'second half of',
  },
  partOfYear: (part, year) => `${part} ${year}`,
  qualified: (date, {part = 0, about, perhaps}) => {
    // From 33 on a part is a quarter or a half: `first half of 2023`, but `about the first half of 2023`.
    const the = part > 32 ? 'the ' : '';
    return (perhaps ? 'perhaps ' : '') + (about ? `about ${the}` : '') + date;
  },
  // “By” a year, a quarter or a half means its end; of a month or a season, the report does not say which day.
  before: (date, {part}) => {
    if (!part) return `by the end of ${date}`;
    return part > 32 ? `by the end of the ${date}` : `by ${date}`;
  },
};
