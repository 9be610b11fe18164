import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The numbers that the statistical division codes reserve for each level of division. */
const divisions: ReadonlyMap<string, readonly [low: string, high: string]> = new Map([
  ['subdistrict', ['001', '099']],
  ['town', ['100', '199']],
  ['township', ['200', '399']],
]);

/** Either all townships have a code of their district and a tile of their own, or none has; sites have neither. */
export function placeProblems({report, places}: Dataset): Problem[] {
  const codes = new Set<string>();
  const tiles = new Set<string>();
  const districts = places.filter(({level}) => level === 'district').length;
  const single: Problem[] =
    districts === 1 ? [] : [{path: 'places', message: `there are ${districts} districts`, advice: 'Leave one.'}];
  const townships = places.filter(({level}) => level !== 'district' && level !== 'site');
  const hasCodes = townships.some(({code12}) => code12);
  const hasTiles = townships.some(({tile}) => tile);
  const each = places.flatMap(({id, name, level, code12, within, basis, tile, mentions}, index) => {
    const problems: Problem[] = [];
    const say = (field: string, message: string, advice: string) =>
      problems.push({path: `places[${index}].${field}`, message, advice});
    const township = townships.some((one) => one.id === id);
    if (township && code12 && !(code12.startsWith(report.division) && /^\d{12}$/.test(code12)))
      say('code12', `"${code12}" is no code of a township in ${report.division}`, 'Write its twelve digits.');
    const [low, high] = divisions.get(level) ?? ['000', '999'];
    if (code12 && !(code12.slice(6, 9) >= low && code12.slice(6, 9) <= high && code12.endsWith('000')))
      say('code12', `${code12} is no code of a ${level}`, 'Correct the code or the level.');
    if (level !== 'site' && !/^(named|sourced)$/.test(basis))
      say('basis', `a ${level} is ${basis}`, 'Write "named" or "sourced".');
    if (township && !code12 && hasCodes) say('code12', 'other townships have a code', 'Add it.');
    if (township && !tile && hasTiles) say('tile', 'other townships have a tile', 'Add it.');
    if (level === 'site' && within.length > 0 === (basis === 'unknown' || basis === 'conflicting'))
      say('basis', `"${basis}", with ${within.length} townships`, 'Correct the basis or the townships.');
    if (level === 'site' && code12) say('code12', 'a site has no statistical code', 'Empty it.');
    if (tile && !township) say('tile.q', 'only a township has a tile', 'Remove it.');
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
  return [...single, ...each];
}
