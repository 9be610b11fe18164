import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {passageAddress, webAddress} from '../../src/model/web-address.js';

const pages = ['https://paper.example/news/1.html', 'http://paper.example/', 'file:///C:/saved/page.html'];

/** Where a browser goes by a link, as the URL standard resolves its address. */
const targetOf = (address: string, page: string) => new URL(address, page);

describe('The address of a link', () => {
  for (const address of [
    'https://example.org/report.html?id=1#part',
    'HTTP://example.org/',
    'http://www.haishu.gov.cn/art/2023/2/8/art_1229100536_58976242.html',
    '/report.html',
    'report 2023.html',
    './报告.html',
    '?page=2',
    '#part-2',
    'notes/a:b.html',
  ])
    it(`stays as it is: ${address}`, () => assert.equal(webAddress(address), address));

  for (const [address, expected] of [
    [' https://example.org/report\n', 'https://example.org/report'],
    // Only a space and control characters are left out; other white space is part of the address.
    ['! ', '!'],
    ['!\u00a0', '!\u00a0'],
    ['https://example.org/re\n  port', 'https://example.org/re  port'],
    ['//example.org/report', 'https://example.org/report'],
    ['\\\\example.org\\share', 'https:\\\\example.org\\share'],
    ['/\t/example.org', 'https://example.org'],
  ])
    it(`is read as a browser reads it: ${JSON.stringify(address)}`, () => assert.equal(webAddress(address), expected));

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'j\ta\rv\nascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
    'mailto:a@example.org',
    'view-source:https://example.org',
    'https://',
    'https://[',
    '//',
    '',
    ' \n',
    undefined,
    null,
    NaN,
    {toString: () => 'javascript:alert(1)'},
    ['javascript:alert(1)'],
  ])
    it(`is absent: ${JSON.stringify(address)}`, () => {
      assert.equal(webAddress(address), undefined);
      assert.equal(passageAddress(address, 'words'), undefined);
    });

  /** Addresses with schemes in any case, and with what browsers skip before and between the letters. */
  const skipped = fc.string({unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u001f'), maxLength: 3});
  const scheme = fc.constantFrom(
    ...['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'http:', 'https:', '//', '\\\\', '/\\', ''],
  );
  const hostile = fc
    .tuple(skipped, scheme, fc.array(fc.tuple(fc.nat(12), skipped, fc.boolean()), {maxLength: 4}), fc.string())
    .map(([before, name, insertions, rest]) => {
      const letters = [...name].map((letter, index) => {
        const [, hidden, isUpper] = insertions.find(([at]) => at === index) ?? [0, '', false];
        return hidden + (isUpper ? letter.toUpperCase() : letter);
      });
      return before + letters.join('') + rest;
    });
  const any = fc.oneof(hostile, fc.string({unit: 'binary'}), fc.webUrl());

  it('leads nowhere but to http(s), or to the page’s own place', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...pages), (address, page) => {
        const safe = webAddress(address);
        // A browser does not follow what it cannot parse: `https:` on a page that is a file.
        if (safe === undefined || !URL.canParse(safe, page)) return;
        const {protocol, host} = targetOf(safe, page);
        if (protocol === 'file:') assert.ok(page.startsWith('file:') && host === '', `${safe} on ${page}`);
        else assert.match(protocol, /^https?:$/, `${safe} on ${page}`);
      }),
      {numRuns: 5000},
    );
  });

  it('leads where a browser would have gone, where that is on the web', () => {
    fc.assert(
      fc.property(any, (address) => {
        const page = pages[0];
        const wanted = URL.canParse(address, page) ? targetOf(address, page) : undefined;
        const safe = webAddress(address);
        if (!wanted || !/^https?:$/.test(wanted.protocol)) assert.equal(safe, undefined);
        else if (safe !== undefined) assert.equal(targetOf(safe, page).href, wanted.href);
      }),
      {numRuns: 5000},
    );
  });
});

describe('The address of a passage', () => {
  it('takes the place of a fragment', () =>
    assert.equal(
      passageAddress('https://example.org/report#part', '以上'),
      'https://example.org/report#:~:text=%E4%BB%A5%E4%B8%8A',
    ));

  it('hides what has a meaning in a text directive', () =>
    assert.equal(passageAddress('/report', '5%-6%, &'), '/report#:~:text=5%25%2D6%25%2C%20%26'));

  it('is absent without a quote', () => {
    assert.equal(passageAddress('/report', ''), undefined);
    assert.equal(passageAddress('/report', undefined), undefined);
  });

  it('has any quote, also one that was cut in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), fc.nat(), (quote, end) => {
        const address = passageAddress('/report', quote.slice(0, end + 1));
        assert.ok(address);
        assert.ok(address.startsWith('/report#:~:text='));
        assert.doesNotMatch(address.slice(16), /[-,&#\s]/);
      }),
    );
    assert.equal(passageAddress('/report', '\u{20000}'.slice(0, 1)), '/report#:~:text=%EF%BF%BD');
  });
});
