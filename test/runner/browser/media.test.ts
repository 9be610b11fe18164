import {expect} from '@open-wc/testing';
import {emulateMedia} from '../media.js';

const sees = (query: string) => matchMedia(`(${query})`).matches;

describe('emulateMedia', () => {
  it('lets Chromium see what is pretended, and tells other browsers that it cannot', async () => {
    const isChromium = /Chrome\//.test(navigator.userAgent);
    const emulated = await emulateMedia({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    expect(emulated).to.equal(isChromium);
    expect(sees('forced-colors: active')).to.equal(isChromium);
    expect(sees('prefers-color-scheme: dark')).to.equal(isChromium);
  });

  it('is forgotten with the end of its test', () => {
    expect(sees('forced-colors: active')).to.equal(false);
    expect(sees('prefers-color-scheme: dark')).to.equal(false);
  });

  it('takes a call’s features for the whole of what is pretended', async () => {
    await emulateMedia({'forced-colors': 'active'});
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    expect(sees('forced-colors: active')).to.equal(false);
  });
});
