import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {charts} from '../../src/pages/charts.js';
import type {Chart} from '../../src/pages/charts.js';
import {render, renderWechat} from '../../src/render/render.js';
import type {RenderOptions} from '../../src/render/render.js';
import {allowed} from '../../src/render/wechat/allowed.js';
import {clipped, polygonsOf} from '../../src/render/wechat/polygons.js';
import type {Point} from '../../src/render/wechat/polygons.js';

const table = {
  rows: [
    ['镇乡街道', '类别'],
    ['石碶街道', '甲'],
    ['古林镇', '乙'],
    ['高桥镇', '丙'],
  ],
};

/** What is drawn of each chart; the first is the chart as it comes. */
const cases: Readonly<Record<Chart, readonly RenderOptions[]>> = {
  'target-gauge': [
    {attributes: {indicator: 'new-urban-jobs'}},
    {attributes: {indicator: 'new-urban-jobs', variant: 'arc', value: '1.1', 'as-of': '2023-08'}},
    {attributes: {indicator: 'new-urban-jobs', readings: '2023-03:0.3 2023-06:0.9'}},
    {attributes: {indicator: 'urban-rural-income-ratio'}},
    {attributes: {topic: 'investment'}},
  ],
  'yoy-bar': [{attributes: {topic: 'investment'}}, {attributes: {indicators: 'projects-started'}}],
  'district-map': [
    {},
    {attributes: {layer: 'mentions'}},
    {attributes: {layout: 'square', encoding: 'symbols'}},
    {attributes: {encoding: 'category'}, table},
  ],
  'project-timeline': [{}, {attributes: {group: 'kind'}}, {attributes: {place: 'gulou'}}],
};

const elementsOf = (svg: string) =>
  [...svg.matchAll(/<([a-z]\w*)((?: [^<>]*)?)>/gi)].map(([, name, attributes]) => ({
    name,
    attributes: [...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute),
  }));

const numbersIn = (svg: string) =>
  [...svg.matchAll(/>([^<>]+)</g)].flatMap(([, text]) => text.match(/\d+(?:\.\d+)?/g) ?? []);

/** The share of pixels that are clearly of another brightness; both without their texts. */
function difference(...svgs: readonly [string, string]): number {
  const [one, other] = svgs.map(
    (svg) =>
      new Resvg(svg.replace(/<text[^]*?<\/text>/g, ''), {
        font: {loadSystemFonts: false},
        fitTo: {mode: 'width', value: 680},
      }).render().pixels,
  );
  assert.equal(one.length, other.length);
  return one.filter((value, index) => Math.abs(value - other[index]) > 40).length / one.length;
}

describe('A chart for an article of WeChat', () => {
  for (const chart of charts)
    for (const theme of ['light', 'dark'] as const)
      it(`has only elements and attributes that an article keeps: ${chart}, ${theme}`, () => {
        for (const options of cases[chart]) {
          const svg = renderWechat(chart, {...options, theme});
          assert.doesNotMatch(svg, /url\(|#[a-z]*"[^>]*id=|NaN|undefined|Infinity/);
          for (const {name, attributes} of elementsOf(svg)) {
            assert.ok(name in allowed, name);
            for (const attribute of attributes) assert.ok(allowed[name].includes(attribute), `${name} ${attribute}`);
          }
        }
      });

  for (const chart of charts)
    it(`looks like the chart and has its words: ${chart}`, () => {
      for (const options of cases[chart]) {
        const request = {...options, width: 300};
        const [whole, plain] = [render(chart, request).svg, renderWechat(chart, request)];
        const share = difference(whole, plain);
        assert.ok(share < 0.004, `${JSON.stringify(options)}: ${(share * 100).toFixed(2)} % of the pixels differ`);
        assert.deepEqual(
          new Set(numbersIn(plain)),
          new Set(numbersIn(whole.replace(/<(title|desc)>[^<]*<\/\1>/g, ''))),
        );
      }
    });

  it('is as wide as the article, and laid out for a phone where no width is given', () => {
    const svg = renderWechat('target-gauge', {attributes: {indicator: 'new-urban-jobs'}});
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 340 \d+">/);
  });
});

describe('The polygons of shapes', () => {
  const area = (polygon: readonly Point[]) =>
    Math.abs(
      polygon.reduce((sum, [x, y], index) => {
        const [x2, y2] = polygon[(index + 1) % polygon.length];
        return sum + x * y2 - x2 * y;
      }, 0) / 2,
    );

  it('are those of rectangles, of lines and of arcs', () => {
    assert.equal(area(polygonsOf(['rect', {x: 1, y: 2, width: 3, height: 4}])[0]), 12);
    assert.deepEqual(polygonsOf(['path', {d: 'M1 2h3v4h-3zm10 0l2-2V0z'}]), [
      [
        [1, 2],
        [4, 2],
        [4, 6],
        [1, 6],
      ],
      [
        [11, 2],
        [13, 0],
        [13, 0],
      ],
    ]);
    for (const d of ['M10 0A10 10 0 0 1 -10 0z', 'M-10 0a10 10 0 0 0 20 0z'])
      assert.ok(Math.abs(area(polygonsOf(['path', {d}])[0]) - 50 * Math.PI) < 1, d);
    assert.throws(() => polygonsOf(['path', {d: 'M0 0C1 1 2 2 3 3'}]), /invalid path command: C/);
  });

  it('are cut where a function is below 0', () => {
    const [square] = polygonsOf(['rect', {x: 0, y: 0, width: 4, height: 4}]);
    assert.equal(area(clipped(square, ([x]) => x - 1)), 12);
    assert.equal(area(clipped(square, ([x, y]) => x + y - 4)), 8);
    assert.deepEqual(
      clipped(square, ([x]) => x - 5),
      [],
    );
  });
});
