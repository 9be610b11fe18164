/** Counts the tests of one runner, prints its failures at once, and sends the sum to test/run.mjs. */
export class Tally {
  passed = 0;
  failed = 0;

  pass() {
    this.passed++;
  }

  /** Counts and prints the failure of a test, or of a file that does not load. */
  fail(name, place, reason = '') {
    this.failed++;
    console.log(`\n✖ ${name}\n  ${place}`);
    // Only those lines of a stack are printed that name files of the project.
    const message = String(reason).replace(/^\s+at .*(?:\bnode:|node_modules).*\n?/gm, '');
    if (message) console.log(message.trimEnd().replace(/^(?=.)/gm, '    '));
  }

  /** Sends the sum to the process that started this one. */
  send() {
    process.send?.({passed: this.passed, failed: this.failed});
  }
}
