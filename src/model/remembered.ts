/**
 * Remembers what a function says of a thing that does not change, as long as the thing lives: a page draws the same
 * facts in several figures, and again whenever a width, a reading or an order changes.
 */
export function remembered<Thing extends object, Answer, Key = void>(
  answer: (thing: Thing, key: Key) => Answer,
): (thing: Thing, key: Key) => Answer {
  const known = new WeakMap<Thing, Map<Key, Answer>>();
  return (thing, key) => {
    let answers = known.get(thing);
    if (!answers) known.set(thing, (answers = new Map<Key, Answer>()));
    let found = answers.get(key);
    if (found === undefined) answers.set(key, (found = answer(thing, key)));
    return found;
  };
}
