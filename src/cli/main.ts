import {readFileSync} from 'node:fs';
import {run} from './run.js';

/** The command `haishu-indicators`. */
const {code, out, error} = run(process.argv.slice(2), (file) => readFileSync(file === '-' ? 0 : file));
if (out !== undefined) process.stdout.write(`${out}\n`);
if (error !== undefined) process.stderr.write(`${error}\n`);
process.exitCode = code;
