/**
 * Adds the standard methods that the scripts for pages call and that came to browsers in 2021: `at` (Chrome 92, Safari 15.4) and
 * `Object.hasOwn` (Chrome 93, Firefox 92, Safari 15.4). Only builds for pages contain it, since a library must not change
 * the objects of an application. Browsers without `:is()` would draw without styles: they get nothing, and keep the content of the tags.
 */

function at(index) {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

const hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

if (CSS.supports('selector(:is(a))'))
  for (const [owner, name, value] of [
    [Array.prototype, 'at', at],
    [String.prototype, 'at', at],
    [Object, 'hasOwn', hasOwn],
  ])
    if (!owner[name]) Object.defineProperty(owner, name, {value, configurable: true, writable: true});
