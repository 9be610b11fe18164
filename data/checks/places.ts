import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

/** Townships may have a code of their district and a tile of their own; no other place has either. */
export function placeProblems({report, places}: Dataset): Problem[] {
  const codes = new Set<string>();
  const tiles = new Set<string>();
  return places.flatMap(({id, level, code12, tile, mentions}, index) => {
    const problems: Problem[] = [];
    const say = (field: string, message: string, mend: string) =>
      problems.push({path: `places[${index}].${field}`, message, mend});
    const township = level !== 'district' && level !== 'site';
    if (township && code12 && !(code12.startsWith(report.division) && /^\d{12}$/.test(code12)))
      say('code12', `"${code12}" is no code of a township in ${report.division}`, 'Write its twelve digits.');
    if (level === 'site' && code12) say('code12', 'a site has no statistical code', 'Empty it.');
    if (tile && !township) say('tile.q', 'only a township has a tile', 'Remove it.');
    if (tile) {
      const {q, r, col = q, row = r} = tile;
      const [hexagon, square] = [`hexagon ${q} ${r}`, `square ${col} ${row}`];
      if (tiles.has(hexagon)) say('tile.q', `"${id}" stands on the tile of another`, 'Mend q and r.');
      if (tiles.has(square)) say('tile.col', `"${id}" stands on the square of another`, 'Mend col and row.');
      tiles.add(hexagon).add(square);
    }
    if (code12 && codes.has(code12)) say('code12', `${code12} stands twice`, 'Mend one.');
    if (code12) codes.add(code12);
    mentions.forEach(({start, end, literal}, at) => {
      if (end - start !== literal.length)
        say(`mentions[${at}].end`, `the span is not as long as "${literal}"`, `Write ${start + literal.length}.`);
    });
    return problems;
  });
}
