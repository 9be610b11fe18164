import {wordsOf} from '../src/dataset/slice/rows.js';
import type {Dataset, Localized, Source} from '../src/dataset/types.js';

/** Packs the run-time slices (what `drawn` leaves of a dataset), the inverse of `src/dataset/slice/`, which tells the format. */

type Cell = string | number | undefined;

function packRows(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => {
    const cells = row.map((cell) => String(cell ?? ''));
    const bad = cells.find((cell) => /[|\n]/.test(cell));
    if (bad !== undefined) throw new Error(`a packed cell may hold no "|" and no line break: ${bad}`);
    return cells.join('|').replace(/\|+$/, '');
  });
  return lines.join('\n');
}

/** The shortest text that reads back as the same number: 150000000000 is `15e10`. */
const packNumber = (value: number | null): string =>
  value === null ? '' : String(value).replace(/0{3,}$/, (zeros) => `e${zeros.length}`);

const packWords = (words?: Localized): [Cell, Cell] => [words?.zh, words?.en];

/** Leaves a cell empty where it repeats the row above. */
function repeats(): (...cells: string[]) => string[] {
  const above: string[] = [];
  return (...cells) =>
    cells.map((cell, index) => {
      const same = above[index] === cell;
      above[index] = cell;
      return same ? '' : cell;
    });
}

/** Steps from row number to row number; the usual step of one is left out. */
function steps(): (index: number) => Cell {
  let last = -1;
  return (index) => {
    const step = index - last;
    last = index;
    return step === 1 ? '' : step;
  };
}

/** Packs sources one after the other; a name that stands in a quote is written `~`. */
function sourcePacker(): (source: Source, name?: string) => Cell[] {
  let start = 0;
  return ({start: next, literal, quote}, name) => {
    const difference = next - start;
    start = next;
    const at = quote.indexOf(literal);
    if (at < 0) throw new Error(`the quote "${quote}" lacks the literal "${literal}"`);
    if (quote.includes('~')) throw new Error(`a quote may hold no "~": ${quote}`);
    const around = [quote.slice(0, at), quote.slice(at + literal.length)];
    const named = around.findIndex((part) => name && part.includes(name));
    if (name && named >= 0) around[named] = around[named].replace(name, '~');
    return [difference, around[0], literal, around[1]];
  };
}

/** The code of an id by the words of its English name, see `idFrom` in `src/dataset/slice/`. */
function packId(id: string, name: string): string {
  const words = wordsOf(name);
  if (words.join('-') === id) return '';
  const parts = id.split('-').map((word) => {
    const index = words.indexOf(word);
    return index >= 0 && index < 36 ? index.toString(36).toUpperCase() : word;
  });
  const plain = parts.every((part) => /^([a-z]+|[0-9A-Z])$/.test(part));
  return plain ? parts.join('-').replace(/-(?=[0-9A-Z])|(?<=[0-9A-Z])-/g, '') : `=${id}`;
}

/** Row numbers of ids. */
function numbersOf(ids: readonly string[], items: readonly {readonly id: string}[], what: string): string {
  const numbers = ids.map((id) => {
    const index = items.findIndex((item) => item.id === id);
    if (index < 0) throw new Error(`no ${what} "${id}"`);
    return index;
  });
  return numbers.join(' ');
}

export const packSections = ({report}: Dataset): string =>
  packRows(
    report.sections.map(({id, cite, start, end}, index, all) => {
      const size = index === all.length - 1 ? '' : end - start;
      return [id, ...packWords(cite), size];
    }),
  );

export function packUnits({indicators}: Dataset): string {
  const units = new Map(indicators.map(({unit, unitName}) => [unit, unitName]));
  return packRows([...units].map(([id, {zh, en, one}]) => [id, zh, en, one]));
}

export function packIndicators({indicators}: Dataset): string {
  const repeat = repeats();
  return packRows(
    indicators.map(({id, name, topic, measure, unit, direction}) => [
      packId(id, name.en),
      ...packWords(name),
      ...repeat(topic, measure, unit, direction),
    ]),
  );
}

export function packObservations({indicators, observations}: Dataset): string {
  const packSource = sourcePacker();
  const step = steps();
  const repeat = repeats();
  return packRows(
    observations.map((observation) => {
      const index = indicators.findIndex(({id}) => id === observation.indicator);
      if (index < 0) throw new Error(`no indicator "${observation.indicator}"`);
      return [
        ...packSource(observation.source),
        step(index),
        packNumber(observation.value),
        observation.relation === 'eq' ? '' : observation.relation,
        ...repeat(observation.period, observation.role),
        observation.hedge,
        observation.commitment,
        observation.reference,
        ...packWords(observation.meaning),
      ];
    }),
  );
}

export const packComparisons = ({indicators, observations, comparisons}: Dataset): string =>
  packRows(
    comparisons.map(({indicators: about, actual, target, comparability, why}) => [
      numbersOf(about, indicators, 'indicator'),
      numbersOf(actual, observations, 'observation'),
      numbersOf(target, observations, 'observation'),
      comparability,
      ...packWords(why),
    ]),
  );

export const packPlaces = ({places}: Dataset): string =>
  packRows(
    places.map(({id, name, level, code12, within, basis, tile}) => [
      packId(id, name.en),
      ...packWords(name),
      level === 'site' ? '' : level,
      basis === 'named' ? '' : basis,
      numbersOf(within, places, 'place'),
      code12,
      tile?.q,
      tile?.r,
    ]),
  );

/** The squares of the townships, and where the report mentions each place: by its name where nothing else is said. */
export function packLayers({places}: Dataset): string {
  const step = steps();
  return packRows(
    places.flatMap(({name, tile, mentions}, index) => {
      if (!tile && mentions.length === 0) return [];
      let last = 0;
      const spans = mentions.map(({start, literal}) => {
        const difference = start - last;
        last = start;
        return literal === name.zh ? difference : `${difference} ${literal}`;
      });
      return [[step(index), tile && `${tile.col ?? ''} ${tile.row ?? ''}`.trim(), ...spans]];
    }),
  );
}

/** Each project with its milestones in one row, so that names and quotes stand close together. */
export function packProjects({projects, places}: Dataset): string {
  const packSource = sourcePacker();
  const repeat = repeats();
  return packRows(
    projects.map(({id, name, kind: what, places: where, milestones}) => [
      packId(id, name.en),
      ...packWords(name),
      what,
      numbersOf(where, places, 'place'),
      ...milestones.flatMap(({kind, period, certainty, source}) => [
        ...packSource(source, name.zh),
        ...repeat(kind, period, certainty),
      ]),
    ]),
  );
}
