import type {MapFigure} from '../figures-of-maps.js';
import type {Contender} from './contender.js';

/** Five shades from light to strong. */
export const shades = ['#d5ebe8', '#a9d0cc', '#85b9b4', '#1b7670', '#124f4e'] as const;

/** The shade of a value from 1 to 1000. */
export const shadeOf = (value: number): string => shades[Math.min(4, Math.floor(((value - 1) * 5) / 1000))];

/** Bounds between the shades. */
export const bounds = [201, 401, 601, 801] as const;

/** The element under a point, in a shadow root where there is one. */
function under(x: number, y: number): Element | null {
  const found = document.elementFromPoint(x, y);
  return found?.shadowRoot?.elementFromPoint(x, y) ?? found;
}

let step = 0;
let left: Element | null = null;

/** Takes the pointer to another place of a map: what a browser tells the element there, and the one it leaves. */
export function sweep(place: HTMLElement): void {
  const root = place.firstElementChild!;
  const graphic = (root.shadowRoot ?? root).querySelector('.graphic') ?? root;
  const box = graphic.getBoundingClientRect();
  step++;
  const x = box.left + box.width * (0.3 + 0.4 * ((step * 0.37) % 1));
  const y = box.top + Math.min(box.height, 380) * (0.3 + 0.3 * ((step * 0.61) % 1));
  const tell = (target: Element | null, types: readonly string[]) => {
    const where = {clientX: x, clientY: y, bubbles: true, composed: true, view: window};
    for (const type of types)
      target?.dispatchEvent(
        type.startsWith('pointer')
          ? new PointerEvent(type, {...where, pointerType: 'mouse'})
          : new MouseEvent(type, where),
      );
  };
  tell(left, ['pointerout', 'mouseout']);
  left = under(x, y);
  tell(left, ['pointerover', 'mouseover', 'pointermove', 'mousemove']);
}

/** A contender whose map is swept over. */
export const swept = (contender: Contender<MapFigure>): Contender<MapFigure> => ({
  ...contender,
  hover: (_figures, place) => sweep(place),
});
