/** Runs the project's tools. It depends only on Node, since packages may not be installed yet. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The npm that started this process, so that it is found on every system; else the one in the PATH. */
const npmScript = /npm-cli\.js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;

/** Runs a program to its end, with its output in that of this process. @throws Error where it fails */
export function run(program, args, options = {}) {
  const {status, error} = spawnSync(program, args, {cwd: root, stdio: 'inherit', ...options});
  if (error) throw error;
  if (status !== 0) throw new Error(`failed: ${[program, ...args].join(' ')}`);
}

/** Runs a TypeScript or JavaScript file of the project. */
export const node = (...args) => run(process.execPath, args);

/** Runs npm. */
export function npm(...args) {
  if (npmScript) node(npmScript, ...args);
  else run('npm', args, {shell: process.platform === 'win32'});
}
