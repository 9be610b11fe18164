/** Counts the tests of one runner, prints its failures as they come, and tells test/run.mjs the sum. */
export class Tally {
  passed = 0;
  failed = 0;

  pass() {
    this.passed++;
  }

  /** A test, or what stands for one (a file that does not load), failed at a place for a reason. */
  fail(name, place, reason = '') {
    this.failed++;
    console.log(`\n✖ ${name}\n  ${place}`);
    // Of a stack, only the lines of our own files.
    const told = String(reason).replace(/^\s+at .*(?:\bnode:|node_modules).*\n?/gm, '');
    if (told) console.log(told.trimEnd().replace(/^(?=.)/gm, '    '));
  }

  /** Sends the sum to the process that started this one. */
  send() {
    process.send?.({passed: this.passed, failed: this.failed});
  }
}
