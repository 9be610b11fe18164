import {readFileSync} from 'node:fs';

/** The text of the report, which stays out of the project: read from the file that `REPORT_TEXT` names, if any. */
export function reportText(): string | undefined {
  const file = process.env['REPORT_TEXT'];
  return file ? readFileSync(file, 'utf8') : undefined;
}
