import {expect, fixture} from '@open-wc/testing';
import type {ProjectTimeline} from '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/project-timeline/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

/** As many projects, named by their numbers; the last is the first in the order of names. */
async function opened(count: number, lang = 'zh'): Promise<ProjectTimeline> {
  const element = document.createElement('hs-project-timeline');
  element.lang = lang;
  const name = (index: number) => (index === count - 1 ? 'a last' : `x${index}`);
  Object.assign(element, {
    data: Array.from({length: count}, (_, index) => ({name: name(index), start: '2022'})),
    limit: 5,
  });
  await drawn(await fixture<ProjectTimeline>(element));
  element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
  for (let frame = 0; frame < 600 && rows(element).length === 0; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
  return element;
}
const rows = ({renderRoot}: ProjectTimeline) =>
  [...renderRoot.querySelectorAll('tbody th')].map(({textContent}) => textContent);
const rest = ({renderRoot}: ProjectTimeline) => renderRoot.querySelector('[part=table] p');
const more = async (element: ProjectTimeline) => {
  rest(element)!.querySelector('button')!.click();
  await element.updateComplete;
};
const words = (element: ProjectTimeline) => rest(element)?.textContent.replace(/\s+/g, ' ').trim();

describe('A table of very many rows', () => {
  it('lists the first two hundred, says how many there are, and has a button for more, until all are there', async () => {
    const element = await opened(1500);
    expect(rows(element)).to.have.length(200);
    expect(words(element)).to.equal('列出200行，共1500行；下载的CSV全有。 更多');
    await more(element);
    expect(rows(element)).to.have.length(1000);
    expect(words(element)).to.equal('列出1000行，共1500行；下载的CSV全有。 更多');
    await more(element);
    expect(rows(element)).to.have.length(1500);
    expect(rest(element)).to.equal(null);
  });

  it('says so in English', async () => {
    expect(words(await opened(1500, 'en'))).to.equal('200 of 1,500 rows; the CSV download has all. More');
  });

  it('is sorted as a whole, not as far as it is listed', async () => {
    const element = await opened(1500);
    expect(rows(element)[0]).to.equal('x0');
    element.renderRoot.querySelector<HTMLButtonElement>('thead button')!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(200);
    expect(rows(element)[0]).to.equal('a last');
  });

  it('keeps the focus on its button while that is there, and gives it to the first new row where the last rows are', async () => {
    const element = await opened(1500);
    const focused = () => (element.renderRoot as ShadowRoot).activeElement;
    const press = async () => {
      const button = rest(element)!.querySelector('button')!;
      button.focus();
      button.click();
      await element.updateComplete;
      await element.updateComplete;
    };
    await press();
    expect(focused()).to.equal(rest(element)!.querySelector('button'));
    await press();
    expect(rest(element)).to.equal(null);
    expect(focused()?.textContent).to.equal(rows(element)[1000]);
  });

  it('lists as many after it was closed and opened again', async () => {
    const element = await opened(1500);
    await more(element);
    const button = element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!;
    button.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
    button.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(1000);
  });

  it('has no such words where all rows are listed', async () => {
    const element = await opened(200);
    expect(rows(element)).to.have.length(200);
    expect(rest(element)).to.equal(null);
  });

  it('has no accessibility violation', async () => {
    await expect(await opened(300)).to.be.accessible();
  });
});
