import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {run} from './run.js';

/** The command `haishu-indicators`. */
const {
  code,
  out,
  error,
  files = new Map<string, string>(),
} = run(process.argv.slice(2), (file) => readFileSync(file === '-' ? 0 : file));
for (const [file, text] of files) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
if (out !== undefined) process.stdout.write(`${out}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = code;
