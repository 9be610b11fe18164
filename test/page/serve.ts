import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The content policy of a careful newsroom: nothing but its own files, and no text becomes markup
 * but through the one policy that Lit's templates need.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types haishu-indicators',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = [here, fileURLToPath(new URL('../../dist/', import.meta.url))];

/** The file behind a path: of the article first, of the build second. */
async function fileOf(path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const file = join(folder, path);
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    const content = await readFile(file).catch(() => undefined);
    if (content) return content;
  }
  return undefined;
}

/** Where a page tells that it has painted something. */
export const painted = '/painted';

interface Site {
  /** The content policy; empty for none. */
  readonly policy?: string;
  /** Zero for a free one. */
  readonly port?: number;
  /** Scripts come when the page has painted without them, as over a slow network. */
  readonly isLate?: boolean;
  /** Further pages by their paths. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Serves the article, the build and further pages under a content policy. */
export async function serve({policy = strictPolicy, port = 0, isLate = false, pages = {}}: Site = {}): Promise<{
  address: string;
  close: () => void;
}> {
  let release = () => {};
  let released = Promise.resolve();
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/article.html' : decodeURIComponent(pathname);
    if (path === painted) {
      release();
      return response.writeHead(204).end();
    }
    if (path === '/article.html' && isLate) released = new Promise((resolve) => (release = resolve));
    void (extname(path) === '.js' ? released : Promise.resolve())
      .then(() => (path in pages ? Buffer.from(pages[path]) : fileOf(path)))
      .then((content) => {
        const type = types[extname(path)];
        if (!content || !type) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
        return response.writeHead(200, {'Content-Type': type, 'Content-Security-Policy': policy}).end(content);
      });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await serve()).address);
