import {executeServerCommand} from '@web/test-runner-commands';

/** Media features to pretend, as a media query names them; `media` is the medium. */
export interface MediaFeatures {
  readonly media?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/**
 * Lets the page see these media features, and no others from an earlier call, until the end of the test.
 * Resolves with false in a browser that cannot pretend; only Chromium can.
 */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  const {emulated} = await executeServerCommand<{emulated: boolean}, MediaFeatures>('emulate-media-features', features);
  return emulated;
}

// A page serves several test files, and what is pretended would last into the next.
afterEach(() => emulateMedia({}));
