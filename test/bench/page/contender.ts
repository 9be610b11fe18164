import type {Figure} from '../figures.js';

/** What is measured, as it runs in the page. */
export interface Contender {
  /** What a page has ready before it draws: strings, nodes looked up. Not measured. */
  prepare?(figures: readonly Figure[], later: readonly Figure[]): void;
  /** Looked at between draw and update. Not measured. */
  drawn?(place: HTMLElement): void;
  /** May end later, when all is in its place that is to be painted. */
  draw(place: HTMLElement, figures: readonly Figure[]): void | Promise<unknown>;
  update(figures: readonly Figure[]): void | Promise<unknown>;
}

/** A library that draws into a box, and hands back how what it drew is changed. */
export type Draw = (box: HTMLElement, figure: Figure) => (figure: Figure) => void;

/** A library as a contender: a box of its own for every figure. */
export function each(draw: Draw): Contender {
  let changes: ((figure: Figure) => void)[] = [];
  return {
    draw(place, figures) {
      changes = figures.map((figure) => {
        const box = document.createElement('div');
        box.className = 'box';
        place.append(box);
        return draw(box, figure);
      });
    },
    update: (figures) => changes.forEach((change, index) => change(figures[index])),
  };
}
