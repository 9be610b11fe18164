import {asWritten, isBlank, plain} from './grid.js';
import type {Place} from '../types.js';

const key = (text: string) => plain(text).toLowerCase().replace(/\s+/g, '');

/** The names by which a table may call a place: its id, its code, and its names with and without their suffix. */
const namesOf = ({id, name, code12 = ''}: Place): string[] =>
  [
    id,
    name.zh,
    name.zh.replace(/(?<=..)(?:街道|镇|乡)$/, ''),
    name.en,
    name.en.replace(/ (?:subdistrict|town|township)$/i, ''),
    code12,
  ]
    .map(key)
    .filter(Boolean);

/** Finds the places that the rows of a table name, and adds a new place for each unknown name. */
export class PlaceFinder {
  readonly #all: Place[];
  readonly #byName: Map<string, Place>;

  constructor(known: readonly Place[]) {
    this.#all = [...known];
    this.#byName = new Map(known.flatMap((place) => namesOf(place).map((name) => [name, place] as const)));
  }

  /** The known places and those that were added. */
  get all(): readonly Place[] {
    return this.#all;
  }

  /** The ids of the places in a cell: `月湖街道、南门街道`. */
  find(cell: string): string[] {
    const names = asWritten(cell)
      .split(/[、,，;；/／]/)
      .map((name) => name.trim())
      .filter((name) => !isBlank(name));
    return [...new Set(names.map((name) => this.#place(name).id))];
  }

  #place(name: string): Place {
    const found = this.#byName.get(key(name));
    if (found) return found;
    const place: Place = {
      ...{id: name, name: {zh: name, en: name}, level: 'site', within: [], basis: 'named', mentions: []},
    };
    this.#all.push(place);
    this.#byName.set(key(name), place);
    return place;
  }
}
