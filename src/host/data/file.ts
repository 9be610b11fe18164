import {ReadableError} from '../../dataset/readable-error.js';
import type {Localized} from '../../dataset/types.js';
import {decode} from './decode.js';

/** A file of more bytes than this is not read to its end: a page should not make its readers load it. */
const mostBytes = 12 * 1024 * 1024;

/** How long a file may take until it is given up, in milliseconds. */
const patience = 60_000;

/** A file that cannot be read, and why, for readers. */
export class FileFault extends ReadableError {
  constructor(zh: string, en: string) {
    super({zh, en});
    this.name = 'FileFault';
  }
}

const tooLarge = () =>
  new FileFault(
    '文件超过 12 MB，请先精简（地图图形可用 mapshaper 简化）。',
    'The file has more than 12 MB; please make it smaller (a geometry with mapshaper, for example).',
  );

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The text of an answer; one that is too large is given up on the way. */
async function textOf(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length')) > mostBytes) throw tooLarge();
  const reader = response.body?.getReader();
  const type = response.headers.get('content-type');
  if (!reader) return decode(new Uint8Array(await response.arrayBuffer()), type);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return decode(joined(chunks, bytes), type);
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      void reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
}

/** Asks for a file. @throws FileFault; where it was ended, the reason */
async function ask(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, {signal});
    if (response.ok) return await textOf(response);
    throw new FileFault(`服务器答复 HTTP ${response.status}。`, `The server answers HTTP ${response.status}.`);
  } catch (reason) {
    if (signal.aborted) throw signal.reason;
    if (reason instanceof FileFault) throw reason;
    throw new FileFault('无法连接。', 'It cannot be reached.');
  }
}

/** A file on its way, and how many wait for it. */
interface Reading {
  readonly text: Promise<string>;
  readonly ending: AbortController;
  waiting: number;
}

/** The files that are on their way now, by address. */
const underWay = new Map<string, Reading>();

function begin(address: string): Reading {
  const ending = new AbortController();
  const late = () => ending.abort(new FileFault('迟迟没有答复。', 'It takes too long.'));
  const timer = setTimeout(late, patience);
  const text = ask(address, ending.signal).finally(() => {
    clearTimeout(timer);
    if (underWay.get(address) === reading) underWay.delete(address);
  });
  const reading: Reading = {text, ending, waiting: 0};
  underWay.set(address, reading);
  return reading;
}

/**
 * Reads the text at an address. Who asks while it is on its way waits for the same answer, and the file is given up when
 * nobody waits any more, or after a minute. @throws FileFault with a sentence for readers; where `signal` ends it, its reason
 */
export function readText(address: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const reading = underWay.get(address) ?? begin(address);
    reading.waiting++;
    const leave = () => {
      reject(signal.reason as Error);
      if (--reading.waiting > 0) return;
      underWay.delete(address);
      reading.ending.abort();
    };
    signal.addEventListener('abort', leave, {once: true});
    reading.text.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Line and column of a slip in a JSON text, as far as the engine tells: `第3行第5列`. */
function placeOf(text: string, reason: unknown): Localized {
  const message = reason instanceof Error ? reason.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const before = position === undefined ? undefined : text.slice(0, Number(position)).split('\n');
  const row = line ?? before?.length;
  const at = column ?? (before && before.at(-1)!.length + 1);
  return row === undefined ? {zh: '', en: ''} : {zh: `（第${row}行第${at}列）`, en: ` (line ${row}, column ${at})`};
}

/** What a text of JSON holds. @throws FileFault with a sentence for readers */
export function jsonOf(text: string): unknown {
  if (text.trim() === '') throw new FileFault('文件是空的。', 'The file is empty.');
  if (/^\s*</.test(text))
    throw new FileFault('得到的是网页（HTML），不是 JSON。', 'What comes is a web page (HTML), not JSON.');
  try {
    return JSON.parse(text);
  } catch (reason) {
    const place = placeOf(text, reason);
    throw new FileFault(`不是完整的 JSON${place.zh}。`, `It is not valid JSON${place.en}.`);
  }
}
