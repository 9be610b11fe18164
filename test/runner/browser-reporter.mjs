/** The reporter of web-test-runner: prints only failures and the messages of the browsers' consoles. */
import {relative} from 'node:path';
import {inspect} from 'node:util';
import {Tally} from './tally.mjs';

/** All tests of a file, each with the names of its suites. */
function* testsOf({name, suites, tests}, above = []) {
  const path = name ? [...above, name] : above;
  for (const test of tests) yield {...test, title: [...path, test.name].join(' › ')};
  for (const suite of suites) yield* testsOf(suite, path);
}

const reasonOf = ({message, stack, name}) =>
  stack?.includes(message) ? stack : [message ?? name, stack].filter(Boolean).join('\n');

export function browserReporter() {
  const tally = new Tally();

  function reportSession({testResults, errors, logs, request404s, passed, testFile, browser}) {
    const place = `${relative('.', testFile)} in ${browser.name}`;
    const tests = testResults ? [...testsOf(testResults)] : [];
    for (const {title, passed, skipped, error} of tests) {
      if (passed && !skipped) tally.pass();
      else tally.fail(title, place, skipped ? 'switched off' : reasonOf(error ?? {message: 'was not reached'}));
    }
    for (const error of errors) tally.fail('the file does not run', place, reasonOf(error));
    if (errors.length === 0 && tests.length === 0) tally.fail('no tests in this file', place);
    // A run that fails without a failed test still needs a line that says so.
    if (!passed && errors.length === 0 && tests.every((test) => test.passed)) tally.fail('the run broke off', place);
    for (const line of logs)
      console.log(`${place} says:`, ...line.map((word) => (typeof word === 'string' ? word : inspect(word))));
    for (const path of request404s) console.log(`${place} asked in vain for ${path}`);
  }

  return {
    reportTestFileResults: ({sessionsForTestFile}) => sessionsForTestFile.forEach(reportSession),
    onTestRunFinished: () => tally.send(),
  };
}
