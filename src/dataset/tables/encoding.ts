import {inEveryLanguage} from '../localized.js';
import type {Localized} from '../types.js';
import {languages} from '../words/source-tables/languages.js';

/** A file cannot be read as text: the reason, and how to correct it. */
export class EncodingError extends Error {
  readonly reason: Localized;
  readonly advice: string;
  readonly zh: string;

  constructor(cause: 'utf16' | 'document' | 'other') {
    super(languages.en.encoding[cause]);
    const advice = cause === 'document' ? 'documentAdvice' : 'advice';
    [this.advice, this.zh] = [languages.en.encoding[advice], languages.zh.encoding[advice]];
    this.reason = inEveryLanguage(languages, ({encoding}) => encoding[cause]);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // In UTF-16, ASCII characters have a zero byte, which does not occur in UTF-8 text.
  return bytes.subarray(0, 1000).includes(0);
}

/** How the files of documents begin: ZIP (.docx, .xlsx, .wps), PDF, and the older binary form of Office. */
const documents = ['PK\x03\x04', '%PDF-', '\xD0\xCF\x11\xE0'];

function isDocument(bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 5));
  return documents.some((one) => begin.startsWith(one));
}

/** The text of bytes in UTF-8, without the byte order mark that some editors put before it. @throws EncodingError */
export function decode(bytes: Uint8Array): string {
  if (isDocument(bytes)) throw new EncodingError('document');
  if (isUtf16(bytes)) throw new EncodingError('utf16');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new EncodingError('other');
  }
}
