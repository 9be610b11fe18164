/** The encoding that a server names: `text/csv; charset=gbk`; undefined where it names none that is known. */
function namedEncoding(contentType: string | null): TextDecoder | undefined {
  const label = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
  try {
    // GB18030 holds all of GBK and GB 2312, and euro signs and rare names besides.
    return label === undefined ? undefined : new TextDecoder(/^gb/i.test(label) ? 'gb18030' : label, {fatal: true});
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every other byte of Latin text and digits is zero. */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const first = bytes.subarray(0, 256);
  const zeros = [0, 1].map((parity) => first.filter((byte, at) => at % 2 === parity && byte === 0).length);
  if (first.length < 4 || Math.max(...zeros) < 2 || Math.min(...zeros) > 0) return undefined;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

function tryDecode(decoder: TextDecoder | undefined, bytes: Uint8Array): string | undefined {
  try {
    return decoder?.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: by its byte order mark, else as UTF-8, else in the encoding that the server names, else as GB18030, in
 * which Chinese Excel saves CSV. What no encoding fits is read as UTF-8 with replacement characters.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): string {
  const wide = utf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return (
    tryDecode(new TextDecoder('utf-8', {fatal: true}), bytes) ??
    tryDecode(namedEncoding(contentType), bytes) ??
    tryDecode(new TextDecoder('gb18030', {fatal: true}), bytes) ??
    new TextDecoder().decode(bytes)
  );
}
