import {encodeQR} from 'qr';
import {ReadableError} from '../../dataset/readable-error.js';
import type {QrCode} from '../../render/render.js';

/** The longest address, in characters: the modules of a longer one would be too small for the camera of a phone. */
const longest = 300;

/**
 * The QR code of an address.
 *
 * @throws ReadableError where the address is too long
 */
export function qrCodeOf(address: string): QrCode {
  if (address.length > longest)
    throw new ReadableError({
      zh: `二维码的网址有${address.length}个字符，最多${longest}个。请换一个短的网址。`,
      en: `The address of the QR code has ${address.length} characters, and may have ${longest}: take a shorter one.`,
    });
  // The encoder surrounds a code with at least one light module, which is no part of it.
  return encodeQR(address, 'raw', {ecc: 'medium', border: 1})
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}
