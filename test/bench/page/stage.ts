import type {Act} from '../cases.js';
import type {Figure} from '../figures.js';
import type {Contender} from './contender.js';

declare global {
  interface Window {
    stage: Stage;
  }
}

/** A contender on its page, driven from outside. */
export interface Stage {
  set(contender: Contender, ...states: (readonly Figure[])[]): void;
  /** Ends when what was drawn is painted. */
  act(act: Act): Promise<void>;
  /** How many figures stand there with some height. */
  count(): number;
}

/** Some libraries draw in the frame after the call; every contender waits through as many. */
const frames = 2;

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function painted(): Promise<void> {
  for (let left = frames; left > 0; left--) await frame();
}

const place = document.querySelector<HTMLElement>('main')!;
let contender: Contender;
let [now, next, aside]: (readonly Figure[])[] = [];

window.stage = {
  set(chosen, ...states) {
    contender = chosen;
    [now, next, aside] = states;
    contender.prepare?.(now, next);
  },
  async act(act) {
    if (act === 'update') [now, next] = [next, now];
    if (act === 'pan') [now, aside] = [aside, now];
    await contender[act === 'pan' ? 'update' : act]?.(now, place);
    await painted();
  },
  count() {
    contender.drawn?.(place);
    return [...place.children].filter((child) => child.getBoundingClientRect().height > 60).length;
  },
};
