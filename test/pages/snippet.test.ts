import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {charts} from '../../src/pages/charts.js';
import {forms, snippet} from '../../src/pages/snippet/snippet.js';
import type {SnippetOptions} from '../../src/pages/snippet/snippet.js';
import {version} from '../../src/pages/version.js';

const jobs = {chart: 'target-gauge', attributes: {indicator: 'new-urban-jobs'}} as const satisfies SnippetOptions;
const parking = {
  caption: '西城区2024年实事项目',
  rows: [
    ['指标', '2023年实际', '2024年目标'],
    ['新增停车位', '3200个', '4000个以上'],
  ],
};

describe('A snippet', () => {
  it('is a tag with title, sentence, table and source inside, and the script of its version', () => {
    assert.equal(
      snippet(jobs),
      `<hs-target-gauge style="display:block;min-height:clamp(372px,(480px - 100vw)*9999,452px)" lang="zh-CN" indicator="new-urban-jobs">
  <figure>
    <figcaption>
      <p><strong>海曙区城镇新增就业：2023年目标2万人以上，下限低于2022年实际的2.4万人</strong></p>
    </figcaption>
    <details>
      <summary>数据表</summary>
      <table>
        <caption>城镇新增就业</caption>
        <thead>
          <tr><th scope="col">时期</th><th scope="col">数值</th><th scope="col">报告原文</th><th scope="col">章节</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">2022年实际</th><td>2.4万人</td><td>“实现城镇新增就业2.4万人”</td><td>一·普惠共享</td></tr>
          <tr><th scope="row">2023年目标</th><td>2万人以上</td><td>“城镇新增就业2万人以上”</td><td>二（六）</td></tr>
        </tbody>
      </table>
    </details>
    <p>来源：海曙区政府工作报告（2023年），2023年2月1日，二（六）：<span lang="zh-CN"><a href="http://www.haishu.gov.cn/art/2023/2/8/art_1229100536_58976242.html#:~:text=%E5%9F%8E%E9%95%87%E6%96%B0%E5%A2%9E%E5%B0%B1%E4%B8%9A2%E4%B8%87%E4%BA%BA%E4%BB%A5%E4%B8%8A">“城镇新增就业2万人以上”</a></span></p>
  </figure>
</hs-target-gauge>
<script src="haishu-indicators-${version}/haishu-indicators.classic.js" defer></script>`,
    );
  });

  it('is a figure with a class where tags are stripped', () => {
    const markup = snippet({...jobs, form: 'figure', script: false});
    assert.match(
      markup,
      /^<figure class="hs-target-gauge" style="display:block;min-height:[^"]+" lang="zh-CN" data-indicator="new-urban-jobs">\n {2}<figcaption>/,
    );
    assert.match(markup, /<\/figure>$/);
  });

  it('is a frame of the embed page, whose query has the attributes', () => {
    assert.equal(
      snippet({
        ...jobs,
        form: 'iframe',
        locale: 'en',
        base: 'https://news.example/charts/',
        height: {phone: 350, desktop: 320},
      }),
      `<iframe src="https://news.example/charts/embed/index.html?chart=target-gauge&amp;indicator=new-urban-jobs&amp;lang=en" title="New urban jobs: Haishu District aims for at least 20,000 in 2023, a floor below the 2022 result of 24,000" width="100%" height="350" loading="lazy" frameborder="0"></iframe>
<script src="https://news.example/charts/embed/resize.js" defer></script>`,
    );
  });

  it('is a table alone, with all its rows', () => {
    const markup = snippet({chart: 'project-timeline', form: 'table'});
    const rows = markup.match(/<tr><th scope="row">/g) ?? [];
    assert.ok(markup.startsWith('<table>') && markup.endsWith('</table>'));
    assert.ok(rows.length > 90, `${rows.length} rows`);
  });

  it('says nothing twice, and ends each sentence of a scoreboard with its stop', () => {
    const said = (attributes: Record<string, string>, locale: 'zh' | 'en' = 'zh') =>
      snippet({chart: 'target-gauge', attributes, form: 'sentence', locale, data: haishu2023});
    assert.equal(
      said({indicator: 'tax-share'}).split('（海曙区政府')[0],
      '海曙区税收收入占一般公共预算收入比重：2022年实际92%以上。报告没有给出2023年目标。',
    );
    assert.equal(
      said({...jobs.attributes, heading: '就业'}).split('（海曙区政府')[0],
      '就业：海曙区城镇新增就业：2023年目标2万人以上，下限低于2022年实际的2.4万人。',
    );
    assert.match(said(jobs.attributes, 'en'), /^[^.]*below the 2022 result of 24,000\. \(Report/);
    const board = said({topic: 'investment'});
    assert.equal(board.split('8项目标').length, 2);
    assert.doesNotMatch(board, /”(?![，。、；”）])[^“”]{0,30}：2023年目标/);
  });

  it('is a sentence with its source, as plain text', () => {
    assert.equal(
      snippet({...jobs, form: 'sentence'}),
      '海曙区城镇新增就业：2023年目标2万人以上，下限低于2022年实际的2.4万人。（海曙区政府工作报告（2023年），2023年2月1日，二（六）：“城镇新增就业2万人以上”）',
    );
    assert.match(
      snippet({chart: 'yoy-bar', attributes: {topic: 'investment'}, form: 'sentence', locale: 'en'}),
      /^Haishu District’s investment targets: three above 2022, one floor 5\.3 pp below\. /,
    );
  });

  it('lists as many rows as asked for, and says how many there are', () => {
    const markup = snippet({chart: 'project-timeline', rows: 5});
    assert.equal(markup.match(/<tr><th scope="row">/g)?.length, 5);
    assert.match(markup, /<p>列出5行，共\d+行。<\/p>/);
  });

  it('reserves a height for phones and for wider screens, without a style element, whose text would stay where it is stripped', () => {
    const styleOf = (phone: number, desktop: number, form: SnippetOptions['form'] = 'tag') =>
      / style="display:block;min-height:([^"]*)"/.exec(snippet({...jobs, form, height: {phone, desktop}}))?.[1];
    assert.equal(styleOf(350.4, 320), 'clamp(320px,(480px - 100vw)*9999,350px)');
    assert.equal(styleOf(320, 350, 'figure'), 'clamp(320px,(100vw - 480px)*9999,350px)');
    assert.equal(styleOf(330, 330), '330px');
  });

  it('is an oEmbed response of an iframe, for programs', () => {
    const response = JSON.parse(
      snippet({...jobs, form: 'oembed', base: 'https://news.example/charts/', height: {phone: 350, desktop: 320}}),
    ) as Record<string, unknown>;
    assert.deepEqual(response, {
      version: '1.0',
      type: 'rich',
      title: '海曙区城镇新增就业：2023年目标2万人以上，下限低于2022年实际的2.4万人',
      provider_name: 'haishu-indicators',
      provider_url: 'https://news.example/charts/',
      cache_age: 86400,
      width: 640,
      height: 320,
      html: '<iframe src="https://news.example/charts/embed/index.html?chart=target-gauge&amp;indicator=new-urban-jobs" title="海曙区城镇新增就业：2023年目标2万人以上，下限低于2022年实际的2.4万人" width="100%" height="320" loading="lazy" frameborder="0"></iframe>',
    });
  });

  it('has the hash of the script where it is given', () => {
    assert.match(
      snippet({...jobs, integrity: 'sha384-abc', base: '/charts/'}),
      /<script src="\/charts\/haishu-indicators\.classic\.js" integrity="sha384-abc" crossorigin="anonymous" defer><\/script>$/,
    );
  });

  it('holds a table of one’s own as it is, with the words that the chart makes of it', () => {
    const markup = snippet({chart: 'yoy-bar', table: parking, script: false});
    assert.match(markup, /<caption>西城区2024年实事项目<\/caption>\n {6}<tr><th>指标<\/th>/);
    assert.match(markup, /<p><strong>西城区2024年实事项目<\/strong><\/p>\s*<p>新增停车位：/);
    const map = snippet({
      chart: 'district-map',
      table: {
        caption: '常住人口',
        rows: [
          ['镇乡街道', '数值（万人）'],
          ['石碶街道', '15.4'],
        ],
      },
      form: 'sentence',
    });
    assert.match(map, /15\.4/);
    const elsewhere = snippet({
      chart: 'district-map',
      table: {
        rows: [
          ['区县市', '产值'],
          ['上城区', '12'],
          ['萧山区', '30'],
        ],
      },
      form: 'sentence',
    });
    assert.match(elsewhere, /“上城区”、“萧山区”都不是本图的镇乡街道，因此不画图。.*src/);
    assert.doesNotMatch(elsewhere, /无数据|17|各镇乡街道/);
    const timeline = snippet({
      chart: 'project-timeline',
      table: {
        rows: [
          ['项目', '开工', '竣工'],
          ['未来桥', '2023年6月', '2024年底前'],
        ],
      },
      form: 'sentence',
    });
    assert.match(timeline, /未来桥|1个项目/);
  });

  it('is made of a dataset that is loaded from an address', () => {
    const attributes = {indicator: 'gdp', src: 'data/haishu-2023.json'};
    assert.match(
      snippet({chart: 'target-gauge', attributes, data: haishu2023, form: 'sentence'}),
      /超过1500亿元|1500亿元/,
    );
  });

  it('leaves out attributes that are absent, and has those without a value', () => {
    const attributes = {controls: true, kind: null, place: undefined, open: false, limit: 3};
    assert.match(
      snippet({chart: 'project-timeline', attributes}),
      /^<hs-project-timeline style="[^"]+" lang="zh-CN" controls limit="3">/,
    );
  });

  it('is made for every chart in every form and language', () => {
    for (const chart of charts)
      for (const form of forms)
        for (const locale of ['zh', 'en'] as const) {
          const attributes = {'target-gauge': {indicator: 'new-urban-jobs'}, 'yoy-bar': {topic: 'investment'}}[
            chart as string
          ];
          const base = 'https://news.example/charts/';
          const text = snippet({chart, form, locale, base, ...(attributes && {attributes})});
          assert.ok(!/undefined|NaN|\[object/.test(text), text.slice(0, 300));
        }
  });
});

describe('A snippet is refused', () => {
  const refused: Readonly<Record<string, [options: object, message: RegExp]>> = {
    'of an unknown chart': [{chart: 'pie'}, /invalid chart: pie \(valid: target-gauge, /],
    'of an inherited name': [{chart: 'constructor'}, /invalid chart/],
    'in an unknown form': [{...jobs, form: 'pdf'}, /invalid form: pdf/],
    'in an unknown language': [{...jobs, locale: 'fr'}, /invalid locale: fr/],
    'with a base that runs a script': [{...jobs, base: 'javascript:alert(1)/'}, /invalid base/],
    'with a base that is no folder': [{...jobs, base: 'https://news.example'}, /invalid base/],
    'with an attribute that runs a script': [
      {...jobs, attributes: {...jobs.attributes, onclick: 'x'}},
      /invalid attribute: onclick/,
    ],
    'with a name that is none': [{...jobs, attributes: {...jobs.attributes, 'a b': 'x'}}, /invalid attribute: a b/],
    'with a style': [{...jobs, attributes: {...jobs.attributes, style: 'x'}}, /invalid attribute: style/],
    'with a height that is none': [{...jobs, height: {phone: NaN, desktop: 3}}, /invalid height: NaN/],
    'of an unknown indicator': [
      {chart: 'target-gauge', attributes: {indicator: 'new-urban-job'}},
      /invalid indicator: new-urban-job/,
    ],
    'of data that the page would not load': [{...jobs, data: haishu2023}, /invalid src/],
    'of data that are no dataset': [
      {chart: 'target-gauge', attributes: {src: 'x.json', indicator: 'gdp'}, data: {report: 1}},
      /invalid dataset: report /,
    ],
    'as an oEmbed response without a host': [{...jobs, form: 'oembed'}, /invalid base: .*, which names no host/],
    'of a table in a frame': [{chart: 'yoy-bar', table: parking, form: 'iframe'}, /invalid form: iframe/],
    'of a table without numbers': [
      {
        chart: 'yoy-bar',
        table: {
          rows: [
            ['甲', '乙'],
            ['丙', '丁'],
          ],
        },
      },
      /not understood/,
    ],
    'of a table without projects': [
      {
        chart: 'project-timeline',
        table: {
          rows: [
            ['项目', '开工'],
            ['桥', '待定'],
          ],
        },
      },
      /nothing to draw/,
    ],
    'of a table without townships': [
      {
        chart: 'district-map',
        table: {
          rows: [
            ['甲', '乙'],
            ['丙', '1'],
          ],
        },
      },
      /not understood/,
    ],
  };
  for (const [what, [options, message]] of Object.entries(refused))
    it(what, () => assert.throws(() => snippet(options as SnippetOptions), {message}));
});

describe('The lists of the pages', () => {
  it('are charts of the package', () => {
    const folders = readdirSync('src/charts');
    assert.deepEqual(
      charts.filter((chart) => !folders.includes(chart)),
      [],
    );
  });

  it('have the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly version: string};
    assert.equal(version, manifest.version);
  });
});
