import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {emulateMedia} from '../../runner/media.js';
import {drawn} from '../../fixtures/browser/drawn.js';

const bars = async (attributes: Record<string, string> = {}) => {
  const element = document.createElement('hs-yoy-bar') as LitElement;
  element.setAttribute('indicators', 'projects-started new-urban-jobs retail-sales-growth');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return drawn(await fixture<LitElement>(element));
};
const tip = ({renderRoot}: LitElement) => renderRoot.querySelector<HTMLElement>('[part=tip]');
const marks = ({renderRoot}: LitElement) => [...renderRoot.querySelectorAll<SVGElement>('.mark')];

/** What a finger does to a mark: the browser sends the pointer away before it sends the click. */
async function tap(element: LitElement, mark: SVGElement): Promise<void> {
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout'])
    mark.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'touch'}));
  mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await element.updateComplete;
}

describe('A figure read by touch', () => {
  it('keeps the tip of the mark that was tapped, says that it was chosen, and hides it on Escape', async () => {
    const element = await bars();
    const chosen: string[] = [];
    element.addEventListener('hs-select', ({id}) => chosen.push(id));
    const [, mark] = marks(element);
    await tap(element, mark);
    expect(tip(element)!.textContent).to.equal(mark.getAttribute('aria-label'));
    expect(chosen).to.deep.equal(['new-urban-jobs']);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(tip(element)).to.equal(null);
  });

  it('hides the tip at a press elsewhere', async () => {
    const element = await bars();
    const [mark, other] = marks(element);
    await tap(element, mark);
    const press = (target: Element) =>
      target.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true, pointerType: 'touch'}));
    press(mark);
    expect(tip(element)).not.to.equal(null);
    press(tip(element)!);
    expect(tip(element)).not.to.equal(null);
    press(document.body);
    expect(tip(element)).to.equal(null);
    await tap(element, other);
    expect(tip(element)!.textContent).to.equal(other.getAttribute('aria-label'));
  });

  it('has buttons that a finger hits', async () => {
    const element = await bars();
    element.renderRoot.querySelector<HTMLButtonElement>('[part=download-button]')!.click();
    await element.updateComplete;
    const buttons = [...element.renderRoot.querySelectorAll('button')];
    expect(buttons).to.have.length(5);
    for (const button of buttons) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).to.be.at.least(24);
    }
  });
});

describe('A figure that a reader looks over', () => {
  it('keeps the tip while the pointer is on it, and hides it at Escape wherever the focus is', async () => {
    const element = await bars();
    const [mark] = marks(element);
    const move = (type: string, target: Element, to?: Element) =>
      target.dispatchEvent(new PointerEvent(type, {bubbles: true, relatedTarget: to ?? null}));
    move('pointerover', mark);
    move('pointerout', mark, tip(element)!);
    expect(tip(element)).not.to.equal(null);
    move('pointerout', tip(element)!, document.body);
    expect(tip(element)).to.equal(null);
    move('pointerover', mark);
    await sendKeys({press: 'Escape'});
    expect(tip(element)).to.equal(null);
  });

  it('shows one tip after another and moves its tab stop without being drawn again', async () => {
    const element = await bars();
    const all = marks(element);
    const point = (type: string, mark: Element) => mark.dispatchEvent(new PointerEvent(type, {bubbles: true}));
    point('pointerover', all[0]);
    await element.updateComplete;
    let updates = 0;
    element.requestUpdate = () => void updates++;
    for (const mark of all) {
      point('pointerover', mark);
      expect(tip(element)!.textContent).to.equal(mark.getAttribute('aria-label'));
      point('pointerout', mark);
      expect(tip(element)).to.equal(null);
    }
    all[0].focus();
    await sendKeys({press: 'End'});
    const stops = all.filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).to.deep.equal([all.at(-1)]);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(stops[0]);
    expect(tip(element)!.textContent).to.equal(stops[0].getAttribute('aria-label'));
    expect(updates).to.equal(0);
  });

  it('keeps its tab stop where it was moved to when it is drawn again', async () => {
    const element = await bars();
    marks(element)[0].focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowLeft'});
    element.requestUpdate();
    await element.updateComplete;
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['-1', '0', '-1']);
  });

  it('keeps the tip of a mark in step with what the figure says', async () => {
    const element = await bars();
    const [mark] = marks(element);
    mark.focus();
    await element.updateComplete;
    const before = tip(element)!.textContent;
    element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const [text, name] = [tip(element)!.textContent, mark.getAttribute('aria-label')!];
    expect(text).not.to.equal(before);
    // The tip quotes the report in Chinese, which an English voice cannot read; all else is in the name too.
    expect(text).to.match(/\p{Script=Han}/u);
    expect(name).to.not.match(/\p{Script=Han}/u);
    expect(text.startsWith(name.slice(0, name.indexOf('. ') + 1))).to.equal(true);
  });
});

describe('A figure on paper', () => {
  it('shows the report’s address and no buttons', async () => {
    const element = await bars({'report-url': 'https://example.org/report', theme: 'dark'});
    if (!(await emulateMedia({media: 'print'}))) return;
    const button = element.renderRoot.querySelector('button')!;
    expect(getComputedStyle(button).display).to.equal('none');
    const cited = element.renderRoot.querySelector('[data-address]')!;
    expect(cited.getAttribute('data-address')).to.equal('https://example.org/report');
    expect(getComputedStyle(cited, '::after').content).to.contain('https://example.org/report');
    expect(getComputedStyle(element).colorScheme).to.equal('light');
  });
});

describe('A figure at a reader’s own text spacing', () => {
  it('clips nothing at the spacing of WCAG 1.4.12, down to 280 pixels', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <hs-target-gauge indicator="fixed-asset-investment-growth"></hs-target-gauge>
        <hs-yoy-bar indicators="projects-started new-urban-jobs"></hs-yoy-bar>
      </div>`,
    );
    Object.assign(page.style, {inlineSize: '280px', lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'});
    for (const element of page.querySelectorAll<LitElement>('hs-target-gauge, hs-yoy-bar')) {
      await drawn(element);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
      await element.updateComplete;
      expect(element.scrollWidth, element.localName).to.be.at.most(280);
      const {right} = element.getBoundingClientRect();
      for (const text of element.renderRoot.querySelectorAll('svg text, p'))
        expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(right + 1);
    }
  });

  it('holds in half the width of a small screen, which is what 200 % makes of it', async () => {
    const element = await bars();
    element.style.inlineSize = '320px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
