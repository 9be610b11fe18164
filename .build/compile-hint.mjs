/**
 * Asks the browser to compile a file's functions while it arrives, off the main thread: nearly all of them draw the
 * first figure, and one by one, as they are called, takes a third of that drawing's time. Chromium's "explicit compile
 * hints" from 136 on; to other browsers it is a comment.
 */

const hint = '//# allFunctionsCalledOnLoad\n';

/** A plugin for an output; comments must be gone by then. Data has no functions. */
export const compileHint = () => ({
  name: 'compile-hint',
  renderChunk: (code, {fileName}) => (fileName.startsWith('data/') ? null : {code: hint + code, map: null}),
});
