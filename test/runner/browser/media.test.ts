import {expect} from '@open-wc/testing';
import {emulateMedia} from '../media.js';

const sees = (query: string) => matchMedia(`(${query})`).matches;

describe('emulateMedia', () => {
  it('emulates media features in Chromium, and resolves with false in other browsers', async () => {
    const isChromium = /Chrome\//.test(navigator.userAgent);
    const emulated = await emulateMedia({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    expect(emulated).to.equal(isChromium);
    expect(sees('forced-colors: active')).to.equal(isChromium);
    expect(sees('prefers-color-scheme: dark')).to.equal(isChromium);
  });

  it('ends with its test', () => {
    expect(sees('forced-colors: active')).to.equal(false);
    expect(sees('prefers-color-scheme: dark')).to.equal(false);
  });

  it('replaces the features of an earlier call', async () => {
    await emulateMedia({'forced-colors': 'active'});
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    expect(sees('forced-colors: active')).to.equal(false);
  });
});
