import {expect, fixture, fixtureSync} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Dataset} from '../../../../src/dataset/types.js';
import type {TargetGauge} from '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/yoy-bar/element.js';
import {smallDataset} from '../../../fixtures/small-dataset.js';
import {answering} from '../../../fixtures/browser/answering.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {impatient} from '../../../fixtures/browser/impatient.js';
import {Silent} from '../../../fixtures/browser/silent.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

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

describe('A dataset at an address', () => {
  const figures = ['hs-target-gauge', 'hs-yoy-bar', 'hs-project-timeline'] as const;
  /** Not waited for: its update is complete when the address has answered. */
  const shown = (name: (typeof figures)[number], src: string) => {
    const element = document.createElement(name);
    element.src = src;
    return fixtureSync<LitElement>(element);
  };
  const sentence = async (element: LitElement) => {
    await waitUntil(() => element.renderRoot.querySelector('[part=error]'));
    return element.renderRoot.querySelector('[part=error]')!.textContent.replace(/\s+/g, ' ');
  };

  for (const name of figures) {
    it(`is given up by ${name} where it is too large or a web page, and named in a sentence`, async () => {
      const large = new Response('', {headers: {'content-length': String(20 * 1024 * 1024)}});
      await answering(
        () => Promise.resolve(large),
        async () => {
          expect(await sentence(shown(name, '/x.json'))).to.contain('数据文件 /x.json 未能读取：文件超过 12 MB');
        },
      );
      await answering(
        () => Promise.resolve(new Response('<!doctype html>')),
        async () => {
          expect(await sentence(shown(name, '/x.json'))).to.contain('得到的是网页（HTML），不是 JSON。');
        },
      );
    });

    it(`is given up by ${name} where its server does not answer for a minute`, async () => {
      const silent = new Silent();
      const requests = await answering(silent.answer, () =>
        impatient(async (jump) => {
          const element = shown(name, '/x.json');
          await waitUntil(() => silent.signal);
          jump();
          expect(await sentence(element)).to.contain('数据文件 /x.json 未能读取：迟迟没有答复。');
          expect(silent.signal?.aborted).to.equal(true);
        }),
      );
      expect(requests).to.equal(1);
    });
  }
});
