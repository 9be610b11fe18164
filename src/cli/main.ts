import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {start} from './start.js';

/** The command `haishu-indicators`. */
const {
  code,
  out,
  error,
  files = new Map<string, string>(),
} = await start(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file),
  environment: process.env,
});
for (const [file, content] of files) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}
if (out !== undefined) process.stdout.write(`${out}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = code;
