import {inEveryLanguage} from '../localized.js';
import type {Localized} from '../types.js';
import {languages} from '../words/source-tables/languages.js';

/** A file cannot be read as text: the reason, and how to correct it. */
export class EncodingError extends Error {
  readonly reason: Localized;
  readonly advice = languages.en.encoding.advice;
  readonly zh = languages.zh.encoding.advice;

  constructor(cause: 'utf16' | 'other') {
    super(languages.en.encoding[cause]);
    this.reason = inEveryLanguage(languages, ({encoding}) => encoding[cause]);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // In UTF-16, ASCII characters have a zero byte, which does not occur in UTF-8 text.
  return bytes.subarray(0, 1000).includes(0);
}

/** The text of bytes in UTF-8, without the byte order mark that some editors put before it. @throws EncodingError */
export function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new EncodingError('utf16');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new EncodingError('other');
  }
}
