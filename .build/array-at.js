/**
 * Adds `Array.prototype.at`, which Chrome has from 92 and Safari from 15.4 on, for the scripts for pages, which call it. Packages of npm do
 * not contain this, since a library must not change the objects of an application. Browsers without `:is()` would draw
 * without styles: they do not get it, and so keep the content of the tags.
 */
if (globalThis.CSS.supports('selector(:is(a))') && !Array.prototype.at)
  Object.defineProperty(Array.prototype, 'at', {
    value(index) {
      const from = Math.trunc(index) || 0;
      return this[from < 0 ? this.length + from : from];
    },
    configurable: true,
    writable: true,
  });
