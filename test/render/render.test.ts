import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderAsync} from '@resvg/resvg-js';
import fc from 'fast-check';
import type {DistrictMapLayout} from '../../src/charts/district-map/model/layout.js';
import type {TargetGaugeLayout} from '../../src/charts/target-gauge/model/layout.js';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {charts} from '../../src/pages/charts.js';
import type {Chart} from '../../src/pages/charts.js';
import {render, renderCsv} from '../../src/render/render.js';
import type {RenderOptions} from '../../src/render/render.js';

/** Attributes with which each chart draws the built-in report. */
const attributes: Readonly<Record<Chart, RenderOptions['attributes']>> = {
  'target-gauge': {indicator: 'new-urban-jobs'},
  'yoy-bar': {topic: 'investment'},
  'district-map': {},
  'project-timeline': {},
};
const locales = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

const numbersIn = (text: string) => new Set(text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g));
const textsIn = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text);

describe('A chart without a browser', () => {
  for (const chart of charts)
    for (const locale of locales)
      for (const theme of themes)
        it(`is one self-contained picture: ${chart}, ${locale}, ${theme}`, () => {
          const {svg, json} = render(chart, {attributes: attributes[chart], locale, theme});
          assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 /);
          assert.doesNotMatch(svg, /NaN|undefined|var\(|<script|<style|foreignObject|href=|class=/);
          assert.ok(textsIn(svg).join('').includes(json.title.slice(0, 6)));
          assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
          assert.ok(svg.includes(theme === 'light' ? '#ffffff' : '#14181d'));
        });

  for (const chart of charts)
    it(`names the same numbers in the picture, the table, the sentence and the markup: ${chart}`, () => {
      const {svg, html, table, sentence, json} = render(chart, {attributes: attributes[chart]});
      const known = numbersIn(html);
      for (const text of [sentence, ...json.labels.map(({text}) => text)])
        for (const number of numbersIn(text)) assert.ok(known.has(number), `${number} of ${text}`);
      assert.ok(html.includes(svg) && html.includes(table));
    });

  it('has fonts with narrow quotation marks in English, and Chinese ones where its text is Chinese', () => {
    const attributes = {indicator: 'fixed-asset-investment-growth'};
    const {svg} = render('target-gauge', {attributes, locale: 'en'});
    assert.match(svg, /<svg [^>]*font-family="Helvetica Neue, [^"]*Noto Sans CJK SC/);
    const texts = svg.match(/<text [^>]*>[^<]*/g)!;
    assert.ok(texts.length > 5);
    for (const text of texts)
      assert.equal(/font-family="PingFang SC, /.test(text), /\p{Script=Han}/u.test(text.replace(/^[^>]*>/, '')), text);
    assert.doesNotMatch(render('target-gauge', {attributes}).svg, /Helvetica|<text [^>]*font-family/);
    assert.doesNotMatch(
      render('target-gauge', {attributes, locale: 'en', fontFamily: 'Lato'}).svg,
      /Helvetica|PingFang/,
    );
  });

  it('is as wide as the page asks for', () => {
    for (const width of [240, 280, 480, 960, 1200])
      assert.equal(render('target-gauge', {attributes: attributes['target-gauge'], width}).json.width, width);
  });

  it('draws each project of a map, the bar of what is placed, and the names', () => {
    const [narrow, wide] = [600, 960].map((width) => render('district-map', {width}));
    for (const {svg, json} of [narrow, wide]) {
      const {shades} = json as DistrictMapLayout;
      for (const level of ['located', 'unlocated', 'stated', 'inferred', 'bar']) {
        const shade = shades.find((one) => one.level === level);
        assert.ok(shade && svg.includes(`d="${shade.path}"`), level);
      }
    }
    const named = ({svg}: {readonly svg: string}) => {
      const texts = textsIn(svg).join('');
      return haishu2023.projects.filter(({name}) => texts.includes(name.zh)).length;
    };
    for (const picture of [narrow, wide]) assert.ok(named(picture) > 20, String(named(picture)));
  });

  it('honours every attribute that changes the picture of a timeline', () => {
    const of = (attributes: RenderOptions['attributes']) =>
      render('project-timeline', {attributes: {group: 'none', ...attributes}});
    const named = ({json}: ReturnType<typeof of>) => json.labels.filter(({tone}) => tone === 'name').length;
    assert.deepEqual([named(of({})), named(of({limit: 5})), named(of({limit: 0})) > 80], [12, 5, true]);
    const marks = (open: string) => of({group: 'kind', open}).json.marks.length;
    assert.ok(marks('road') > marks(''));
    const window = of({span: '2023-40'});
    assert.ok(textsIn(window.svg).includes('4月'));
    assert.throws(() => of({span: 'soon'}), /invalid period: soon/);
    assert.throws(() => of({controls: true}), /invalid attribute: controls/);
  });

  it('draws a table of projects as bars with soft ends, done and planned', () => {
    const rows = [
      ['项目', '开工', '竣工', '状态'],
      ['甲', '2020', '2022年7月', '已建成'],
      ['乙', '2022年3月', '2099年2月', '在建'],
    ];
    const {svg, json} = render('project-timeline', {table: {rows}});
    assert.equal(json.title, '2个项目：1个已完成，1个在建');
    assert.match(svg, /linearGradient/);
    assert.doesNotMatch(svg, /undefined|NaN/);
  });

  it('has ids of its own, so that two pictures can stand in one page', () => {
    const idsIn = (indicator: string) => {
      const {svg} = render('target-gauge', {attributes: {indicator}});
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      for (const id of ids) assert.ok(svg.includes(`url(#${id})`), id);
      return ids;
    };
    const ids = [...idsIn('new-urban-jobs'), ...idsIn('fixed-asset-investment-growth')];
    assert.ok(ids.length > 1);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has the line through all targets of a scoreboard, and a row for each that is a number', () => {
    const {svg, json} = render('target-gauge', {attributes: {topic: 'investment'}, width: 800});
    const {scoreboard, tracks} = json as TargetGaugeLayout;
    assert.ok(scoreboard!.line && svg.includes(scoreboard!.line));
    assert.ok(tracks.length > 1);
    assert.equal(svg.match(/fill="#eef0f2"/g)?.length, tracks.length);
  });

  it('is drawn from a dataset or a table of one’s own', () => {
    const indicators = [{...haishu2023.indicators[0], name: {zh: '我的指标', en: 'My indicator'}}];
    const {id} = indicators[0];
    const observations = haishu2023.observations.filter(({indicator}) => indicator === id);
    const own = render('target-gauge', {
      attributes: {indicator: id},
      data: {...haishu2023, indicators, observations, comparisons: []},
    });
    assert.match(own.sentence, /我的指标/);
    const rows = [
      ['指标', '2023年实际', '2024年目标'],
      ['新增停车位', '3200个', '4000个以上'],
    ];
    const parking = render('target-gauge', {table: {rows}});
    assert.match(parking.svg, /4000/);
    assert.doesNotMatch(parking.svg, /海曙/);
  });

  it('refuses what has no meaning, by name', () => {
    assert.throws(() => render('pie' as Chart), /invalid chart: pie/);
    assert.throws(() => render('district-map', {theme: 'pink' as 'dark'}), /invalid theme: pink/);
    assert.throws(() => render('district-map', {locale: 'fr' as 'en'}), /invalid locale: fr/);
    for (const width of [0, -1, NaN, Infinity, 239, 4001])
      assert.throws(() => render('district-map', {width}), new RegExp(`invalid width: ${width}`));
    assert.throws(() => render('target-gauge', {attributes: {indicator: 'new-urban-job'}}), /new-urban-job/);
    assert.throws(
      () => render('target-gauge', {attributes: {indicater: 'gdp'}}),
      /indicater \(did you mean indicator\?\)/,
    );
  });

  it('escapes every text of others', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (heading) => {
        const {svg, html} = render('target-gauge', {attributes: {indicator: 'new-urban-jobs', heading}});
        for (const markup of [svg, html]) {
          assert.doesNotMatch(
            markup,
            /<(?!\/?(?:svg|g|path|rect|circle|text|tspan|title|desc|figure|table|caption|thead|tbody|tr|th|td|linearGradient|stop|pattern)\b)/,
          );
        }
      }),
    );
  });

  it('is CSV with raw facts beside what is shown', () => {
    const csv = renderCsv('yoy-bar', {attributes: {topic: 'investment'}});
    const [header, first] = csv.split('\r\n');
    assert.match(header, /,actual_value,|,value/);
    assert.ok(first.length > 0);
  });
});

describe('The picture of a chart in resvg', () => {
  for (const chart of charts)
    it(`has the extents that it names: ${chart}`, async () => {
      const {svg} = render(chart, {attributes: attributes[chart], locale: 'en'});
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
      const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
      assert.deepEqual([image.width, image.height], [Number(width), Number(height)]);
      const inked = image.pixels.filter((value, index) => index % 4 === 0 && value < 200).length;
      assert.ok(inked > 200, `${inked} dark pixels`);
    });
});
