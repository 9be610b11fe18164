/** The reporter of Node's test runner: prints only failures and the output of tests. */
import {relative, resolve} from 'node:path';
import {Tally} from './tally.mjs';

const placeOf = ({file}) => relative('.', file ?? '');

/** Where a test file has no tests or exits with an error, Node reports it as a test with the name of the file. */
const isFile = ({name, file}) => file !== undefined && resolve(name) === file;

/** A suite only repeats the result of its tests, unless one of its hooks fails. */
const isEcho = ({details}) =>
  details?.type === 'suite' && (details.error === undefined || details.error.failureType === 'subtestsFailed');

const reasonOf = ({cause, message, exitCode}) => {
  if (exitCode !== undefined) return `the file ended with code ${exitCode}; see above`;
  return cause?.stack ?? cause ?? message;
};

export default async function* report(events) {
  const tally = new Tally();
  for await (const {type, data} of events) {
    if (type === 'test:stdout') process.stdout.write(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (isEcho(data)) continue;
    if (type === 'test:pass') {
      if (isFile(data)) tally.fail(data.name, placeOf(data), 'no tests in this file');
      else if (data.skip !== undefined || data.todo !== undefined) tally.fail(data.name, placeOf(data), 'switched off');
      else tally.pass();
    }
    if (type === 'test:fail') tally.fail(data.name, placeOf(data), reasonOf(data.details.error));
  }
  tally.send();
  yield '';
}
