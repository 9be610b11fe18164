/** Installs the packages of the lock file if any of them is missing or has another version. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {npm, root} from './command.mjs';

/** The packages in a lock file, or null where there is no such file. */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(join(root, lock), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether node_modules holds the packages of the lock file. npm writes a list of the installed packages there when it has finished. */
export function isInstalled(
  wanted = packagesOf('package-lock.json'),
  present = packagesOf('node_modules/.package-lock.json'),
) {
  if (!present) return false;
  // Optional packages of other platforms may be absent.
  return Object.entries(wanted).every(
    ([path, {version, optional}]) => path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/** Installs the packages of the lock file; does and prints nothing where they are installed already. */
export function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json ...');
  npm('ci', '--include=dev');
}
