/** The tables that the command `review` serves beside the page, and takes back. */

import type {OpenedFile} from '../model/open-files.js';
import type {OpenedFiles, Save} from './folder.js';

/** The address of the tables, beside the page. */
const address = 'tables.json';

const isText = (value: unknown): value is string => typeof value === 'string';

const save =
  (folder: string): Save =>
  async (files) => {
    const body = JSON.stringify({files: Object.fromEntries(files)});
    const response = await fetch(address, {method: 'PUT', body, headers: {'Content-Type': 'application/json'}});
    if (!response.ok) throw new Error((await response.text()) || String(response.status));
    return folder;
  };

/** The files of the command's folder; undefined where the page was not opened by it. */
export async function servedFiles(): Promise<OpenedFiles | undefined> {
  if (!/^https?:$/.test(location.protocol) || !new URLSearchParams(location.search).has('served')) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const {folder, files} = (await response.json()) as {folder: string; files: Readonly<Record<string, unknown>>};
  const opened = Object.entries(files).flatMap(([name, content]): OpenedFile[] =>
    isText(content) ? [{name, content}] : [],
  );
  return {files: opened, save: save(folder)};
}
