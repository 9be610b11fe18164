import type {Localized} from '../types.js';

/** A file cannot be read as text: the reason, and how to correct it. */
export class EncodingError extends Error {
  readonly reason: Localized;
  readonly advice = 'Save it as UTF-8 (in the “Save as” of your editor, under “Encoding”).';
  readonly zh = '请在编辑器的“另存为”里把编码选为 UTF-8。';

  constructor(reason: Localized) {
    super(reason.en);
    this.reason = reason;
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
  if (isUtf16(bytes)) throw new EncodingError({zh: '编码是 UTF-16，不是 UTF-8', en: 'it is in UTF-16, not in UTF-8'});
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new EncodingError({zh: '编码不是 UTF-8，可能是 GBK', en: 'it is not in UTF-8; perhaps it is in GBK'});
  }
}
