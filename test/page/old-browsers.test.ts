import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pagesOfSuite} from './open-browser.js';

/** Removes the methods that Chrome 90, Firefox 90 and Safari 15 lack. It runs in the page, before anything else does. */
function removeYoungMethods(): void {
  const young: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [window, ['structuredClone']],
    [Element.prototype, ['checkVisibility']],
    // Style sheets made by script came to Firefox with 101.
    [Document.prototype, ['adoptedStyleSheets']],
    [ShadowRoot.prototype, ['adoptedStyleSheets']],
    [CSSStyleSheet.prototype, ['replace', 'replaceSync']],
  ];
  for (const [owner, names] of young) for (const name of names) Reflect.deleteProperty(owner, name);
}

const figures = `<hs-target-gauge indicator="fixed-asset-investment-growth" variant="arc" value="9.1" as-of="2023-11"><p>后备一</p></hs-target-gauge>
  <hs-yoy-bar topic="investment"><p>后备二</p></hs-yoy-bar>
  <hs-district-map layer="mentions"><p>后备三</p></hs-district-map>
  <hs-project-timeline controls><p>后备四</p></hs-project-timeline>
  <figure class="hs-yoy-bar" data-indicators="new-urban-jobs"><figcaption>后备五</figcaption></figure>`;

/** What is seen of each figure. It runs in the page. */
const look = () =>
  [...document.querySelectorAll<HTMLElement>('main > *')].map((one) => {
    const root = (one.localName === 'figure' ? one.firstElementChild! : one).shadowRoot;
    const frame = root?.querySelector('figure');
    return {
      marks: root?.querySelectorAll('svg .mark').length ?? 0,
      border: frame ? getComputedStyle(frame).borderTopWidth : '',
      text: root ? '' : one.innerText.trim(),
    };
  });

describe('In an old browser', () => {
  const {open, address} = pagesOfSuite();

  /** The figures of a page in a browser that lacks what a function removes. */
  async function figuresWithout(remove: () => void) {
    const page = await open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument(remove);
    await page.goto(`${address()}blank.html`);
    await page.evaluate((html) => {
      document.body.innerHTML = `<main>${html}</main>`;
    }, figures);
    await page.addScriptTag({url: `${address()}haishu-indicators.classic.js`});
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const seen = await page.evaluate(look);
    await page.close();
    return {seen, errors};
  }

  it('like Chrome 90, Firefox 90 or Safari 15, all figures are drawn with their styles', async () => {
    const {seen, errors} = await figuresWithout(removeYoungMethods);
    assert.deepEqual(errors, []);
    assert.equal(seen.length, 5);
    for (const {marks, border} of seen) {
      assert.ok(marks > 0, JSON.stringify(seen));
      assert.equal(border, '3px');
    }
  });

  it('that is older still, tags and figures keep their content', async () => {
    const {seen, errors} = await figuresWithout(() => {
      Reflect.deleteProperty(Object, 'hasOwn');
      Reflect.deleteProperty(Array.prototype, 'at');
      // They drop rules with selectors that they do not know.
      CSS.supports = () => false;
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      seen.map(({text}) => text),
      ['后备一', '后备二', '后备三', '后备四', '后备五'],
    );
  });
});
