/** Files and folders of the reader's computer, by the File System Access API where the browser has it. */

import {saveFile} from '../../../host/export/save-file.js';
import type {OpenedFile} from '../model/open-files.js';

/** The part of the File System Access API that is used; TypeScript's library does not declare all of it. */
interface Folder {
  readonly name: string;
  values(): AsyncIterable<FileHandle | {readonly kind: 'directory'}>;
  getFileHandle(name: string, options?: {readonly create: boolean}): Promise<FileHandle>;
}

interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{write(text: string): Promise<void>; close(): Promise<void>}>;
}

interface Picker {
  showDirectoryPicker?: (options: {readonly mode: 'readwrite'}) => Promise<Folder>;
}

/** Where a review is saved: returns the name of the place. Rejects where it cannot be. */
export type Save = (files: ReadonlyMap<string, string>) => Promise<string>;

/** Files that were opened, and where they are saved; undefined where they can only be downloaded. */
export interface OpenedFiles {
  readonly files: readonly OpenedFile[];
  readonly save?: Save | undefined;
}

/** The largest file that is read, in bytes: a report has some 40 kB, and its tables less than 1 MB. */
const largest = 8_000_000;

/** Whether a file may be a table or the text. */
const isWanted = ({name, size}: File) => /\.(?:csv|json|txt)$/i.test(name) && size <= largest;

/** The contents of files. */
export const contentsOf = (files: readonly File[]): Promise<OpenedFile[]> =>
  Promise.all(
    files.filter(isWanted).map(async (file) => ({name: file.name, content: new Uint8Array(await file.arrayBuffer())})),
  );

const saveTo =
  (folder: Folder): Save =>
  async (files) => {
    for (const [name, text] of files) {
      const handle = await folder.getFileHandle(name, {create: true});
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
    return folder.name;
  };

/** Lets the reader choose a folder, and saves into it; undefined where it was cancelled. */
async function pickFolder(pick: NonNullable<Picker['showDirectoryPicker']>): Promise<OpenedFiles | undefined> {
  try {
    const folder = await pick({mode: 'readwrite'});
    const files: File[] = [];
    for await (const entry of folder.values()) if (entry.kind === 'file') files.push(await entry.getFile());
    return {files: await contentsOf(files), save: saveTo(folder)};
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return undefined;
    throw reason;
  }
}

/** Lets the reader choose a folder by the file input, which every browser has. */
const pickByInput = (): Promise<OpenedFiles | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => void contentsOf([...(input.files ?? [])]).then((files) => resolve({files})));
    input.click();
  });

/** Lets the reader choose a folder. */
export function openFolder(): Promise<OpenedFiles | undefined> {
  const {showDirectoryPicker: pick} = window as Picker;
  return pick ? pickFolder(pick.bind(window)) : pickByInput();
}

/** The files of an entry that was dropped; of a folder its own files. */
function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file((file) => resolve([file]), reject));
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  return new Promise((resolve, reject) =>
    reader.readEntries(
      (entries) =>
        void Promise.all(entries.filter(({isFile}) => isFile).map(filesOfEntry)).then(
          (lists) => resolve(lists.flat()),
          reject,
        ),
      reject,
    ),
  );
}

/** The files that were dropped on the page, those inside folders too. */
export async function droppedFiles({items}: DataTransfer): Promise<OpenedFiles> {
  // The entries can only be asked for while the event is handled.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const lists = await Promise.all(entries.map(filesOfEntry));
  return {files: await contentsOf(lists.flat())};
}

/** Saves files as downloads. */
export async function download(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    saveFile(new Blob([text], {type: 'text/plain;charset=utf-8'}), name);
    // Browsers drop downloads that begin in the same moment.
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
