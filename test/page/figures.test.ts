import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';
import {serve, strictPolicy} from './serve.js';

const scripts = {
  'the classic script': '<script src="haishu-indicators.classic.js"></script>',
  'the module': '<script type="module" src="haishu-indicators.js"></script>',
  'both scripts':
    '<script src="haishu-indicators.classic.js"></script><script type="module" src="haishu-indicators.js"></script>',
};

const gauge =
  '<figure class="hs-target-gauge" data-indicator="fixed-asset-investment-growth"><p>投资：增长8%以上</p></figure>';

const pageWith = (figures: string, script: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>一页</title>${script}<main>${figures}</main></html>`;

/** The elements of a page, by figure: its tag, the attributes that it was given, whether it is drawn, and its fallback. */
function elementsOfPage() {
  return [...document.querySelectorAll('figure')].map((figure) =>
    [...figure.children]
      .filter(({localName}) => localName.startsWith('hs-'))
      .map((element) => ({
        tag: element.localName,
        isDrawn: element.shadowRoot?.querySelector('svg .mark') != null,
        visibleText: [...element.children].some((child) => child.checkVisibility()) ? element.textContent.trim() : '',
      })),
  );
}

describe('Figures of a page', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  /** Opens a page, runs a check in it, and fails where the page broke its policy or threw. */
  async function inPage(html: string, check: (page: Page) => Promise<void>, policy = strictPolicy): Promise<void> {
    const {address, close} = await serve({policy, pages: {'/page.html': html}});
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.goto(`${address}page.html`, {waitUntil: 'networkidle0'});
      await check(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      close();
    }
  }

  /** Waits until so many figures of the page are drawn. */
  const drawn = (page: Page, count: number) =>
    page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('figure > *')].filter((element) => element.shadowRoot?.querySelector('svg .mark'))
          .length === expected,
      {},
      count,
    );

  for (const [what, script] of Object.entries(scripts))
    it(`are activated once by ${what}, under a strict policy`, () =>
      inPage(
        pageWith(gauge, script),
        async (page) => {
          await drawn(page, 1);
          assert.deepEqual(await page.evaluate(elementsOfPage), [
            [{tag: 'hs-target-gauge', isDrawn: true, visibleText: ''}],
          ]);
        },
        // Two scripts need two policies of one name.
        what === 'both scripts' ? `${strictPolicy} 'allow-duplicates'` : strictPolicy,
      ));

  it('are activated where they come later, alone or inside something', () =>
    inPage(pageWith('', scripts['the classic script']), async (page) => {
      await page.evaluate(() => {
        const [main, section] = [document.querySelector('main')!, document.createElement('section')];
        for (const parent of [main, section]) {
          const figure = document.createElement('figure');
          figure.className = 'wide hs-yoy-bar';
          figure.dataset['indicators'] = 'new-urban-jobs';
          parent.append(figure);
        }
        main.append(section);
      });
      await drawn(page, 2);
    }));

  it('are not activated twice where they are moved', () =>
    inPage(pageWith(gauge, scripts['the classic script']), async (page) => {
      await drawn(page, 1);
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        main.append(document.createElement('section'));
        main.lastElementChild!.append(document.querySelector('figure')!);
      });
      await drawn(page, 1);
      const [elements] = await page.evaluate(elementsOfPage);
      assert.equal(elements.length, 1);
    }));

  it('of other classes, and other elements of these classes, are left alone', () => {
    const others = [
      '<figure class="hs-unknown" data-indicator="gdp"><p>一</p></figure>',
      '<figure class="target-gauge"><p>二</p></figure>',
      '<figure><p>三</p></figure>',
      '<div class="hs-target-gauge" data-indicator="new-urban-jobs"><p>四</p></div>',
    ].join('');
    return inPage(pageWith(others, scripts['the classic script']), async (page) => {
      assert.equal(await page.$eval('main', ({innerHTML}) => innerHTML), others);
    });
  });

  it('draw the table that they contain', () => {
    const table =
      '<table><tr><th>指标</th><th>2023年实际</th><th>2024年目标</th></tr><tr><td>新增停车位</td><td>3200个</td><td>4000个以上</td></tr></table>';
    const figure = `<figure class="hs-yoy-bar">${table}<figcaption>停车</figcaption></figure>`;
    return inPage(pageWith(figure, scripts['the classic script']), async (page) => {
      await drawn(page, 1);
      const title = await page.$eval('hs-yoy-bar', ({shadowRoot}) => shadowRoot!.querySelector('#title')!.textContent);
      assert.equal(title, '新增停车位：2024年目标下限高于2023年实际');
    });
  });

  it('keep their content where the element fails', () => {
    const figure = '<figure class="hs-target-gauge" data-indicator="no-such-indicator"><p>后备文字</p></figure>';
    return inPage(pageWith(figure, scripts['the classic script']), async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('hs-target-gauge')?.shadowRoot?.querySelector('[part=error]'),
      );
      const [[{visibleText}]] = await page.evaluate(elementsOfPage);
      assert.equal(visibleText, '后备文字');
    });
  });

  it('hand over the attributes of the element and no others', () => {
    const figure = `<figure class="hs-target-gauge" data-indicator="new-urban-jobs" data-theme="dark" data-onclick="window.errors.push(1)"
      data-style="color: red" data-id="x" data-class="y"></figure>`;
    return inPage(
      pageWith(figure, scripts['the classic script']),
      async (page) => {
        await drawn(page, 1);
        const names = await page.$eval('hs-target-gauge', (element) => element.getAttributeNames().sort());
        assert.deepEqual(names, ['indicator', 'theme']);
      },
      '',
    );
  });

  it('have no margin at the sides unless the page gives them one', async () => {
    const margin = (page: Page) => page.$eval('figure', (figure) => getComputedStyle(figure).marginInlineStart);
    const script = scripts['the classic script'];
    await inPage(pageWith(gauge, script), async (page) => assert.equal(await margin(page), '0px'));
    const styled = pageWith(gauge, `<style>figure { margin: 8px 24px; }</style>${script}`);
    await inPage(styled, async (page) => assert.equal(await margin(page), '24px'), '');
  });
});
