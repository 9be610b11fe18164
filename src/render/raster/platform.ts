/** The files of the machine, in Node and Deno. The modules are named by variables, so that bundlers for pages leave them alone. */

interface FileSystem {
  readonly readFile: (path: string | URL) => Promise<Uint8Array>;
  readonly readdir: (path: string, options: {readonly recursive: true}) => Promise<string[]>;
}

interface OperatingSystem {
  readonly homedir: () => string;
}

const modules: {readonly files: string; readonly system: string} = {files: 'node:fs/promises', system: 'node:os'};

export const fileSystem = (): Promise<FileSystem> => import(modules.files) as Promise<FileSystem>;

export const homeFolder = async (): Promise<string> => ((await import(modules.system)) as OperatingSystem).homedir();
