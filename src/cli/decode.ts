/** A file that cannot be read as text: what it is, and the mend. */
export class EncodingError extends Error {
  readonly mend = 'Save it as UTF-8 (in the “Save as” of your editor, under “Encoding”).';
}

const utf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Letters, digits and line breaks have a zero byte there, and no text in UTF-8 has one.
  return bytes.subarray(0, 1000).includes(0);
};

/** The text of bytes in UTF-8, without the mark that some editors put before it. @throws EncodingError */
export function decode(bytes: Uint8Array): string {
  if (utf16(bytes)) throw new EncodingError('it is in UTF-16, not in UTF-8');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new EncodingError('it is not in UTF-8; perhaps it is in GBK');
  }
}
