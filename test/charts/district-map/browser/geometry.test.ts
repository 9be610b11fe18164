import {expect, fixture} from '@open-wc/testing';
import {DistrictMap} from '../../../../src/charts/district-map/element.js';
import {collection, inventedGeometry, polygon, squareAt} from '../../../fixtures/invented-geometry.js';
import {answering} from '../../../fixtures/browser/answering.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {impatient} from '../../../fixtures/browser/impatient.js';
import {Silent} from '../../../fixtures/browser/silent.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const approved = {'map-approval': 'GS(2024)0000号', 'map-source': '虚构图形', attribution: '© 示例'};
const map = (attributes: Record<string, string> = {}, geometry: string | object = '') => {
  const element = document.createElement('hs-district-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.geometry = geometry;
  return element;
};
const shown = async (element: DistrictMap) => drawn<DistrictMap>(await fixture<DistrictMap>(element));
const options = (element: DistrictMap) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const notes = (element: DistrictMap) =>
  [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) => textContent.trim()).join('\n');
const texts = (element: DistrictMap) =>
  [...element.renderRoot.querySelectorAll('svg text')].map(({textContent}) => textContent);
const says = (element: DistrictMap, words: string): Promise<void> =>
  waitUntil(() => notes(element).includes(words), `a note says “${words}”`, {timeout: 5000});

describe('hs-district-map with a geometry of the page', () => {
  it('draws areas instead of tiles, each reached by pointer and keyboard', async () => {
    const element = await shown(map(approved, inventedGeometry));
    expect(options(element)).to.have.length(17);
    expect(element.renderRoot.querySelectorAll('.area')).to.not.have.length(0);
    expect(notes(element)).to.not.contain('示意图');
    expect(texts(element)).to.include.members(['审图号：GS(2024)0000号', '地图来源：虚构图形', '© 示例']);
  });

  it('draws properties that the page set before the element was defined', async () => {
    const early = [{}, {scale: 'equal'}, {values: [{place: 'yinjiang', value: 7}]}].map((more) =>
      Object.assign(document.createElement('early-map') as DistrictMap, {
        ...{geometry: inventedGeometry, mapApproval: approved['map-approval']},
        ...more,
      }),
    );
    const box = document.createElement('div');
    // Out of the flow, so that no scroll bar comes and goes.
    Object.assign(box.style, {position: 'fixed', width: '480px'});
    box.append(...early);
    document.body.append(box);
    customElements.define('early-map', class extends DistrictMap {});
    for (const element of early) {
      await drawn(element);
      expect(element.renderRoot.querySelectorAll('.area')).to.not.have.length(0);
    }
    box.remove();
  });

  it('takes new values without touching a border: only colours and words are set', async () => {
    const element = map(approved, inventedGeometry);
    const valuesFrom = (from: number) =>
      inventedGeometry.features.map(({id}, index) => ({place: id, value: (index * 7 + from) % 17}));
    element.values = valuesFrom(0);
    await shown(element);
    const before = options(element);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((heard) => records.push(...heard));
    observer.observe(element.renderRoot.querySelector('svg')!, {attributes: true, childList: true, subtree: true});
    element.values = valuesFrom(5);
    await element.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(options(element)).to.deep.equal(before);
    const ofMarks = records.filter(({target}) => (target as Element).matches('.mark'));
    expect(ofMarks).to.not.have.length(0);
    expect([...new Set(ofMarks.map(({attributeName}) => attributeName))]).to.deep.equal(['aria-label']);
  });

  it('says that it lacks an approval number, on the map, once on the console and by an event', async () => {
    const {warn} = console;
    const warnings: unknown[] = [];
    let heard = 0;
    console.warn = (...words) => void warnings.push(words);
    try {
      const element = map({}, inventedGeometry);
      element.addEventListener('hs-approval-missing', () => heard++);
      await shown(element);
      element.selected = 'yuehu';
      await element.updateComplete;
      expect(texts(element)).to.include('审图号：未填写');
    } finally {
      console.warn = warn;
    }
    expect([warnings.length, heard]).to.deep.equal([1, 1]);
  });

  it('reads a file once, whatever else changes', async () => {
    const answer = () => Promise.resolve(new Response(JSON.stringify(inventedGeometry)));
    const count = await answering(answer, async () => {
      const element = await shown(map(approved, '/towns.json'));
      await waitUntil(() => element.renderRoot.querySelector('.area'), 'areas are drawn');
      element.selected = 'yuehu';
      element.lang = 'en';
      await element.updateComplete;
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    });
    expect(count).to.equal(1);
  });

  for (const [what, content, words] of [
    ['broken JSON', '{"type": "FeatureCollection", "features": [', '不是完整的 JSON'],
    ['an empty file', ' ', '文件是空的'],
    ['a web page', '<!doctype html><title>x</title>', '得到的是网页（HTML）'],
    ['no area', '{"type":"FeatureCollection","features":[]}', '其中没有任何面'],
    [
      'metres',
      JSON.stringify(collection({type: 'Feature', geometry: polygon(squareAt(5e6, 3e6, 1e5))})),
      '像是投影坐标',
    ],
    [
      'latitude before longitude',
      JSON.stringify(collection({type: 'Feature', geometry: polygon(squareAt(29, 121).map(([x, y]) => [x, y]))})),
      '纬度',
    ],
    [
      'a border that crosses itself',
      JSON.stringify(
        polygon([
          [121, 29],
          [122, 30],
          [122, 29],
          [121, 30],
          [121, 29],
        ]),
      ),
      '自相交',
    ],
    ['areas elsewhere', JSON.stringify(polygon(squareAt(121, 29))), '没有本图的镇乡街道'],
  ])
    it(`keeps its tiles and says why: ${what}`, async () => {
      const heard: string[] = [];
      const answer = () => Promise.resolve(new Response(content));
      await answering(answer, async () => {
        const element = map({}, '/towns.json');
        element.addEventListener('hs-error', ({sentence}) => heard.push(sentence));
        await shown(element);
        await says(element, words);
        expect(options(element)).to.have.length(17);
        expect(element.renderRoot.querySelector('.area')).to.equal(null);
      });
      expect(heard).to.have.length(1);
    });

  it('keeps its tiles where a file is missing, too large, or behind a forbidden address', async () => {
    const large = () => Promise.resolve(new Response('{}', {headers: {'content-length': String(20 * 1024 * 1024)}}));
    await answering(large, async () => says(await shown(map({}, '/towns.json')), '文件超过 12 MB'));
    const gone = () => Promise.resolve(new Response('', {status: 404}));
    await answering(gone, async () => says(await shown(map({}, '/towns.json')), 'HTTP 404'));
    const requests = await answering(gone, async () =>
      says(await shown(map({}, 'data:text/plain,x')), '应为 http(s) 或相对地址'),
    );
    expect(requests).to.equal(0);
  });

  it('keeps its tiles where the network fails, and does not ask again', async () => {
    const requests = await answering(
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => {
        const element = await shown(map({}, '/towns.json'));
        await says(element, '无法连接');
        element.selected = 'yuehu';
        element.setAttribute('geometry', '/towns.json');
        await element.updateComplete;
        expect(options(element)).to.have.length(17);
      },
    );
    expect(requests).to.equal(1);
  });

  it('stops reading a file after 12 MB where the server does not state its size', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    let isEnded = false;
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull: (to) => (sent++ < 20 ? to.enqueue(piece) : to.close()),
        cancel: () => void (isEnded = true),
      });
    await answering(
      () => Promise.resolve(new Response(body())),
      async () => {
        const element = await shown(map({}, '/towns.json'));
        await says(element, '文件超过 12 MB');
        expect(options(element)).to.have.length(17);
      },
    );
    expect(isEnded).to.equal(true);
    expect(sent).to.be.below(20);
  });

  it('draws the first of two areas with one code, and names both', async () => {
    const [first] = inventedGeometry.features;
    const element = await shown(map(approved, collection(...inventedGeometry.features, first)));
    expect(options(element)).to.have.length(17);
    expect(notes(element)).to.contain('features[17] 与 features[0] 同为').and.contain('用先出现的一个');
  });

  it('shows its tiles while a file is slow, and gives it up when it is removed', async () => {
    const silent = new Silent();
    await answering(silent.answer, async () => {
      const element = await shown(map({}, '/towns.json'));
      expect(options(element)).to.have.length(17);
      expect(silent.signal?.aborted).to.equal(false);
      element.remove();
      expect(silent.signal?.aborted).to.equal(true);
    });
  });

  it('asks once for a file that two maps want at the same time, and gives it up when both are gone', async () => {
    const answers: ((answer: Response) => void)[] = [];
    const signals: AbortSignal[] = [];
    const held: typeof fetch = (_, options) =>
      new Promise((resolve, reject) => {
        const signal = options!.signal!;
        signals.push(signal);
        answers.push(resolve);
        signal.addEventListener('abort', () => reject(new Error('ended')));
      });
    const requests = await answering(held, async () => {
      const [one, other] = [map(approved, '/towns.json'), map(approved, '/towns.json')];
      await shown(one);
      await shown(other);
      one.remove();
      expect(signals[0].aborted).to.equal(false);
      other.remove();
      expect(signals[0].aborted).to.equal(true);
      await Promise.all([shown(one), shown(other)]);
      one.remove();
      expect(signals[1].aborted).to.equal(false);
      answers[1](new Response(JSON.stringify(inventedGeometry)));
      await waitUntil(() => other.renderRoot.querySelector('.area'), 'the one that stays draws its areas');
      expect(one.renderRoot.querySelector('.area')).to.equal(null);
    });
    expect(requests).to.equal(2);
  });

  for (const [what, answer] of [
    ['does not answer', (ended: Promise<never>) => ended],
    [
      'stops in the middle',
      (ended: Promise<never>) =>
        Promise.resolve(new Response(new ReadableStream({start: (to) => void ended.catch((why) => to.error(why))}))),
    ],
  ] as const)
    it(`gives up a file whose server ${what} for a minute, says so, and does not ask again`, async () => {
      let signal: AbortSignal | null | undefined;
      const slow: typeof fetch = (_, options) => {
        signal = options?.signal;
        return answer(
          new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('x')))),
        );
      };
      const requests = await answering(slow, () =>
        impatient(async (jump) => {
          const heard: string[] = [];
          const element = map({}, '/towns.json');
          element.addEventListener('hs-error', ({sentence}) => heard.push(sentence));
          await shown(element);
          expect(notes(element)).to.not.contain('迟迟没有答复');
          jump();
          await says(element, '地图图形 /towns.json 未能采用，仍用示意图：迟迟没有答复。');
          expect(signal?.aborted).to.equal(true);
          expect(options(element)).to.have.length(17);
          element.selected = 'yuehu';
          await element.updateComplete;
          expect(heard).to.have.length(1);
        }),
      );
      expect(requests).to.equal(1);
    });

  it('has no timer left after a file that came in time', async () => {
    await answering(
      () => Promise.resolve(new Response(JSON.stringify(inventedGeometry))),
      () =>
        impatient(async (jump) => {
          const element = await shown(map(approved, '/towns.json'));
          await waitUntil(() => element.renderRoot.querySelector('.area'), 'areas are drawn');
          jump();
          await element.updateComplete;
          expect(element.renderRoot.querySelector('.area')).to.not.equal(null);
          expect(notes(element)).to.not.contain('迟迟没有答复');
        }),
    );
  });

  it('converts coordinates that are declared to be shifted', async () => {
    const element = await shown(map({...approved, crs: 'gcj02'}, inventedGeometry));
    expect(options(element)).to.have.length(17);
  });
});
