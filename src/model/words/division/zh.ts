import type {DivisionKind, DivisionWords} from './words.js';

const words: Readonly<Record<DivisionKind, string>> = {
  province: '省',
  'autonomous-region': '区',
  municipality: '市',
  league: '盟',
  city: '市',
  'autonomous-prefecture': '州',
  prefecture: '地区',
  district: '区',
  county: '县',
  banner: '旗',
  'county-level-city': '市',
  town: '镇',
  township: '乡',
  subdistrict: '街道',
};

/** What is said otherwise than by joining the words of the kinds. */
const usual: Readonly<Record<string, string>> = {镇乡: '乡镇', 镇街道: '镇街'};

export const zh: DivisionWords = {
  nouns: (kinds, whole) => {
    const joined = kinds.map((kind) => words[kind]).join('') || '分区';
    const noun = usual[joined] ?? joined;
    // A single character needs another before it where a sentence goes on.
    const [many, each] = noun.length > 1 ? [noun, noun] : [`各${noun}`, `所在${noun}`];
    // Provinces without a whole are those of a national report.
    return {one: noun, many, each, whole: whole ? words[whole] : kinds[0] === 'province' ? '国' : '域'};
  },
};
