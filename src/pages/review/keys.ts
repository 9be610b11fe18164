import type {Command} from './words/words.js';

/** The key of each command, as it is shown. */
export const keys: Readonly<Record<Command, string>> = {
  ...{accept: 'a', exclude: 'x', observe: 'o', split: 's', merge: 'm', acceptParagraph: 'A'},
  ...{next: 'n', previous: 'p', forward: 'j', back: 'k', edit: 'e', anchor: 't'},
  ...{undo: 'u', redo: 'U', save: 'Ctrl+S', help: '?'},
};

const byKey: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(Object.entries(keys).map(([command, key]) => [key, command as Command])),
  ...{Enter: 'accept', Delete: 'exclude', ArrowRight: 'next', ArrowLeft: 'previous'},
};

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=radio]), select, textarea');

/** Elements that Enter and the arrow keys work. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.matches('button, a, summary, input');

/**
 * The command of a key; undefined where it has none. Inside a field, letters are typed; with Ctrl (or ⌘) they are the
 * shortcuts that all programs have. `leave` takes over what was typed in a field, `restore` gives it up.
 */
export function commandOf(event: KeyboardEvent): Command | 'leave' | 'restore' | undefined {
  const {key, ctrlKey, metaKey, altKey, shiftKey, target} = event;
  if (altKey || event.isComposing) return undefined;
  const isInside = isField(target);
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 's') return 'save';
    if (key === 'Enter') return 'accept';
    if (isInside) return undefined;
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
    return key.toLowerCase() === 'y' ? 'redo' : undefined;
  }
  if (key === 'Escape') return 'restore';
  if (isInside) return key === 'Enter' && (target as Element).matches('.fields input') ? 'leave' : undefined;
  if (isControl(target) && /^(?:Enter|Arrow\w+)$/.test(key)) return undefined;
  return byKey[key];
}
