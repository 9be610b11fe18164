/** Installs the packages of the lock file where they are missing or of another version. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {npm, root} from './command.mjs';

/** The packages that a lock file names, or null where there is no such file. */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(join(root, lock), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether node_modules holds what the lock file names; npm records there, as its last act, what it installed. */
export function isInstalled(
  wanted = packagesOf('package-lock.json'),
  present = packagesOf('node_modules/.package-lock.json'),
) {
  if (!present) return false;
  // A package of another platform is optional and rightly absent.
  return Object.entries(wanted).every(
    ([path, {version, optional}]) => path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/** Makes node_modules what the lock file says; does nothing, and says nothing, where it is so already. */
export function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json ...');
  npm('ci', '--include=dev');
}
