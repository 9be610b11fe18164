import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {parseArgs} from 'node:util';
import {placeNames} from '../../dataset/table/place-names.js';
import type {Locale, Place} from '../../dataset/types.js';
import {UsageError} from '../command.js';
import type {CommandResult} from '../command.js';
import {textOf} from '../files.js';
import {choiceOf, jsonIn} from '../options.js';
import type {Surroundings} from '../surroundings.js';
import {areasOf, neighboursIn} from './areas.js';
import type {Area} from './areas.js';
import {layoutTiles} from './layout.js';
import type {Cell} from './layout.js';

/** The arguments of `tiles`. @throws UsageError */
function argumentsOf(args: readonly string[]) {
  const text = {type: 'string'} as const;
  try {
    const options = {places: text, name: text, format: text, lang: text};
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return {...values, file};
  } catch (reason) {
    throw new UsageError((reason as Error).message.replace(/\. .*$/s, '.'));
  }
  throw new UsageError('This command takes one file.');
}

/** Fills in the tiles of a table of places, which are found by code or name as on a map. @returns the table, and the names of the areas that are not in it */
function withTiles(csv: string, areas: readonly Area[], cells: readonly Cell[]) {
  const [header = [], ...rows] = csvParseRows(csv.replace(/^\ufeff/, ''));
  for (const column of ['q', 'r']) if (!header.includes(column)) header.push(column);
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  const places = rows.map((row, index): Place => {
    const name = {zh: cell(row, 'name_zh'), en: cell(row, 'name_en')};
    const code12 = cell(row, 'code12');
    return {id: `row-${index}`, name, code12, level: 'site', within: [], basis: 'named', mentions: []};
  });
  const names = placeNames(places);
  const missing = areas.filter((area, index) => {
    const place = names.find(area.code) ?? names.find(area.name);
    const row = place && rows[places.indexOf(place)];
    if (!row) return true;
    while (row.length < header.length) row.push('');
    row[header.indexOf('q')] = String(cells[index].q);
    row[header.indexOf('r')] = String(cells[index].r);
    return false;
  });
  for (const row of rows) while (row.length < header.length) row.push('');
  return {csv: `${csvFormatRows([header, ...rows])}\n`, missing: missing.map(({name}) => name)};
}

/** The layout as a drawing in letters: a row for each row of the grid, from north to south. */
function drawing(areas: readonly Area[], cells: readonly Cell[]): string {
  const rows = Math.max(...cells.map(({r}) => r));
  const columns = Math.max(...cells.map(({q}) => q));
  return Array.from({length: rows + 1}, (_, down) => {
    const r = rows - down;
    const names = Array.from({length: columns + 1}, (__, q) => {
      const at = cells.findIndex((cell) => cell.q === q && cell.r === r);
      return at < 0 ? '　　' : areas[at].name.slice(0, 2).padEnd(2, '　');
    });
    return (r % 2 === 1 ? '　' : '') + names.join('');
  })
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * The command `tiles`: computes a layout of equal hexagons from the boundaries of a map. Only cells are written, no boundary and no
 * coordinate.
 */
export function tilesCommand(args: readonly string[], {read}: Surroundings, locale: Locale): CommandResult {
  const {file, places, name, format: named = 'csv'} = argumentsOf(args);
  const format = choiceOf('format', named, ['csv', 'json'] as const);
  const areas = areasOf(file, jsonIn(file, read), name);
  const neighbours = neighboursIn(areas);
  const {cells, kept, added, directions} = layoutTiles(areas, neighbours);
  const percent = Math.round(directions * 100);
  const summary = {
    zh: `${areas.length}个区域，${neighbours.length}对相邻：保留${kept}对，另增${added}对；${percent}%的方位相差不超过45度。${neighbours.length === 0 ? '边界没有公共顶点，未能判断相邻。' : ''}`,
    en: `${areas.length} areas, ${neighbours.length} pairs of neighbours: ${kept} kept, ${added} added; ${percent}% of directions kept within 45 degrees.${neighbours.length === 0 ? ' The boundaries share no vertices, so that no neighbours were found.' : ''}`,
  }[locale];
  const note = `${drawing(areas, cells)}\n${summary}`;
  if (places !== undefined) {
    const filled = withTiles(textOf(places, read), areas, cells);
    const left =
      filled.missing.length === 0
        ? ''
        : {zh: `\n表中没有：${filled.missing.join('、')}。`, en: `\nNot in the table: ${filled.missing.join(', ')}.`}[
            locale
          ];
    return {code: filled.missing.length > 0 ? 1 : 0, out: note + left, files: new Map([[places, filled.csv]])};
  }
  const rows = areas.map((area, index) => ({name_zh: area.name, code12: area.code, ...cells[index]}));
  const table = csvFormatRows([
    ['name_zh', 'code12', 'q', 'r'],
    ...rows.map(({name_zh, code12, q, r}) => [name_zh, code12, String(q), String(r)]),
  ]);
  return {code: 0, out: format === 'csv' ? table : JSON.stringify(rows, null, 2), error: note};
}
