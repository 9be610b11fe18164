import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {randomBytes} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {basename, extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tableNames} from '../dataset/tables/tables.js';
import type {Locale} from '../dataset/types.js';
import {UsageError} from './command.js';
import type {CommandResult} from './command.js';
import {textOf} from './files.js';
import {checkOptions, optionsOf} from './options.js';
import type {Surroundings} from './surroundings.js';

/** The files of a folder that are reviewed. */
const fileNames = [...tableNames.map((table) => `${table}.csv`), 'report.json'];

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
  readonly folder: string;
  /** The text of the report. */
  readonly text: string;
  /** The folder of the built page. */
  readonly page: string;
  readonly port?: number | undefined;
}

/** The tables of a folder, as the page receives them. */
function tablesJson({folder, text}: ReviewRequest): string {
  const read = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? [[name, readFileSync(file, 'utf8')] as const] : [];
  };
  return JSON.stringify({
    folder,
    files: {...Object.fromEntries(fileNames.flatMap(read)), 'report.txt': text},
  });
}

/** Writes a file beside its place first, so that a table is never half written. */
function replace(file: string, content: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, content);
  renameSync(beside, file);
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
async function takeBack(folder: string, request: IncomingMessage): Promise<void> {
  const {files} = JSON.parse(await bodyOf(request)) as {files?: unknown};
  const entries = Object.entries(Object(files) as object) as [string, unknown][];
  const wrong = entries.find(([name, content]) => !fileNames.includes(name) || typeof content !== 'string');
  if (wrong || entries.length === 0) throw new Error(`${wrong?.[0] ?? 'nothing'} is no table`);
  for (const [name, content] of entries) replace(join(folder, name), content as string);
}

/**
 * Serves the page and the tables on this computer alone, below a path that cannot be guessed: no other page of the
 * browser can read or write them, and a name that was made to lead here (DNS rebinding) is refused.
 */
export async function serveReview(
  request: ReviewRequest,
): Promise<{readonly address: string; readonly server: Server}> {
  const {folder, page, port = 0} = request;
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
    if (name === 'tables.json' && incoming.method === 'PUT')
      return void takeBack(folder, incoming).then(
        () => end(204),
        (reason: unknown) => end(400, (reason as Error).message),
      );
    if (incoming.method !== 'GET') return end(405);
    if (name === 'tables.json') return end(200, tablesJson(request), 'application/json; charset=utf-8');
    if (!pageFiles.includes(name)) return end(404);
    return end(200, readFileSync(join(page, name), 'utf8'), types[extname(name)]);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const {port: own} = server.address() as AddressInfo;
  return {address: `http://127.0.0.1:${own}${base}index.html?served`, server};
}

/** The command `review`: serves the review page with the tables of a folder until it is stopped. */
export async function reviewCommand(
  args: readonly string[],
  {read, program}: Surroundings,
  locale: Locale,
): Promise<CommandResult> {
  const [operand = '', ...rest] = args;
  const isNamed = operand !== '' && !operand.startsWith('--');
  if (!isNamed || !existsSync(operand) || !statSync(operand).isDirectory())
    throw new UsageError({
      zh: isNamed ? `没有“${operand}”这个文件夹。` : '请写明表格所在的文件夹。',
      en: isNamed ? `There is no folder "${operand}".` : 'Name the folder of the tables.',
    });
  const options = optionsOf(rest);
  checkOptions(options, ['text', 'port', 'lang']);
  const {text: file, port = ''} = options;
  if (!file) throw new UsageError({zh: '请写明报告原文：--text report.txt。', en: 'Name the text: --text report.txt.'});
  if (!/^\d{0,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError({zh: `--port是端口号，不能是“${port}”。`, en: `--port is a number, not "${port}".`});
  const folder = resolve(operand);
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
