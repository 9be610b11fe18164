import {expect, fixture} from '@open-wc/testing';
import type {DistrictMap} from '../../../src/charts/district-map/element.js';
import '../../../src/charts/district-map/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

async function opened(): Promise<DistrictMap> {
  const element = await drawn(await fixture<DistrictMap>(document.createElement('hs-district-map')));
  element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
  await element.updateComplete;
  return element;
}
const heads = (element: DistrictMap) => [...element.renderRoot.querySelectorAll('thead th')];
const column = (element: DistrictMap, index: number) =>
  [...element.renderRoot.querySelectorAll('tbody tr')].map((row) => row.children[index].textContent.trim());
const sort = async (element: DistrictMap, index: number) => {
  heads(element)[index].querySelector('button')!.click();
  await element.updateComplete;
};

describe('The table of a figure', () => {
  it('is sorted by the buttons of its headings, and says so', async () => {
    const element = await opened();
    const before = column(element, 0);
    expect(heads(element).every((head) => !head.hasAttribute('aria-sort'))).to.equal(true);
    await sort(element, 1);
    // 未提到 is no number, and comes last in both directions.
    const numbers = () =>
      column(element, 1)
        .filter((text) => /^\d+$/.test(text))
        .map(Number);
    const counts = numbers();
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    expect(heads(element).map((head) => head.getAttribute('aria-sort'))).to.deep.equal([
      null,
      'descending',
      null,
      null,
    ]);
    await sort(element, 1);
    expect(numbers()).to.deep.equal(counts.toReversed().sort((a, b) => a - b));
    expect(heads(element)[1].getAttribute('aria-sort')).to.equal('ascending');
    await sort(element, 1);
    expect(column(element, 0)).to.deep.equal(before);
    expect(heads(element)[1]).not.to.have.attribute('aria-sort');
  });

  it('keeps its order while it is closed, and loses no row', async () => {
    const element = await opened();
    const rows = column(element, 0).length;
    await sort(element, 0);
    const sorted = column(element, 0);
    const button = element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!;
    button.click();
    await element.updateComplete;
    button.click();
    await element.updateComplete;
    expect(column(element, 0)).to.deep.equal(sorted);
    expect(sorted).to.have.length(rows);
  });

  it('has no accessibility violation when it is sorted', async () => {
    const element = await opened();
    await sort(element, 1);
    await expect(element).to.be.accessible();
  });
});
