import {inEveryLanguage} from '../../dataset/localized.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Localized} from '../../dataset/types.js';
import {languages} from '../../model/words/page-data/languages.js';
import type {PageDataWords} from '../../model/words/page-data/words.js';
import {decode} from './decode.js';

/** The largest file that is read, in bytes: a page should not make its readers load more. */
const maxBytes = 12 * 1024 * 1024;

/** How long a file may take before its loading is aborted, in milliseconds. */
const timeout = 60_000;

/** A file cannot be read; the sentence gives the reason. */
export class FileError extends ReadableError {
  constructor(sentence: Localized) {
    super(sentence);
    this.name = 'FileError';
  }
}

const fileError = (sentenceOf: (words: PageDataWords['file']) => string) =>
  new FileError(inEveryLanguage(languages, ({file}) => sentenceOf(file)));

const tooLarge = () => fileError((words) => words.tooLarge);

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The text of a response. @throws FileError as soon as it turns out to be too large */
async function textOf(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge();
  const reader = response.body?.getReader();
  const type = response.headers.get('content-type');
  if (!reader) return decode(new Uint8Array(await response.arrayBuffer()), type);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return decode(joined(chunks, bytes), type);
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
}

/** Fetches the text of a file. @throws FileError; where `signal` aborts it, the reason of that */
async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, {signal});
    if (response.ok) return await textOf(response);
    throw fileError((words) => words.status(response.status));
  } catch (reason) {
    if (signal.aborted) throw signal.reason;
    if (reason instanceof FileError) throw reason;
    throw fileError((words) => words.unreachable);
  }
}

/** A file that is being loaded, and how many callers wait for it. */
interface PendingFile {
  readonly text: Promise<string>;
  readonly abort: AbortController;
  waiters: number;
}

/** The files that are being loaded, by address. */
const pending = new Map<string, PendingFile>();

function begin(address: string): PendingFile {
  const ending = new AbortController();
  const late = () => ending.abort(fileError((words) => words.tooSlow));
  const timer = setTimeout(late, timeout);
  const text = fetchText(address, ending.signal).finally(() => {
    clearTimeout(timer);
    if (pending.get(address) === reading) pending.delete(address);
  });
  const reading: PendingFile = {text, abort: ending, waiters: 0};
  pending.set(address, reading);
  return reading;
}

/**
 * Reads the text at an address. Calls for an address that is already being loaded share one request, which is aborted
 * when no caller waits any longer, or after a minute. @throws FileError; where `signal` aborts it, the reason of that
 */
export function readText(address: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const reading = pending.get(address) ?? begin(address);
    reading.waiters++;
    const leave = () => {
      reject(signal.reason as Error);
      if (--reading.waiters > 0) return;
      pending.delete(address);
      reading.abort.abort();
    };
    signal.addEventListener('abort', leave, {once: true});
    reading.text.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Line and column of an error in a JSON text; empty where the engine's message does not give them. */
function positionOf(text: string, reason: unknown): [] | [line: string | number, column: string | number] {
  const message = reason instanceof Error ? reason.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const before = position === undefined ? undefined : text.slice(0, Number(position)).split('\n');
  const row = line ?? before?.length;
  const at = column ?? (before && before.at(-1)!.length + 1);
  return row === undefined ? [] : [row, at];
}

/** Parses a JSON text. @throws FileError */
export function jsonOf(text: string): unknown {
  if (text.trim() === '') throw fileError((words) => words.empty);
  if (/^\s*</.test(text)) throw fileError((words) => words.html);
  try {
    return JSON.parse(text);
  } catch (reason) {
    const place = positionOf(text, reason);
    throw fileError((words) => words.json(...place));
  }
}
