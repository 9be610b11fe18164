import type {Figure} from '../figures.js';

/** What is measured, as it runs in the page. */
export interface Contender<Of extends Figure = Figure> {
  /** What a page has ready before it draws: strings, nodes looked up. Not measured. */
  prepare?(figures: readonly Of[], later: readonly Of[]): void;
  /** Looked at between the acts. Not measured. */
  drawn?(place: HTMLElement): void;
  /** May end later, when all is in its place that is to be painted. */
  draw(figures: readonly Of[], place: HTMLElement): void | Promise<unknown>;
  update(figures: readonly Of[], place: HTMLElement): void | Promise<unknown>;
  /** Each time over another mark. */
  hover?(figures: readonly Of[], place: HTMLElement): void | Promise<unknown>;
}

/** A library that draws into a box, and hands back how what it drew is changed. */
export type Draw<Of extends Figure> = (box: HTMLElement, figure: Of) => (figure: Of) => void;

/** A library as a contender: a box of its own for every figure. */
export function each<Of extends Figure>(draw: Draw<Of>): Contender<Of> {
  let changes: ((figure: Of) => void)[] = [];
  return {
    draw(figures, place) {
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

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The words around a graphic, as a page would write them by hand. */
const frame = ({words: {title, summary, howToRead, notes, citation}}: Figure) => `<figure>
  <figcaption><p class="title">${escaped(title)}</p><p class="summary">${escaped(summary)}</p></figcaption>
  <div class="graphic"></div>
  ${[howToRead, ...notes].map((words) => `<p class="small">${escaped(words)}</p>`).join('')}
  <div class="small">${escaped(citation.cite)}${citation.quote ? `：“<q>${escaped(citation.quote)}</q>”` : ''}
  <button>数据表</button> <button>下载</button></div></figure>`;

/** A library that draws the graphic of a figure, whose words stand around it in HTML, and follow an update. */
export const framed = <Of extends Figure>(draw: Draw<Of>): Contender<Of> =>
  each((box, figure) => {
    box.innerHTML = frame(figure);
    const [title, summary, graphic] = ['.title', '.summary', '.graphic'].map((part) =>
      box.querySelector<HTMLElement>(part)!,
    );
    const change = draw(graphic, figure);
    return (later) => {
      change(later);
      if (later.words.title !== title.textContent) title.textContent = later.words.title;
      if (later.words.summary !== summary.textContent) summary.textContent = later.words.summary;
    };
  });
