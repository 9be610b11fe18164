import type {Area} from './areas.js';

/** A cell of the hexagon grid: HexJSON's `odd-r`, with rows that grow northward. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** A layout, and how much of the map it keeps. */
interface TileLayout {
  /** The cell of each area. */
  readonly cells: readonly Cell[];
  /** How many of the neighbours on the map are neighbours in the layout, and how many pairs are so only in the layout. */
  readonly kept: number;
  readonly added: number;
  /** The share of pairs of areas that keep their direction within 45 degrees. */
  readonly directions: number;
}

const rowHeight = Math.sqrt(3) / 2;
const keyOf = ({q, r}: Cell) => `${q} ${r}`;
const isOdd = (r: number) => Math.abs(r % 2) === 1;

/** The centre of a cell; neighbours are 1 apart. */
const centreOf = ({q, r}: Cell) => ({x: q + (isOdd(r) ? 0.5 : 0), y: r * rowHeight});

/** The six cells around a cell. */
export function around({q, r}: Cell): readonly Cell[] {
  const shift = isOdd(r) ? 0 : -1;
  return [
    {q: q - 1, r},
    {q: q + 1, r},
    {q: q + shift, r: r - 1},
    {q: q + shift + 1, r: r - 1},
    {q: q + shift, r: r + 1},
    {q: q + shift + 1, r: r + 1},
  ];
}

/** The cell whose centre is nearest to a point. */
function nearestCell(x: number, y: number): Cell {
  const row = Math.round(y / rowHeight);
  const candidates = [row - 1, row, row + 1].map((r): Cell => ({q: Math.round(x - (isOdd(r) ? 0.5 : 0)), r}));
  const distance = (cell: Cell) => Math.hypot(centreOf(cell).x - x, centreOf(cell).y - y);
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** What a lost neighbour, and a neighbour only in the layout, cost beside the square of a distance of one cell. */
const [lostCost, addedCost] = [3, 0.75];
const rounds = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrangement of points on cells, which improves itself by moves and exchanges. */
class Arrangement {
  readonly cells: Cell[];
  readonly #points: readonly Point[];
  readonly #neighbours: readonly ReadonlySet<number>[];
  readonly #owners = new Map<string, number>();

  constructor(points: readonly Point[], neighbours: readonly ReadonlySet<number>[]) {
    this.#points = points;
    this.#neighbours = neighbours;
    this.cells = [];
    const middle = {
      x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
      y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
    };
    // From the middle outward, so that what has no room is pushed to the edge.
    const order = points
      .map(({x, y}, index) => ({index, distance: Math.hypot(x - middle.x, y - middle.y)}))
      .sort((a, b) => a.distance - b.distance || a.index - b.index);
    for (const {index} of order) this.#put(index, this.#freeCell(points[index]));
  }

  #put(index: number, cell: Cell): void {
    this.cells[index] = cell;
    this.#owners.set(keyOf(cell), index);
  }

  /** The nearest cell that is free, searched ring by ring. */
  #freeCell({x, y}: Point): Cell {
    let ring = [nearestCell(x, y)];
    const seen = new Set(ring.map(keyOf));
    for (;;) {
      const free = ring.filter((cell) => !this.#owners.has(keyOf(cell)));
      const distance = (cell: Cell) => Math.hypot(centreOf(cell).x - x, centreOf(cell).y - y);
      if (free.length > 0) return free.reduce((best, one) => (distance(one) < distance(best) ? one : best));
      ring = ring.flatMap(around).filter((cell) => !seen.has(keyOf(cell)) && seen.add(keyOf(cell)));
    }
  }

  /** What an area costs where it stands: its distance, its lost neighbours, and those that it has only here. */
  #costOf(index: number): number {
    const centre = centreOf(this.cells[index]);
    const point = this.#points[index];
    const beside = new Set(around(this.cells[index]).flatMap((cell) => this.#owners.get(keyOf(cell)) ?? []));
    const wanted = this.#neighbours[index];
    const kept = [...beside].filter((one) => wanted.has(one)).length;
    const distance = (centre.x - point.x) ** 2 + (centre.y - point.y) ** 2;
    return distance + lostCost * (wanted.size - kept) + addedCost * (beside.size - kept);
  }

  /** Puts an area on a cell, and whoever stands there on its own. */
  #exchange(index: number, cell: Cell): void {
    const [own, other] = [this.cells[index], this.#owners.get(keyOf(cell))];
    if (other === undefined) this.#owners.delete(keyOf(own));
    else this.#put(other, own);
    this.#put(index, cell);
  }

  #involved(index: number, cell: Cell): Set<number> {
    const own = this.cells[index];
    const places = [own, cell, ...around(own), ...around(cell)];
    return new Set([index, ...places.flatMap((one) => this.#owners.get(keyOf(one)) ?? []), ...this.#neighbours[index]]);
  }

  /** Tries every cell within two rings for every area, until nothing is better. */
  improve(): void {
    for (let round = 0; round < rounds; round++) {
      let isBetter = false;
      for (let index = 0; index < this.cells.length; index++) {
        const near = around(this.cells[index]);
        const cells = new Map([...near, ...near.flatMap(around)].map((cell) => [keyOf(cell), cell]));
        cells.delete(keyOf(this.cells[index]));
        for (const cell of cells.values()) {
          const own = this.cells[index];
          const involved = this.#involved(index, cell);
          const other = this.#owners.get(keyOf(cell));
          if (other !== undefined) for (const one of this.#neighbours[other]) involved.add(one);
          const sum = () => [...involved].reduce((total, one) => total + this.#costOf(one), 0);
          const before = sum();
          this.#exchange(index, cell);
          if (sum() < before - 1e-9) isBetter = true;
          else this.#exchange(index, own);
        }
      }
      if (!isBetter) return;
    }
  }

  get cost(): number {
    return this.cells.reduce((sum, _, index) => sum + this.#costOf(index), 0);
  }
}

/** The share of pairs of areas whose direction in the layout is within 45 degrees of that on the map. */
function directionsKept(points: readonly Point[], cells: readonly Cell[]): number {
  let [kept, all] = [0, 0];
  points.forEach((a, i) =>
    points.slice(i + 1).forEach((b, j) => {
      const [from, to] = [centreOf(cells[i]), centreOf(cells[i + 1 + j])];
      const turn = Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(to.y - from.y, to.x - from.x);
      all++;
      if (Math.cos(turn) >= Math.SQRT1_2 - 1e-9) kept++;
    }),
  );
  return all === 0 ? 1 : kept / all;
}

/** Moves a layout to the first row and column; rows move by twos, since every other row is shifted. */
function fromZero(cells: readonly Cell[]): readonly Cell[] {
  const [q, r] = [Math.min(...cells.map((cell) => cell.q)), Math.min(...cells.map((cell) => cell.r))];
  const down = r - (isOdd(r) ? 1 : 0);
  return cells.map((cell) => ({q: cell.q - q, r: cell.r - down}));
}

/**
 * Lays areas out on a grid of hexagons. Each area stands first on the free cell nearest to its centre, where a cell is as large as the
 * areas are on average; then areas move and exchange their cells as long as that keeps more neighbours, adds fewer, or brings
 * them nearer. Of several sizes of the grid the best is taken. The same input gives the same layout.
 */
export function layoutTiles(areas: readonly Area[], neighbours: readonly (readonly [number, number])[]): TileLayout {
  const sets = areas.map(() => new Set<number>());
  for (const [a, b] of neighbours) {
    sets[a].add(b);
    sets[b].add(a);
  }
  const mean = areas.reduce((sum, {size}) => sum + size, 0) / areas.length;
  const arrangements = [0.8, 0.9, 1, 1.15, 1.3].flatMap((factor) =>
    [0, 0.5].map((offset) => {
      const unit = Math.sqrt(mean / rowHeight) * factor;
      const [x0, y0] = [Math.min(...areas.map(({x}) => x)), Math.min(...areas.map(({y}) => y))];
      const points = areas.map(({x, y}) => ({x: (x - x0) / unit + offset, y: (y - y0) / unit}));
      const arrangement = new Arrangement(points, sets);
      arrangement.improve();
      return arrangement;
    }),
  );
  const best = arrangements.reduce((least, one) => (one.cost < least.cost - 1e-9 ? one : least));
  const cells = fromZero(best.cells);
  const at = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  const pairs = cells.flatMap((cell, index) =>
    around(cell).flatMap((one) => {
      const other = at.get(keyOf(one));
      return other !== undefined && other > index ? [[index, other] as const] : [];
    }),
  );
  const kept = pairs.filter(([a, b]) => sets[a].has(b)).length;
  return {cells, kept, added: pairs.length - kept, directions: directionsKept(areas, cells)};
}
