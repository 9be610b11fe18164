import type {Localized} from '../dataset/types.js';
import {safeUrl} from './passage.js';

/** A file of more bytes than this is not read to its end: a page should not make its readers load it. */
const mostBytes = 12 * 1024 * 1024;

/** A file that is no geometry, and why, for readers. */
export class FileFault extends Error {
  readonly sentence: Localized;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'FileFault';
    this.sentence = {zh, en};
  }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

const tooLarge = () =>
  new FileFault(
    `文件超过 ${megabytes(mostBytes)} MB，请先简化（例如用 mapshaper）。`,
    `The file has more than ${megabytes(mostBytes)} MB; please simplify it (with mapshaper, for example).`,
  );

/** The text of an answer; one that is too large is given up on the way. */
async function textOf(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length')) > mostBytes) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, {stream: true});
  }
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

/** Reads the JSON at an address. @throws FileFault with a sentence for readers; AbortError where it was ended */
export async function readJsonFile(address: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, {signal});
  } catch (reason) {
    if (signal.aborted) throw reason;
    throw new FileFault('无法连接。', 'It cannot be reached.');
  }
  if (!response.ok)
    throw new FileFault(`服务器答复 HTTP ${response.status}。`, `The server answers HTTP ${response.status}.`);
  const text = await textOf(response);
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

/** Reads the JSON at an address that a page gives, http(s) or relative. @throws as `readJsonFile` */
export async function readGeometryFile(address: string, signal: AbortSignal): Promise<unknown> {
  const safe = safeUrl(address);
  if (!safe) throw new FileFault('地址应为 http(s) 或相对地址。', 'Its address should be http(s) or relative.');
  return readJsonFile(safe, signal);
}
