/** A state with the item that was looked at when it was left. */
interface Step<State> {
  readonly state: State;
  readonly at: string | undefined;
}

/** The present state, those before it, and those that were undone. */
export interface History<State> {
  readonly present: State;
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
}

/** A history, and the item to look at. */
interface Moved<State> {
  readonly history: History<State>;
  readonly at: string | undefined;
}

export const beginHistory = <State>(present: State): History<State> => ({present, past: [], future: []});

/** A history with a new present; the same one where nothing changed. @param at The item that was changed. */
export function advance<State>(history: History<State>, present: State, at: string | undefined): History<State> {
  if (present === history.present) return history;
  return {present, past: [...history.past, {state: history.present, at}], future: []};
}

/** One step back; undefined where there is none. */
export function undo<State>({present, past, future}: History<State>): Moved<State> | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  const {state, at} = step;
  return {history: {present: state, past: past.slice(0, -1), future: [{state: present, at}, ...future]}, at};
}

/** One step forth again; undefined where there is none. */
export function redo<State>({present, past, future}: History<State>): Moved<State> | undefined {
  const [step, ...rest] = future;
  if (!step) return undefined;
  const {state, at} = step;
  return {history: {present: state, past: [...past, {state: present, at}], future: rest}, at};
}
