import {readFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';
import {replaceFile} from './files.js';
import {start} from './start.js';

/** The command `haishu-indicators`. */
async function main(): Promise<void> {
  const {
    code,
    out,
    error,
    files = new Map<string, string>(),
  } = await start(process.argv.slice(2), {
    read: (file) => readFileSync(file === '-' ? 0 : file),
    environment: process.env,
    program: new URL(import.meta.url),
    progress: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
  });
  for (const [file, content] of files) replaceFile(file, content);
  if (out !== undefined) process.stdout.write(`${out}\n`);
  if (error !== undefined) process.stderr.write(`${error}\n`);
  process.exitCode = code;
}

// Workers of a command start from this file too.
if (isMainThread) await main();
