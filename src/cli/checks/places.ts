import {divisions, wholeOf} from '../../dataset/query/divisions.js';
import type {Dataset, Level, Place} from '../../dataset/types.js';
import {divisionNouns} from '../../model/words/division.js';
import type {Problem} from '../problems.js';
import {isDay} from './report.js';

/** The numbers that the statistical division codes reserve for each kind of division below districts and counties. */
const ranges: ReadonlyMap<Level, readonly [low: string, high: string]> = new Map([
  ['subdistrict', ['001', '099']],
  ['town', ['100', '199']],
  ['township', ['200', '399']],
]);

/** How many digits of a code of twelve name a larger division (GB/T 2260); the rest are zeros. */
const digits: ReadonlyMap<Level, number> = new Map([
  ['province', 2],
  ['city', 4],
  ['district', 6],
  ['county', 6],
]);

/** The names of what has the same digits in its code, but is of the other level; 特区 and 林区 are counties. */
const otherLevel: ReadonlyMap<Level, RegExp> = new Map([
  ['district', /[县旗]$/],
  ['county', /[^特林]区$/],
]);

/** The division of a report that has no code in China. */
const noDivision = '000000';

/** Whether a code of twelve digits is one of a level. */
function isCodeOf(level: Level, code: string): boolean {
  if (!/^\d{12}$/.test(code)) return false;
  const named = digits.get(level);
  if (named !== undefined) return /^0+$/.test(code.slice(named)) && !code.slice(0, named).endsWith('00');
  const [low, high] = ranges.get(level) ?? ['000', '999'];
  const number = code.slice(6, 9);
  return code.endsWith('000') && number >= low && number <= high;
}

/** Whether the whole that a report is about is clear: a single place of the largest level, or several divisions without one. */
function wholeProblems({places}: Dataset): Problem[] {
  const all = divisions({places});
  if (places.length === 0 || wholeOf({places}) || all.some(isLarge) || all.length === 1) return [];
  return [
    {
      path: 'places',
      message: 'no place is the whole that the report is about',
      advice: 'Add its province, city, district or county.',
    },
  ];
}

const isLarge = ({level}: Place) => digits.get(level) !== undefined;

/**
 * Either all divisions have a code of the report's own division and a tile of their own, or none has; sites have neither, and
 * divisions of township level do not stand beside larger ones.
 */
export function placeProblems(dataset: Dataset): Problem[] {
  const {report, places} = dataset;
  const codes = new Set<string>();
  const tiles = new Set<string>();
  const all = divisions({places});
  const whole = wholeOf({places});
  const {zh, en} = divisionNouns({places});
  const hasCodes = all.some(({code12}) => code12);
  const hasTiles = all.some(({tile}) => tile);
  const hasLarge = all.some(isLarge);
  // The code of a province ends in 0000, that of a city in 00.
  const prefix = report.division.replace(/(00)+$/, '');
  const each = places.flatMap((place, index) => {
    const {id, name, level, code12, within, basis, publication, tile, mentions} = place;
    const problems: Problem[] = [];
    const say = (field: string, message: string, advice: string, chinese?: Problem['zh']) =>
      problems.push({path: `places[${index}].${field}`, message, advice, ...(chinese && {zh: chinese})});
    const isDivision = all.includes(place);
    if (isDivision && code12 && !(code12.startsWith(prefix) && /^\d{12}$/.test(code12)))
      say('code12', `"${code12}" is no code of a ${en.one} in ${report.division}`, 'Write its twelve digits.', {
        message: `“${code12}”不是${report.division}的${zh.one}代码`,
        advice: '请写十二位代码。',
      });
    if (code12 && level !== 'site' && !isCodeOf(level, code12))
      say('code12', `${code12} is no code of a ${level}`, 'Correct the code or the level.');
    if (level !== 'site' && !/^(named|sourced)$/.test(basis))
      say('basis', `a ${level} is ${basis}`, 'Write "named" or "sourced".');
    if ((basis === 'sourced') !== (publication !== undefined))
      say(
        'publication',
        `"${basis}", ${publication ? 'with' : 'without'} a source`,
        'Correct the basis or the source.',
      );
    if (publication && !isDay(publication.date))
      say('publication.date', `there is no ${publication.date}`, 'Write it like 2023-02-01.');
    if (place === whole && !isCodeOf(level, report.division.padEnd(12, '0')) && report.division !== noDivision)
      say('level', `the report's division, ${report.division}, is no ${level}`, 'Correct the level or the division.');
    if (otherLevel.get(level)?.test(name.zh))
      say('level', `${name.zh} is no ${level}`, 'Correct the level or the name.');
    if (isDivision && hasLarge && !isLarge(place))
      say('level', `a ${level} stands beside larger divisions`, 'Make it a site within one of them.');
    if (isDivision && !code12 && hasCodes)
      say('code12', `other ${en.many} have a code`, 'Add it.', {message: `其他${zh.one}都有代码`, advice: '请添加。'});
    if (isDivision && !tile && hasTiles)
      say('tile', `other ${en.many} have a tile`, 'Add it.', {message: `其他${zh.one}都有格子`, advice: '请添加。'});
    if (level === 'site' && within.length > 0 === (basis === 'unknown' || basis === 'conflicting'))
      say(
        'basis',
        `"${basis}", with ${within.length} ${within.length === 1 ? en.one : en.many}`,
        `Correct the basis or the ${en.many}.`,
        {message: `写的是“${basis}”，却有${within.length}个${zh.one}`, advice: `请改正依据或${zh.one}。`},
      );
    if (level === 'site' && code12) say('code12', 'a site has no statistical code', 'Empty it.');
    if (tile && !isDivision)
      say('tile.q', `only a ${en.one} has a tile`, 'Remove it.', {
        message: `只有${zh.one}才有格子`,
        advice: '请删去。',
      });
    if (tile) {
      const {q, r, col = q, row = r} = tile;
      const [hexagon, square] = [`hexagon ${q} ${r}`, `square ${col} ${row}`];
      if (tiles.has(hexagon)) say('tile.q', `"${id}" stands on the tile of another`, 'Correct q and r.');
      if (tiles.has(square)) say('tile.col', `"${id}" stands on the square of another`, 'Correct col and row.');
      tiles.add(hexagon).add(square);
    }
    if (code12 && codes.has(code12)) say('code12', `${code12} stands twice`, 'Correct one.');
    if (code12) codes.add(code12);
    mentions.forEach(({start, end, literal}, at) => {
      if (end - start !== literal.length)
        say(`mentions[${at}].end`, `the span is not as long as "${literal}"`, `Write ${start + literal.length}.`);
      if (!name.zh.includes(literal) && !literal.includes(name.zh))
        say(`mentions[${at}].literal`, `"${literal}" is not ${name.zh}`, 'Correct the mention or its place.');
    });
    return problems;
  });
  return [...wholeProblems(dataset), ...each];
}
