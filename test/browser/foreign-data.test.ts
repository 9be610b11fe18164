import {expect, fixture} from '@open-wc/testing';
import type {Dataset} from '../../src/dataset/types.js';
import type {TargetGauge} from '../../src/elements/target-gauge.js';
import '../../src/elements/target-gauge.js';
import {smallDataset} from '../fixtures/small-dataset.js';
import {drawn} from './drawn.js';

type Mutable = {-readonly [Key in keyof Dataset]: {name: {zh: string}}[]};

async function gauge(data: Dataset): Promise<TargetGauge> {
  const element = document.createElement('hs-target-gauge') as TargetGauge<string>;
  Object.assign(element, {data, indicator: data.observations.find(({role}) => role === 'target')!.indicator});
  return drawn(await fixture<TargetGauge>(element));
}
const title = ({renderRoot}: TargetGauge) => renderRoot.querySelector('[part=title]')!.textContent;

describe('A dataset that a page hands over', () => {
  it('is drawn as it was checked, whatever the page makes of its object afterwards', async () => {
    const data = structuredClone(smallDataset());
    const element = await gauge(data);
    const before = title(element);
    for (const indicator of (data as unknown as Mutable).indicators) indicator.name.zh = '未经核对';
    element.requestUpdate();
    await element.updateComplete;
    expect(title(element)).to.equal(before);
  });

  it('may be an object that frameworks watch, which cannot be cloned', async () => {
    const watched = new Proxy(smallDataset(), {});
    expect(() => structuredClone(watched)).to.throw();
    const plain = await gauge(smallDataset());
    expect(title(await gauge(watched))).to.equal(title(plain));
  });
});
