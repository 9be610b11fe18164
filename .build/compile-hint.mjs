/**
 * Asks the browser to compile all functions of a file while it is loaded, off the main thread. Nearly all of them are
 * needed for the first figure, and compiling each at its first call takes a third of the time of drawing it. These are
 * Chromium's "explicit compile hints", from 136 on; for other browsers they are a comment.
 */

const hint = '//# allFunctionsCalledOnLoad\n';

/** A plugin for an output, to be applied after comments are removed. Data, and files that only pass on exports, have no functions. */
export const compileHint = () => ({
  name: 'compile-hint',
  renderChunk: (code, {fileName, isEntry, imports}) =>
    fileName.startsWith('data/') || (isEntry && imports.length > 0) ? null : {code: hint + code, map: null},
});
