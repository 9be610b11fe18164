import {checksumOf} from './checks/checksum.js';
import type {Sealed} from './checks/checksum.js';
import {check} from './check.js';
import {bytesOf, textOf} from './outcome.js';
import type {Outcome, Read} from './outcome.js';

/** The line that seals a dataset, as the dataset writes it; one that has problems is not sealed. */
export function sealOf(file: string, read: Read): Outcome {
  const bytes = bytesOf(file, read);
  const {problems} = JSON.parse(check({file, format: 'json'}, () => bytes).out!) as {problems: {path: string}[]};
  if (problems.some(({path}) => path !== 'checksum'))
    return {code: 1, out: `${file} has problems: mend what "haishu-indicators check ${file}" tells first.`};
  return {code: 0, out: `"checksum": "${checksumOf(JSON.parse(textOf(file, () => bytes)) as Sealed)}"`};
}
