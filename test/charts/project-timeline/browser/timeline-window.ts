import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/element.js';
// Imports the parts that are otherwise loaded on demand.
import '../../../../src/host/data/dataset-controller.js';
import '../../../../src/charts/project-timeline/host/details.js';
import '../../../../src/charts/project-timeline/host/page-projects.js';
import '../../../../src/charts/project-timeline/host/zoom.js';
import {windowOf} from '../../../../src/charts/project-timeline/model/lanes/time-window.js';
import {manyProjectsDataset} from '../../../fixtures/many-projects.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

export const data = manyProjectsDataset(40);
/** All the time that the generated projects take. */
export const extent = {from: 2008, to: 2028};
export const day = 1 / 372;
/** In some browsers a pointer is at whole pixels; one is so much time in the brush, and less in the graphic. */
export const pixel = 10 * day;

export async function timeline(
  attributes: Record<string, string> = {},
  own: object | null = data,
  width = 760,
): Promise<ProjectTimeline> {
  const page = document.createElement('div');
  page.style.width = `${width}px`;
  const element = document.createElement('hs-project-timeline');
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (own) Object.assign(element, {data: own});
  page.append(element);
  await fixture(page);
  await drawn(element);
  // A reader who comes near loads what moves the window.
  element.dispatchEvent(new PointerEvent('pointerover'));
  return rested(element);
}
/** Several movements of a frame are drawn as one. */
export async function rested(element: ProjectTimeline): Promise<ProjectTimeline> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

export const find = <Found extends Element = SVGElement>({renderRoot}: ProjectTimeline, selector: string): Found => {
  const found = renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
export const graphicOf = (element: ProjectTimeline) => find(element, '.graphic > svg');
export const marksOf = ({renderRoot}: ProjectTimeline) => [...renderRoot.querySelectorAll<SVGElement>('.mark')];
export const focused = ({renderRoot}: ProjectTimeline) => (renderRoot as ShadowRoot).activeElement;
export const buttons = (element: ProjectTimeline) =>
  ['Zoom out', 'Zoom in', 'All time'].map((name) => find<HTMLButtonElement>(element, `button[aria-label='${name}']`));
/** What the attribute says, in years. */
export const windowIn = (element: ProjectTimeline) => windowOf(element.getAttribute('span') ?? '', extent) ?? extent;
export const lengthOf = (element: ProjectTimeline) => windowIn(element).to - windowIn(element).from;
/** What a reader sees of the window: the ticks of its axis and the shapes. */
export const picture = (element: ProjectTimeline) =>
  [...graphicOf(element).querySelectorAll('text.axis, path')]
    .map((node) => node.textContent + (node.getAttribute('d') ?? ''))
    .join('\n');

/** Eight of twenty years, so narrow that the graphic has no names beside it: all its width is time. */
export const narrow = (attributes: Record<string, string> = {}) =>
  timeline({span: '2012/2019', group: 'none', ...attributes}, data, 440);
export const pixelOf = (element: ProjectTimeline, time: number) => {
  const {left, width} = graphicOf(element).getBoundingClientRect();
  const {from, to} = windowIn(element);
  return left + ((time - from) / (to - from)) * width;
};

export interface At {
  readonly x: number;
  readonly id?: number;
}
/** Fires an event of a pointer on a target; the middle of it is where it is down. */
export function pointer(target: Element, type: string, {x, id = 1}: At, more: PointerEventInit = {}): PointerEvent {
  const {top, height} = target.getBoundingClientRect();
  const event = new PointerEvent(`pointer${type}`, {
    ...{pointerId: id, clientX: x, clientY: top + height / 2, button: 0, bubbles: true, composed: true},
    ...{cancelable: true, ...more},
  });
  target.dispatchEvent(event);
  return event;
}
export function wheel(element: ProjectTimeline, more: WheelEventInit, x = pixelOf(element, windowIn(element).from)) {
  const graphic = graphicOf(element);
  const event = new WheelEvent('wheel', {
    ...{clientX: x, clientY: graphic.getBoundingClientRect().top + 5, bubbles: true, composed: true},
    ...{cancelable: true, ...more},
  });
  graphic.dispatchEvent(event);
  return event;
}
export async function press(element: ProjectTimeline, key: string) {
  await sendKeys({press: key});
  await rested(element);
}
/** A key with another held down, which not every browser's driver can. */
export async function pressWith(
  element: ProjectTimeline,
  key: string,
  more: KeyboardEventInit,
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
  focused(element)!.dispatchEvent(event);
  await rested(element);
  return event;
}
export const near = (a: number, b: number, by: number) =>
  expect(Math.abs(a - b), `${a} is not near ${b}`).to.be.at.most(by);
