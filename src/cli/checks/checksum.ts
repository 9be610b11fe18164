import {createHash} from 'node:crypto';
import type {PublishedDataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Canonical JSON (RFC 8785): without white space, the names of each object sorted by their code units. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
    .join()}}`;
}

/** `sha256:` and the SHA-256 of a dataset without its checksum, as canonical JSON, so that white space and the order of fields do not matter. */
export function checksumOf({checksum, ...dataset}: PublishedDataset): string {
  return `sha256:${createHash('sha256').update(canonical(dataset), 'utf8').digest('hex')}`;
}

/** A dataset with a checksum has not been changed since. No other check would find a wrong name, day or tile. */
export function checksumProblems(dataset: PublishedDataset): Problem[] {
  if (dataset.checksum === undefined) return [];
  const checksum = checksumOf(dataset);
  if (checksum === dataset.checksum) return [];
  const advice = `Take the file anew; where you changed it yourself, write "${checksum}", or leave the checksum out.`;
  return [{path: 'checksum', message: 'something was changed since the dataset was sealed', advice}];
}
