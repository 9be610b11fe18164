import {executeServerCommand} from '@web/test-runner-commands';

/** Media features to emulate, by their names in media queries; `media` is the media type. */
export interface MediaFeatures {
  readonly media?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/**
 * Emulates media features until the end of the test, in place of those of an earlier call.
 * Resolves with false in a browser that cannot emulate them; only Chromium can.
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  const {emulated} = await executeServerCommand<{emulated: boolean}, MediaFeatures>('emulate-media-features', features);
  return emulated;
}

// A page runs several test files, and the emulation would last into the next one.
afterEach(() => emulateMedia({}));
