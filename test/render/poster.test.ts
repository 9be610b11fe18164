import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {encodeQR} from 'qr';
import decodeQR from 'qr/decode.js';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {renderPoster} from '../../src/render/render.js';
import type {PosterComposition} from '../../src/render/render.js';
import {start} from '../../src/cli/start.js';

const textsIn = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text);
const template = JSON.parse(readFileSync('data/template/my-district-2024.json', 'utf8')) as unknown;
const address = haishu2023.report.url!;
const code = encodeQR(address, 'raw', {ecc: 'medium', border: 1})
  .slice(1, -1)
  .map((row) => row.slice(1, -1));

/** The text of the QR code at the foot of a poster. */
function readCode(svg: string): string {
  const foot = svg.replace(
    / width="540" height="(\d+)" viewBox="[^"]*"/,
    (_, height: string) => ` width="540" height="200" viewBox="0 ${Number(height) - 200} 540 200"`,
  );
  const image = new Resvg(foot, {font: {loadSystemFonts: false}, fitTo: {mode: 'zoom', value: 2}}).render();
  return decodeQR({width: image.width, height: image.height, data: image.pixels});
}

describe('A long picture of a report', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const theme of ['light', 'dark'] as const)
      it(`is one self-contained picture with title, sections and source: ${locale}, ${theme}`, () => {
        const {svg, html, title} = renderPoster({locale, theme, code});
        assert.match(
          svg,
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="540" height="\d+" viewBox="0 0 540 \d+"/,
        );
        assert.doesNotMatch(svg, /NaN|undefined|var\(|<script|<style|href=|class=/);
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(id), id);
        const texts = textsIn(svg);
        const headings = {
          zh: ['2023年主要目标', '比去年变化最大', '2023年将启用', '项目在哪里'],
          en: ['Main targets for 2023', 'The largest changes', 'To open in 2023', 'Where the projects are'],
        }[locale];
        const positions = headings.map((heading) => texts.indexOf(heading));
        assert.deepEqual(
          positions,
          [...positions].sort((a, b) => a - b),
        );
        assert.ok(positions[0] > 0);
        for (const number of ['01', '02', '03', '04']) assert.ok(texts.includes(number));
        assert.match(
          title,
          {zh: /^海曙区2023年政府工作报告$/, en: /^Haishu District: Government work report 2023$/}[locale],
        );
        // A map says what it is, and all say where the numbers are from.
        assert.ok(texts.some((text) => /示意图|Schematic/.test(text)));
        assert.ok(texts.some((text) => /^(来源：|Source: )/.test(text)));
        assert.ok(html.startsWith(`<article lang="${{zh: 'zh-CN', en: 'en'}[locale]}">\n${svg}`));
        assert.equal(html.match(/<table>/g)?.length, 3);
      });

  it('prints the opening goals of the report first, and last year’s result only where it may be compared', () => {
    const texts = textsIn(renderPoster().svg);
    const at = texts.indexOf('地区生产总值增长率');
    assert.equal(texts[at - 1], '6%');
    assert.ok(at < texts.indexOf('一般公共预算收入增长率'));
    // In 2022 the report gives an amount, for 2023 a rate of growth.
    assert.doesNotMatch(texts[at + 1], /2022/);
    assert.equal(texts[texts.indexOf('固定资产投资增长率') + 1], '2022年实际 13.3%');
  });

  it('has a QR code that leads to the report, in dark surroundings too', () => {
    for (const theme of ['light', 'dark'] as const) assert.equal(readCode(renderPoster({theme, code}).svg), address);
    assert.throws(() => readCode(renderPoster().svg));
  });

  it('is made of any dataset, and of nothing else', () => {
    const {svg, title} = renderPoster({data: template});
    assert.equal(title, '示例区政府工作报告（2024年）');
    assert.doesNotMatch(svg, /海曙|2022/);
    assert.ok(textsIn(svg).includes('2024年主要目标'));
    const {svg: bare} = renderPoster({data: {...(template as object), projects: [], places: []}});
    assert.doesNotMatch(bare, /将启用|项目在哪里/);
    assert.throws(() => renderPoster({data: {}}), /invalid dataset: report/);
  });

  it('prints both ends of a range alike, with the sign between them', () => {
    const own = JSON.parse(JSON.stringify(template)) as {
      readonly observations: {role: string; relation: string; value: number; high?: number; indicator: string}[];
    };
    const target = own.observations.find(({role, indicator}) => role === 'target' && indicator.endsWith('growth'))!;
    Object.assign(target, {relation: 'range', value: 6, high: 6.5, hedge: undefined});
    const {svg} = renderPoster({locale: 'zh', data: own});
    const big = /<text[^>]*font-size="(\d+)"[^>]*>(?:<tspan[^>]*>[^<]*<\/tspan>)*([^<]*6\.5[^<]*)/.exec(svg);
    assert.equal(big?.[2], '6%—6.5%');
  });

  it('follows a composition of one’s own', () => {
    const composition: PosterComposition = {
      eyebrow: '数说',
      title: {zh: '投资<看点>', en: 'Investment'},
      sections: [
        {text: '一段话。'},
        {heading: '目标', numbers: ['urban-rural-income-ratio', 'new-urban-jobs']},
        {chart: 'target-gauge', attributes: {indicator: 'fixed-asset-investment-growth'}},
        {heading: '产业', chart: 'target-gauge', attributes: {topic: 'industry'}},
      ],
    };
    const {svg, title} = renderPoster({composition});
    const texts = textsIn(svg);
    assert.equal(title, '投资<看点>');
    for (const text of ['数说', '投资&lt;看点&gt;', '一段话。', '“继续缩小”', '01', '02'])
      assert.ok(texts.includes(text), text);
    assert.ok(!texts.includes('03'));
    assert.ok(textsIn(renderPoster({composition, locale: 'en'}).svg).includes('Investment'));
  });

  it('says where a composition is wrong', () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [[], 'it is no object'],
      [{}, 'sections'],
      [{sections: []}, 'sections'],
      [{title: 3, sections: [{}]}, 'title'],
      [{sections: [{chart: 'pie'}]}, 'sections[0].chart'],
      [{sections: [{}, {numbers: 'gdp'}]}, 'sections[1].numbers'],
      [{sections: [{heading: {zh: '一'}}]}, 'sections[0].heading'],
      [{sections: [{attributes: {topic: {}}}]}, 'sections[0].attributes'],
      [{sections: [{headline: '一'}]}, 'sections[0].headline'],
    ];
    for (const [composition, place] of wrong)
      assert.throws(() => renderPoster({composition: composition as PosterComposition}), {
        message: `invalid composition: ${place}`,
      });
    const sections = [{numbers: ['gdp-groth']}];
    assert.throws(() => renderPoster({composition: {sections}}), /invalid indicator: gdp-groth/);
  });
});

describe('haishu-indicators poster', () => {
  const files: Readonly<Record<string, string>> = {
    'own.json': '{"sections": [{"heading": "就业", "numbers": ["new-urban-jobs"]}]}',
    'wrong.json': '{"sections": [{"chart": "pie"}]}',
  };
  const call = (...args: string[]) =>
    start(['poster', ...args], {
      read: (file) => (file in files ? Buffer.from(files[file]) : readFileSync(file)),
      environment: {},
      program: new URL(import.meta.url),
    });

  it('writes a PNG 1080 pixels wide, whose code leads to the report', async () => {
    const {code, files} = await call('--out', 'poster.png');
    assert.equal(code, 0);
    assert.equal(Buffer.from(files!.get('poster.png')!).readUInt32BE(16), 1080);
    assert.equal(readCode((await call('--format', 'svg')).out!), address);
    const other = 'https://example.org/a?b=1';
    assert.equal(readCode((await call('--format', 'svg', '--qr', other)).out!), other);
    assert.doesNotMatch((await call('--format', 'svg', '--qr', 'none')).out!, /crispEdges/);
  });

  it('draws a composition, a dataset, a language and a theme', async () => {
    const html = (await call('--format', 'html', '--composition', 'own.json', '--theme', 'dark')).out!;
    assert.match(html, /^<article lang="zh-CN">[^]*#14181d[^]*就业/);
    const own = ['--data', 'data/template/my-district-2024.json', '--lang', 'en', '--format', 'svg'];
    assert.doesNotMatch((await call(...own)).out!, /Haishu/);
  });

  const misuses: readonly (readonly [args: string[], error: RegExp])[] = [
    [[], /Name a file: --out poster\.png\./],
    [['--format', 'pdf'], /--format is png, svg, html, not "pdf"\./],
    [['--format', 'svg', '--composition', 'wrong.json'], /invalid composition: sections\[0\]\.chart/],
    [['--chart', 'map'], /There is no option --chart/],
  ];
  for (const [args, expected] of misuses)
    it(`explains: ${args.join(' ')}`, async () => {
      const {code, error} = await call(...args);
      assert.equal(code, 2);
      assert.match(error!, expected);
    });
});
