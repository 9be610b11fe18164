import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../../src/charts/target-gauge/element.js';
import {answering} from '../../../fixtures/browser/answering.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

/** A gauge whose data never arrive. */
async function waitingGauge(fallback: string, act: (gauge: LitElement) => Promise<void>): Promise<void> {
  await answering(
    () => new Promise(() => {}),
    async () => {
      const gauge = document.createElement('hs-target-gauge');
      Object.assign(gauge, {src: '/slow.json', lang: 'en'});
      if (fallback) gauge.append(Object.assign(document.createElement('p'), {textContent: fallback}));
      // `updateComplete` would wait for the data.
      document.body.append(gauge);
      await act(gauge);
      gauge.remove();
    },
  );
}
const loading = ({renderRoot}: LitElement) => renderRoot.querySelector<HTMLElement>('[part=loading]');

describe('A figure whose data are on their way', () => {
  it('says that it loads them', () =>
    waitingGauge('', async (gauge) => {
      await waitUntil(() => loading(gauge) !== null);
      expect(loading(gauge)!.textContent).to.equal('Loading the data…');
      expect(loading(gauge)!.offsetHeight).to.be.above(0);
    }));

  it('shows the author’s fallback content instead, where there is some', () =>
    waitingGauge('At least 8%.', async (gauge) => {
      await waitUntil(() => loading(gauge) !== null);
      expect(loading(gauge)!.offsetHeight).to.equal(0);
      expect(gauge.querySelector('p')!.offsetHeight).to.be.above(0);
    }));
});
