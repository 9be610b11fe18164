import {expect, fixture, html} from '@open-wc/testing';
import {property} from 'lit/decorators.js';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import type {Figures, Locale} from '../../../src/dataset/types.js';
import {ChartElement} from '../../../src/host/chart-element.js';
import {LazyPart, loadParts} from '../../../src/host/lazy-part.js';
import type {Box, FigureLayout} from '../../../src/model/layout.js';
import type {Shape} from '../../../src/view/shapes.js';
import {drawn} from '../../fixtures/browser/drawn.js';

/** A chart with an ornament that is loaded later, from a network that the test controls. */
class Ornamented extends ChartElement<'report' | 'indicators', FigureLayout> {
  static isOnline = true;
  static requests = 0;

  @property({type: Boolean}) ornament = false;

  readonly #ornament = new LazyPart({zh: '花饰', en: 'the ornament'}, () => {
    Ornamented.requests++;
    return Ornamented.isOnline ? Promise.resolve({radius: 7}) : Promise.reject(new TypeError('Failed to fetch'));
  });

  protected get parts(): readonly ('report' | 'indicators')[] {
    return ['report', 'indicators'];
  }

  protected get builtIn(): Pick<Figures, 'report' | 'indicators'> {
    return haishu2023;
  }

  protected override prepare(): Promise<void> | undefined {
    return loadParts(this.ornament && this.#ornament);
  }

  protected layoutFigure(_: object, {width}: Box, locale: Locale): FigureLayout {
    const title = {zh: '标题', en: 'Title'}[locale];
    return {
      ...{title, summary: '', width, height: 40, howToRead: '', notes: [], labels: [], marks: []},
      citation: {cite: '', quote: ''},
      table: {caption: title, columns: [], rows: []},
    };
  }

  protected draw(): Shape[] {
    const radius = this.ornament ? this.#ornament.value?.radius : undefined;
    return radius ? [['circle', {class: 'ornament', r: radius}]] : [];
  }
}

customElements.define('hs-ornamented', Ornamented);

const ornament = ({renderRoot}: Ornamented) => renderRoot.querySelector('.ornament');
const sentence = ({renderRoot}: Ornamented) => renderRoot.querySelector('[part=missing]')?.textContent;

describe('A part of a chart that is loaded later', () => {
  let chart: Ornamented;
  let errors: string[];

  beforeEach(async () => {
    Ornamented.isOnline = true;
    Ornamented.requests = 0;
    errors = [];
    const page = await fixture(
      html`<div lang="en" @hs-error=${(event: {sentence: string}) => errors.push(event.sentence)}>
        <hs-ornamented></hs-ornamented>
      </div>`,
    );
    chart = await drawn(page.querySelector<Ornamented>('hs-ornamented')!);
  });

  it('is not loaded until it is needed, and then once', async () => {
    expect(Ornamented.requests).to.equal(0);
    chart.ornament = true;
    await chart.updateComplete;
    expect(ornament(chart)).to.not.equal(null);
    chart.heading = 'Another title';
    await chart.updateComplete;
    expect(Ornamented.requests).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('is left out where it cannot be loaded, and a sentence in the reader’s language says so', async () => {
    Ornamented.isOnline = false;
    chart.ornament = true;
    await chart.updateComplete;
    expect(ornament(chart)).to.equal(null);
    expect(chart.renderRoot.querySelector('svg')).to.not.equal(null);
    expect(sentence(chart)).to.equal('The ornament could not be loaded; please try again later.');
    expect(errors).to.deep.equal([sentence(chart)]);
    chart.parentElement!.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await chart.updateComplete;
    expect(sentence(chart)).to.equal('未能载入花饰，请稍后重试。');
  });

  it('is tried again at the next need, not because its absence is shown', async () => {
    Ornamented.isOnline = false;
    chart.ornament = true;
    await chart.updateComplete;
    chart.requestUpdate();
    await chart.updateComplete;
    expect(Ornamented.requests).to.equal(1);
    Ornamented.isOnline = true;
    chart.heading = 'Another title';
    await chart.updateComplete;
    expect(Ornamented.requests).to.equal(2);
    expect(ornament(chart)).to.not.equal(null);
    expect(sentence(chart)).to.equal(undefined);
  });
});
