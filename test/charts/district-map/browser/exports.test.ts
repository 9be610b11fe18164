import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/charts/district-map/element.js';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import {inventedGeometry} from '../../../fixtures/invented-geometry.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {savedFile} from '../../../fixtures/browser/saved-file.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const values = ['yuehu', 'gulou', 'ximen', 'shiqi', 'gulin'].map((place, index) => ({place, value: 3 * index}));

async function map(attributes: Readonly<Record<string, string>> = {}): Promise<DistrictMap> {
  const element = document.createElement('hs-district-map');
  for (const [name, value] of Object.entries({'map-approval': 'GS(2024)0000号', ...attributes}))
    element.setAttribute(name, value);
  // A scroll bar that comes and goes would change the width.
  element.style.width = '480px';
  element.geometry = inventedGeometry;
  element.values = values;
  return drawn<DistrictMap>(await fixture<DistrictMap>(element));
}

/** The points of a picture, four numbers each, and how many of them stand in a row. */
async function pixels(element: DistrictMap): Promise<Uint8ClampedArray> {
  const picture = await createImageBitmap(await savedFile(element, 'png'));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: picture.width, height: picture.height});
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many points of two pictures of one size differ. */
const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.reduce((sum, value, at) => sum + (at % 4 === 0 && value !== other[at] ? 1 : 0), 0);

describe('a map of areas as a file', () => {
  for (const [attribute, approval] of [
    ['GS(2024)0000号', '审图号：GS(2024)0000号'],
    ['', '审图号：未填写'],
    ['not-required: 图形系虚构', '无需审图号：图形系虚构'],
  ])
    it(`says “${approval}”, its source and whom to thank, as text in the SVG`, async () => {
      const element = await map({'map-approval': attribute, 'map-source': '虚构图形', attribution: '© 示例'});
      const text = await (await savedFile(element, 'svg')).text();
      const {documentElement: svg} = new DOMParser().parseFromString(text, 'image/svg+xml');
      const texts = [...svg.querySelectorAll('text')].map(({textContent}) => textContent);
      expect(texts).to.include.members([approval, '地图来源：虚构图形', '© 示例']);
    });

  it('does not give the address of the report as the source of a page’s own values', async () => {
    const element = await map();
    const texts = new DOMParser().parseFromString(await (await savedFile(element, 'svg')).text(), 'image/svg+xml');
    expect(texts.documentElement.textContent).to.contain('数值由本页提供，不出自政府工作报告').and.not.contain('http');
    expect(element.renderRoot.querySelector('[data-address], .source a')).to.equal(null);
  });

  it('writes them into the PNG too', async () => {
    const [with_, without] = [await map({attribution: '© 示例'}), await map({attribution: '© 其他'})];
    expect(difference(await pixels(with_), await pixels(without))).to.be.within(20, 4000);
  });

  it('keeps its textures, in SVG and PNG', async () => {
    const element = await map({texture: '', breaks: '3 6 9'});
    const text = await (await savedFile(element, 'svg')).text();
    const {documentElement: svg} = new DOMParser().parseFromString(text, 'image/svg+xml');
    const used = [...text.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    expect(used).to.have.length.above(3);
    for (const id of used) {
      const pattern = svg.querySelector(`[id="${id}"]`)!;
      expect(pattern.getAttribute('patternUnits')).to.equal('userSpaceOnUse');
      expect(pattern.getAttribute('patternTransform')).to.match(/^rotate\(\d+\)$/);
      expect(pattern.firstElementChild!.getAttribute('stroke')).to.match(/^#[0-9a-f]{6}$/);
    }
    const plain = await map({breaks: '3 6 9'});
    expect(difference(await pixels(element), await pixels(plain))).to.be.above(3000);
  });

  it('tells zero from no data in looks and words', async () => {
    const element = await map({breaks: '3 6 9'});
    const looks = (id: string) => element.renderRoot.querySelector(`[data-mark=${id}]`)!.getAttribute('aria-label');
    expect([looks('yuehu'), looks('dongqiao')]).to.deep.equal(['月湖街道：0', '洞桥镇：无数据']);
    const [none, least] = ['none', '1'].map((level) =>
      getComputedStyle(element.renderRoot.querySelector(`.shade-${level}`)!),
    );
    expect(none.strokeDasharray).to.not.equal('none');
    expect(least.strokeDasharray).to.equal('none');
    expect(none.fill).to.not.equal(least.fill);
  });

  it('keeps some paper around names that reach over a border, and around no others', async () => {
    const narrow = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    narrow.style.width = '280px';
    const element = document.createElement('hs-district-map');
    element.geometry = inventedGeometry;
    element.mapApproval = 'GS(2024)0000号';
    narrow.append(element);
    await drawn(element);
    await waitUntil(() => element.renderRoot.querySelector('.area'));
    const names = [...element.renderRoot.querySelectorAll('text.name')];
    const over = names.filter((name) => name.classList.contains('on-border'));
    expect(over).to.have.length.within(1, names.length);
    for (const name of names) {
      const {paintOrder, stroke} = getComputedStyle(name);
      expect(paintOrder.startsWith('stroke')).to.equal(over.includes(name));
      expect(stroke !== 'none').to.equal(over.includes(name));
    }
  });
});
