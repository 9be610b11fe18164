import type {Projects} from '../../../dataset/types.js';
import {choiceOf} from '../model/filter/choice.js';
import type {Asked} from '../model/filter/choice.js';
import {bandStyles} from '../view/bands.js';
import {idList} from '../../../host/id-list.js';

/** What a timeline loads where more is asked for than its overview, with the looks of single projects. */
export * from '../model/details.js';
export {bandShapes} from '../view/bands.js';

/** Gives a shadow root the styles of what this module shows. */
export function dress(root: HTMLElement | DocumentFragment): void {
  const {styleSheet} = bandStyles;
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}

/** An element with what a page may ask it for. */
export type Asking = Readonly<Record<'projects' | 'kind' | 'place' | 'milestone' | 'period' | 'text', string>>;

/** What an element asks for, read from its attributes. */
export function askedOf({projects, kind, milestone, place, text, period}: Asking): Asked {
  return {
    ...{projects: idList(projects), kinds: idList(kind), milestone: idList(milestone)},
    ...{place, text, period: period.trim()},
  };
}

type Choice = ReturnType<typeof choiceOf>;

interface Found {
  readonly data: Projects;
  readonly key: string;
  readonly choice: Choice;
}

const found = new WeakMap<object, Found>();

/**
 * The projects that an element asks for, the very same list as long as it asks for the same: what is made of them is
 * kept by it, and goes with it.
 *
 * @throws InvalidIdError where something is asked for that the data do not have
 */
export function choiceFor(host: Asking, data: Projects): Choice {
  const asked = askedOf(host);
  const key = JSON.stringify(asked);
  const last = found.get(host);
  if (last?.data === data && last.key === key) return last.choice;
  const choice = choiceOf(data, asked);
  found.set(host, {data, key, choice});
  return choice;
}
