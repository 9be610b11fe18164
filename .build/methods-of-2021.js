/**
 * Adds the standard methods that the scripts for pages call and that came to browsers in 2021: `at` (Chrome 92, Safari 15.4) and
 * `Object.hasOwn` (Chrome 93, Firefox 92, Safari 15.4). Only builds for pages contain it, since a library must not change
 * the objects of an application. Browsers without `:is()` would draw without styles: they get nothing, and keep the content of the tags.
 */

function at(index) {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

function hasOwn(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

if (CSS.supports('selector(:is(a))'))
  for (const [owner, method] of [
    [Array.prototype, at],
    [String.prototype, at],
    [Object, hasOwn],
  ])
    if (!(method.name in owner))
      Object.defineProperty(owner, method.name, {value: method, configurable: true, writable: true});
