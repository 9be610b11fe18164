/** A copy of a review that is not saved yet, in the browser, so that a closed page or a crash loses nothing. */

import {openFiles} from '../model/open-files.js';
import type {Material} from '../model/open-files.js';
import {filesOf} from '../model/sheets.js';
import type {Review} from '../model/sheets.js';

const name = 'haishu-indicators-review';

/** A kept review, and when it was kept. */
export interface Kept extends Material {
  readonly at: Date;
}

/** Keeps a review. Returns whether the browser has room for it. */
function keep(text: string, review: Review): boolean {
  const files = {...Object.fromEntries(filesOf(review)), 'report.txt': text};
  try {
    localStorage.setItem(name, JSON.stringify({at: Date.now(), files}));
    return true;
  } catch {
    return false;
  }
}

/** The kept review; undefined where there is none that can be read. */
export function kept(): Kept | undefined {
  try {
    const {at, files} = JSON.parse(localStorage.getItem(name) ?? '') as {at: number; files: Record<string, string>};
    const opened = openFiles(Object.entries(files).map(([file, content]) => ({name: file, content})));
    return 'material' in opened ? {...opened.material, at: new Date(at)} : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the kept review. */
function forget(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Keeps a copy of a review some time after each change, so that quick keys are not slowed down. */
export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onFull: () => void;

  /** @param onFull What to do where the browser has no room. */
  constructor(onFull: () => void) {
    this.#onFull = onFull;
  }

  soon(text: string, review: Review): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(text, review), 400);
  }

  now(text: string, review: Review): void {
    clearTimeout(this.#timer);
    if (!keep(text, review)) this.#onFull();
  }

  /** Forgets the copy, and one that was to be made. */
  forget(): void {
    clearTimeout(this.#timer);
    forget();
  }
}
