import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import ts from 'typescript';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folders of the server: our scenes, the build, the packages measured against, and the article of the page test. */
const folders: Readonly<Record<string, string>> = {
  scenes: here('./page/'),
  dist: here('../../dist/'),
  packages: here('./node_modules/'),
  article: here('../page/'),
};

const compilerOptions: ts.CompilerOptions = {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022};

/** The file of a path; scenes are requested as JavaScript and compiled from TypeScript. */
function textOf(path: string): string | undefined {
  const [, folder, rest] = /^\/(\w+)\/([^?]+)$/.exec(path) ?? [];
  if (folder === undefined || rest.includes('..') || !(folder in folders)) return undefined;
  const file = folders[folder] + rest;
  const source = file.replace(/\.js$/, '.ts');
  if (folder === 'scenes' && existsSync(source))
    return ts.transpileModule(readFileSync(source, 'utf8'), {compilerOptions}).outputText;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A server of local files, compressed, and of pages that can be put up by path. */
export interface Server {
  readonly address: string;
  readonly pages: Map<string, string>;
  readonly close: () => void;
}

export async function serve(): Promise<Server> {
  const pages = new Map<string, string>();
  const compressed = new Map<string, Buffer>();
  const server = createServer(({url = '/'}, response) => {
    const page = pages.get(url);
    const text = page ?? textOf(url);
    if (text === undefined) return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    const content = compressed.get(text) ?? gzipSync(text, {level: 9});
    compressed.set(text, content);
    const type = page === undefined ? types[extname(url)] : types['.html'];
    return response.writeHead(200, {'Content-Type': type, 'Content-Encoding': 'gzip'}).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, close};
}
