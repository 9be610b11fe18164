/** Files and folders that are dropped on the page; of a folder its own files. */

import {contentsOf, filesIn} from './folder.js';
import type {FileHandle, Folder, PickedFiles} from './folder.js';

/** An item with a part of the File System Access API that TypeScript's library does not declare. */
interface Item extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<Folder | FileHandle | null>;
}

/** What is in a folder, which is told in parts. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** The files of a folder by the older interface of browsers. */
async function filesOfEntry(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const files = (await entriesOf(folder)).filter((entry): entry is FileSystemFileEntry => entry.isFile);
  return Promise.all(files.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))));
}

/** The files of an item. It can only be asked for them while the event is handled. */
async function filesOfItem(item: Item): Promise<readonly File[]> {
  const [file, entry] = [item.getAsFile(), item.webkitGetAsEntry()];
  if (!entry?.isDirectory) return file ? [file] : [];
  // In a page from the disk, Chromium gives no files of an entry, but it does of a handle.
  const handle = await item.getAsFileSystemHandle?.();
  return handle?.kind === 'directory' ? filesIn(handle) : filesOfEntry(entry as FileSystemDirectoryEntry);
}

/** The files that were dropped on the page. */
export async function droppedFiles({items}: DataTransfer): Promise<PickedFiles> {
  const lists = await Promise.all([...items].filter(({kind}) => kind === 'file').map(filesOfItem));
  return {files: await contentsOf(lists.flat())};
}
