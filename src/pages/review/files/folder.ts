/** Files and folders of the reader's computer, by the File System Access API where the browser has it. */

import {saveFile} from '../../../host/export/save-file.js';
import type {OpenedFile} from '../model/open-files.js';

/** The part of the File System Access API that is used; TypeScript's library does not declare all of it. */
export interface Folder {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FileHandle | {readonly kind: 'directory'}>;
  getFileHandle(name: string, options?: {readonly create: boolean}): Promise<FileHandle>;
}

export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{write(content: Content): Promise<void>; close(): Promise<void>}>;
}

interface Picker {
  showDirectoryPicker?: (options: {readonly mode: 'readwrite'}) => Promise<Folder>;
}

/** What a file holds: text, or the bytes of a workbook. */
type Content = string | Uint8Array;

/** Saves files: returns the name of the place, or undefined for downloads. Rejects where it cannot be done. */
export type Save<Saved = string> = (files: ReadonlyMap<string, Saved>) => Promise<string | undefined>;

/** Files that were opened, and how they are saved; by default, they are downloaded. */
export interface OpenedFiles<Saved = string> {
  readonly files: readonly OpenedFile[];
  readonly save?: Save<Saved> | undefined;
}

/** Files of the reader's computer, among which there may be a workbook. */
export type PickedFiles = OpenedFiles<Content>;

/** The media type of a workbook. */
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The largest file that is read, in bytes: a report has some 40 kB, and its tables less than 1 MB. */
const largest = 8_000_000;

/** Whether a file may be a table, a workbook or the text. Excel has a file `~$book.xlsx` beside a workbook that is open. */
const isWanted = ({name, size}: File) => /^(?!~\$).*\.(?:csv|json|txt|xlsx)$/i.test(name) && size <= largest;

/** The contents of files. */
export const contentsOf = (files: readonly File[]): Promise<OpenedFile[]> =>
  Promise.all(
    files.filter(isWanted).map(async (file) => ({name: file.name, content: new Uint8Array(await file.arrayBuffer())})),
  );

const saveTo =
  (folder: Folder): Save<Content> =>
  async (files) => {
    for (const [name, content] of files) {
      const handle = await folder.getFileHandle(name, {create: true});
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    }
    return folder.name;
  };

/** The files of a folder, without those of the folders in it. */
export async function filesIn(folder: Folder): Promise<readonly File[]> {
  const files: File[] = [];
  for await (const entry of folder.values()) if (entry.kind === 'file') files.push(await entry.getFile());
  return files;
}

/** Lets the reader choose a folder, and saves into it; undefined where it was cancelled. */
async function pickFolder(pick: NonNullable<Picker['showDirectoryPicker']>): Promise<PickedFiles | undefined> {
  try {
    const folder = await pick({mode: 'readwrite'});
    return {files: await contentsOf(await filesIn(folder)), save: saveTo(folder)};
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return undefined;
    throw reason;
  }
}

/** Lets the reader choose a folder by the file input, which every browser has. */
const pickByInput = (): Promise<PickedFiles | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => void contentsOf([...(input.files ?? [])]).then((files) => resolve({files})));
    input.click();
  });

/** Lets the reader choose a folder. */
export function openFolder(): Promise<PickedFiles | undefined> {
  const {showDirectoryPicker: pick} = window as Picker;
  return pick ? pickFolder(pick.bind(window)) : pickByInput();
}

/** Saves files as downloads. */
export async function download(files: ReadonlyMap<string, Content>): Promise<undefined> {
  for (const [name, content] of files) {
    const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : workbookType;
    saveFile(new Blob([content as BlobPart], {type}), name);
    // Browsers drop downloads that begin in the same moment.
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return undefined;
}
