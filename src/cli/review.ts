import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {randomBytes} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {basename, extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locale} from '../dataset/types.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {textOf} from './files.js';
import {checkOptions, optionsOf} from './options.js';
import type {Surroundings} from './surroundings.js';
import {storeAt, tableFiles} from './tables/store.js';
import type {TableStore} from './tables/store.js';

/** What is sent to the page beside its own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types haishu-indicators',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The most bytes that the page may send: all tables of a long report are below 1 MB. */
const largest = 20_000_000;

/** The folder of the page: beside the built command, or in the build of the sources. */
function pageFolder(program: URL): string {
  const folders = ['review/', '../../dist/review/'].map((path) => fileURLToPath(new URL(path, program)));
  const folder = folders.find((path) => existsSync(join(path, 'review.js')));
  if (folder) return folder;
  throw new UsageError({zh: '没有找到审校页，请先构建。', en: 'The review page is missing: build it first.'});
}

/** What the command reviews. */
interface ReviewRequest {
  /** The path of the folder or workbook. */
  readonly folder: string;
  /** The text of the report. */
  readonly text: string;
  /** The folder of the built page. */
  readonly page: string;
  readonly port?: number | undefined;
}

/** The tables, as the page receives them. */
async function tablesJson({folder, text}: ReviewRequest, store: TableStore): Promise<string> {
  return JSON.stringify({folder, files: {...Object.fromEntries(await store.read()), 'report.txt': text}});
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Error('it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes the tables back from the page; names that are no table are refused. */
async function takeBack(store: TableStore, request: IncomingMessage): Promise<void> {
  const {files} = JSON.parse(await bodyOf(request)) as {files?: unknown};
  const entries = Object.entries(Object(files) as object) as [string, unknown][];
  const wrong = entries.find(([name, content]) => !tableFiles.includes(name) || typeof content !== 'string');
  if (wrong || entries.length === 0) throw new Error(`${wrong?.[0] ?? 'nothing'} is no table`);
  await store.write(new Map(entries as [string, string][]));
}

/**
 * Serves the page and the tables on this computer alone, below a path that cannot be guessed: no other page of the
 * browser can read or write them, and a name that was made to lead here (DNS rebinding) is refused.
 */
export async function serveReview(
  request: ReviewRequest,
): Promise<{readonly address: string; readonly server: Server}> {
  const {folder, page, port = 0} = request;
  const store = storeAt(folder);
  // What is wrong in a workbook is found before the page is opened.
  await store.read();
  const base = `/${randomBytes(16).toString('hex')}/`;
  const pageFiles = readdirSync(page).filter((name) => types[extname(name)]);
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    const end = (status: number, content = '', type = 'text/plain; charset=utf-8') =>
      response
        .writeHead(status, {
          ...{'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store'},
          ...{'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer'},
        })
        .end(content);
    const {port: own} = server.address() as AddressInfo;
    const {pathname} = new URL(incoming.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return end(204);
    if (incoming.headers.host !== `127.0.0.1:${own}` || !pathname.startsWith(base)) return end(404);
    const name = pathname.slice(base.length) || 'index.html';
    const refuse = (reason: unknown) => end(400, (reason as Error).message);
    if (name === 'tables.json' && incoming.method === 'PUT')
      return void takeBack(store, incoming).then(() => end(204), refuse);
    if (incoming.method !== 'GET') return end(405);
    if (name === 'tables.json')
      return void tablesJson(request, store).then((json) => end(200, json, 'application/json; charset=utf-8'), refuse);
    if (!pageFiles.includes(name)) return end(404);
    return end(200, readFileSync(join(page, name), 'utf8'), types[extname(name)]);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const {port: own} = server.address() as AddressInfo;
  return {address: `http://127.0.0.1:${own}${base}index.html?served`, server};
}

/** The command `review`: serves the review page with the tables of a folder or workbook until it is stopped. */
export async function reviewCommand(
  args: readonly string[],
  {read, program}: Surroundings,
  locale: Locale,
): Promise<CommandResult> {
  const [operand = '', ...rest] = args;
  const isNamed = operand !== '' && !operand.startsWith('--');
  if (!isNamed)
    throw new UsageError({zh: '请写明表格所在的文件夹或工作簿。', en: 'Name the folder or workbook of the tables.'});
  const folder = resolve(operand);
  storeAt(folder);
  const options = optionsOf(rest);
  checkOptions(options, ['text', 'port', 'lang']);
  const {text: file, port = ''} = options;
  if (!file) throw new UsageError({zh: '请写明报告原文：--text report.txt。', en: 'Name the text: --text report.txt.'});
  if (!/^\d{0,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError({zh: `--port是端口号，不能是“${port}”。`, en: `--port is a number, not "${port}".`});
  const {address} = await serveReview({
    ...{folder, text: textOf(file, read), page: pageFolder(program)},
    port: Number(port),
  });
  const shown = locale === 'en' ? `${address}&lang=en` : address;
  return {
    code: 0,
    out: {
      zh: `请在浏览器中打开：${shown}\n保存时写回 ${basename(folder)}。按 Ctrl+C 结束。`,
      en: `Open this address in a browser: ${shown}\nSaving writes to ${basename(folder)}. Ctrl+C ends it.`,
    }[locale],
  };
}
