import {suggestion, text} from './guard.js';
import type {Check} from './guard.js';

/** The ids that a walk over a dataset meets, by what they are ids of. */
export interface Ids<Kind extends string> {
  /** An id of its own: it stands once. */
  readonly own: (kind: Kind) => Check;
  /** An id that leads to another; where nothing of that kind is looked at, it is left alone. */
  readonly to: (kind: Kind) => Check;
  /** Tells what the ids have wrong, once all are met. */
  readonly settle: () => void;
}

/** Follows ids among the kinds that are looked at. */
export function followIds<Kind extends string>(kinds: readonly Kind[]): Ids<Kind> {
  const known = new Map(kinds.map((kind) => [kind, new Set<string>()]));
  const later: (() => void)[] = [];
  const meet =
    (look: (ids: Set<string>, id: string, ...rest: Parameters<Check>) => void) =>
    (kind: Kind): Check =>
    (...given) => {
      text(...given);
      const ids = known.get(kind);
      if (ids) look(ids, given[0] as string, ...given);
    };
  return {
    own: meet((ids, id, _, path, say) => {
      if (ids.has(id)) later.push(() => say(path, `“${id}”重复。`, `“${id}” stands twice.`));
      ids.add(id);
    }),
    to: meet((ids, id, _, path, say) =>
      later.push(() => {
        if (ids.has(id)) return;
        const [zh, en] = suggestion(id, [...ids]);
        say(path, `“${id}”不存在。${zh}`, `“${id}” does not exist.${en}`);
      }),
    ),
    settle: () => later.forEach((tell) => tell()),
  };
}
