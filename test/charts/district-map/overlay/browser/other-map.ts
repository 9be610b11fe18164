import {expect} from '@open-wc/testing';
import '../../../../../src/charts/district-map/element.js';
import type {DistrictMap} from '../../../../../src/charts/district-map/element.js';
import type {Overlay} from '../../../../../src/charts/district-map/overlay/overlay.js';
import {inventedGeometry} from '../../../../fixtures/invented-geometry.js';

/** The script of a map library, as a page loads it; it leaves a global behind. */
export const script = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = new URL(`../../../../../node_modules/${path}`, import.meta.url).href;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${path} was not loaded`));
    document.head.append(element);
  });

/** A place for a map, 400 by 300 pixels, without any style sheet of a library. */
export function stage(lang = 'zh'): HTMLDivElement {
  const element = document.createElement('div');
  element.lang = lang;
  Object.assign(element.style, {position: 'relative', width: '400px', height: '300px', overflow: 'hidden'});
  document.body.append(element);
  return element;
}

const rootOf = ({element}: Overlay) => element.shadowRoot!;
export const options = (overlay: Overlay) => [...rootOf(overlay).querySelectorAll<HTMLElement>('[data-region]')];
export const optionOf = (overlay: Overlay, id: string) => options(overlay).find((one) => one.dataset.region === id)!;
export const tipOf = (overlay: Overlay) => rootOf(overlay).querySelector('.tip')?.textContent.trim();
export const notesOf = (overlay: Overlay) =>
  [...rootOf(overlay).querySelectorAll('[part=note]')].map(({textContent}) => textContent.trim());

export const creditsOf = (overlay: Overlay) =>
  [...rootOf(overlay).querySelectorAll('[part=credit]')].map(({textContent}) => textContent.trim());

/** On a map that is small, the key is behind a button and covers next to nothing; on a large one it is open. */
export function expectRoom(overlay: Overlay, place: HTMLElement): void {
  const button = rootOf(overlay).querySelector<HTMLButtonElement>('[part=title]')!;
  const share = () => {
    const [panel, all] = [rootOf(overlay).querySelector('[part=panel]')!, place].map((one) =>
      one.getBoundingClientRect(),
    );
    return (panel.width * panel.height) / (all.width * all.height);
  };
  expect(button.getAttribute('aria-expanded')).to.equal('false');
  expect(share()).to.be.below(0.1);
  button.click();
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  expect(rootOf(overlay).querySelector('[data-level]')!.getBoundingClientRect().height).to.be.above(0);
  expect(share()).to.be.below(0.5);
}

/** A figure with the geometry and credits of an invented map. */
export async function figure(attributes: Readonly<Record<string, string>> = {}): Promise<DistrictMap> {
  const element = document.createElement('hs-district-map');
  const credits = {'map-approval': 'GS(2024)0000号', 'map-source': '虚构图形', attribution: '© <b>示例</b>'};
  for (const [name, value] of Object.entries({...credits, ...attributes})) element.setAttribute(name, value);
  element.geometry = inventedGeometry;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The details of `hs-select` events on the element of the map. */
export function heardAt(place: HTMLElement): string[] {
  const heard: string[] = [];
  place.addEventListener('hs-select', ({id}) => heard.push(id));
  return heard;
}

/** Presses a key in the list, as a keyboard does. */
function press(overlay: Overlay, key: string): void {
  rootOf(overlay).activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
}

/** Tests the list of townships, which is the same on every map: one tab stop, arrow keys, and a selection that fires an event. */
export function expectList(overlay: Overlay, place: HTMLElement): void {
  const all = options(overlay);
  expect(all).to.have.length(17);
  expect(all.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  const heard = heardAt(place);
  all[0].focus();
  press(overlay, 'ArrowDown');
  expect(rootOf(overlay).activeElement).to.equal(options(overlay)[1]);
  press(overlay, 'Enter');
  const {region} = options(overlay)[1].dataset;
  expect(heard).to.deep.equal([region]);
  expect(overlay.selected).to.equal(region);
  expect(options(overlay)[1].getAttribute('aria-pressed')).to.equal('true');
  press(overlay, 'Enter');
  expect(heard).to.deep.equal([region, '']);
  expect(overlay.selected).to.equal('');
}

/** Off the map without a trace. */
export function expectGone(overlay: Overlay, place: HTMLElement): void {
  overlay.remove();
  overlay.remove();
  expect(overlay.element.isConnected).to.equal(false);
  expect(place.contains(overlay.element)).to.equal(false);
}
