import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {joinReports} from '../../../src/cli/series/join.js';
import {readLinks} from '../../../src/cli/series/links.js';
import {proposeLinks} from '../../../src/cli/series/propose.js';
import {seriesCommand} from '../../../src/cli/series/series.js';
import type {Dataset} from '../../../src/dataset/types.js';
import {promisesOf} from '../../../src/render/promises/promises.js';
import {render, renderPromises} from '../../../src/render/render.js';
import {nationalLinks, nationalReport, nationalText} from '../../fixtures/national/national.js';

const [earlier, later] = [nationalReport(2021), nationalReport(2022)];
const {dataset, dropped, undecided} = joinReports(earlier, later, readLinks('links.csv', nationalLinks()));

/** Runs the command on files in memory. */
function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = {
    '2021.json': JSON.stringify(earlier),
    '2022.json': JSON.stringify(later),
    ...files,
  };
  const read = (file: string) => {
    if (all[file] === undefined) throw Object.assign(new Error('none'), {code: 'ENOENT'});
    return new TextEncoder().encode(all[file]);
  };
  return seriesCommand(args, {read, environment: {}, program: new URL('file:///cli.js')}, 'en');
}

describe('the national reports of 2021 and 2022', () => {
  it('are datasets without problems', () => {
    assert.deepEqual(checkDataset(earlier), []);
    assert.deepEqual(checkDataset(later), []);
  });

  for (const year of [2021, 2022] as const) {
    const text = nationalText(year);
    describe(`of ${year}`, {skip: text === undefined && 'REPORTS names no folder with its text'}, () => {
      it('quote the text', () => {
        for (const {source} of nationalReport(year).observations) {
          assert.equal(text!.slice(source.start, source.end), source.literal);
          assert.ok(text!.replaceAll('\n', '').includes(source.quote), source.quote);
        }
      });
    });
  }

  it('are joined: each target of 2021 is kept, missed, not comparable or not mentioned again', () => {
    const states = Object.fromEntries(
      promisesOf(dataset).map(({indicator, state, rule}) => [indicator, `${state} ${rule}`]),
    );
    assert.deepEqual(states, {
      urbanisation: 'not-yet-due not-yet-due',
      'forest-cover': 'not-yet-due not-yet-due',
      'gdp-growth': 'kept at-least',
      'new-urban-jobs': 'kept at-least',
      'surveyed-unemployment': 'not-comparable tolerance',
      'consumer-prices-growth': 'not-comparable tolerance',
      'foreign-trade': 'not-comparable other-scope',
      'balance-of-payments': 'not-mentioned not-mentioned',
      'residents-income': 'not-comparable no-number',
      'environment-quality': 'not-mentioned not-mentioned',
      'energy-intensity-growth': 'not-mentioned not-mentioned',
      'pollutant-discharge': 'not-comparable result-in-words',
      'grain-output': 'kept at-least',
      'deficit-ratio': 'not-mentioned not-mentioned',
      'inclusive-loans-growth': 'kept at-least',
      'basic-research-growth': 'not-mentioned not-mentioned',
      'local-special-bonds': 'not-mentioned not-mentioned',
      'old-communities': 'kept planned-number',
    });
    assert.deepEqual(dropped, ['energy-intensity-growth', 'basic-research-growth', 'forest-cover', 'urbanisation']);
    assert.deepEqual(undecided, []);
  });

  it('remain a dataset that check accepts', () => assert.deepEqual(checkDataset(dataset), []));

  it('are checked: targets, quotes and values of outcomes', () => {
    const spoilt = (change: (outcome: {target: string; result: Record<string, unknown>}) => void) => {
      const copy = structuredClone(dataset) as unknown as {laterReports: {outcomes: Parameters<typeof change>[0][]}[]};
      change(copy.laterReports[0].outcomes.find(({target}) => target === 'gdp-growth.2021.target')!);
      return checkDataset(copy as unknown as Dataset).map(({path}) => path.replace(/^.*\]\./, ''));
    };
    assert.deepEqual(
      spoilt((outcome) => (outcome.target = 'gdp-growth.2020.actual')),
      ['target'],
    );
    assert.deepEqual(
      spoilt(({result}) => (result['value'] = null)),
      ['result.value'],
    );
    assert.deepEqual(
      spoilt(({result}) => Object.assign(result['source'] as object, {literal: '9.1%'})),
      ['result.value', 'result.source.quote'],
    );
    assert.deepEqual(
      spoilt(({result}) => (result['value'] = 9.1)),
      ['result.value'],
    );
  });

  it('are judged by a tolerance that a person states', () => {
    const csv = nationalLinks().replace(/(surveyed-unemployment,城镇调查失业率,same-name,close,)/, '$10.5');
    const joined = joinReports(earlier, later, readLinks('links.csv', csv));
    const found = promisesOf(joined.dataset).find(({indicator}) => indicator === 'surveyed-unemployment');
    assert.equal(found?.state, 'kept');
  });

  it('are a table of promises with the words of both reports', () => {
    const {csv, html} = renderPromises(dataset);
    const row = csvParse(csv).find(({id}) => id === 'gdp-growth.2021.target');
    assert.equal(row?.['目标原文'], '“国内生产总值增长6%以上”');
    assert.equal(row?.['结果原文'], '“国内生产总值达到114万亿元，增长8.1%”');
    assert.equal(row?.['结论'], '已兑现');
    assert.equal(row?.['result_value'], '8.1');
    assert.match(
      html,
      /<caption>政府工作报告\(2021年\)的目标：5项已兑现，5项无法比较，6项未再提及，2项尚未到期<\/caption>/,
    );
    assert.throws(() => renderPromises(earlier), {name: 'ReadableError'});
  });

  it('are drawn by the gauge and the scoreboard with the words of both reports', () => {
    const gauge = (attributes: Record<string, string>) => render('target-gauge', {data: dataset, attributes});
    const gdp = gauge({indicator: 'gdp-growth'});
    assert.match(gdp.sentence, /2021年为8\.1%，已达到目标/);
    for (const quote of ['国内生产总值增长6%以上', '增长8.1%']) assert.ok(gdp.sentence.includes(quote), quote);
    assert.match(gauge({indicator: 'inclusive-loans-growth'}).sentence, /超过40%/);
    assert.match(
      gauge({indicator: 'local-special-bonds'}).sentence,
      /未再提及：《政府工作报告\(2022年\)》没有给出它的结果/,
    );
    const trade = gauge({indicator: 'foreign-trade'});
    assert.match(trade.sentence, /无法判断：目标说的是进出口的量和质/);
    assert.match(trade.table, /货物进出口总额增长21\.4%/);
    const board = gauge({indicators: 'all'});
    assert.equal(board.json.title, '全国18项目标：5项已达到，2项无法判断，4项未再提及，5项没有数字');
    assert.ok(board.json.table.rows.some((row) => row.includes('“粮食产量1.37万亿斤”')));
    assert.match(gauge({topic: 'finance'}).json.title, /财政/);
  });
});

describe('the command series', () => {
  it('proposes pairs, uses none of them, and writes them for a person to decide', () => {
    const {out = '', files} = run(['2021.json', '2022.json', '--links', 'links.csv']);
    assert.match(out, /13 pairs are to be decided and not used/);
    assert.doesNotMatch(out, /\bKept\b/);
    const rows = csvParse(files?.get('links.csv')?.toString() ?? '');
    assert.equal(rows.length, 13);
    assert.ok(rows.every(({comparability}) => comparability === ''));
  });

  it('proposes no pair of what is new and of what there is, and none beside a namesake', () => {
    const report = (id: string, ...names: readonly string[]): Dataset => {
      const [indicator] = earlier.indicators.filter(({measure}) => measure === 'count');
      const indicators = names.map((zh) => ({...indicator, id: `${id}-${zh}`, name: {zh, en: zh}}));
      return {...earlier, report: {...earlier.report, id}, indicators, observations: []};
    };
    const pairs = (a: readonly string[], b: readonly string[]) =>
      proposeLinks(report('a', ...a), report('b', ...b), []).map(
        ({earlierName, laterName, proposedBy}) => `${earlierName} ${laterName} ${proposedBy}`,
      );
    assert.deepEqual(pairs(['新增规上企业', '规上企业总数'], ['新增规上企业']), [
      '新增规上企业 新增规上企业 same-name',
    ]);
    assert.deepEqual(pairs(['规上企业总数'], ['新增规上企业']), []);
    assert.deepEqual(pairs(['高新技术企业'], ['新增高新技术企业']), ['高新技术企业 新增高新技术企业 same-but-for-new']);
    assert.deepEqual(pairs(['建设口袋公园'], ['建成口袋公园']), ['建设口袋公园 建成口袋公园 similar-name 0.60']);
  });

  it('uses what is confirmed, and writes the joined dataset', () => {
    const {out = '', files} = run(['2021.json', '2022.json', '--links', 'links.csv', '--out', 'joined'], {
      'links.csv': nationalLinks(),
    });
    assert.match(out, /5 kept, 5 not comparable, 6 not mentioned again, 2 not yet due/);
    assert.match(out, /Without an indicator in the later report: .*Forest cover/);
    assert.deepEqual([...(files?.keys() ?? [])], ['joined/national-2021.json']);
    assert.deepEqual(JSON.parse(files!.get('joined/national-2021.json')!.toString()) as Dataset, dataset);
  });

  it('prints the table as CSV, HTML and JSON', () => {
    const args = ['2021.json', '2022.json', '--links', 'links.csv', '--format'];
    const with_ = (format: string) => run([...args, format], {'links.csv': nationalLinks()}).out ?? '';
    assert.equal(csvParse(with_('csv')).length, 18);
    assert.match(with_('html'), /^<table>/);
    const [{promises, dropped: gone}] = JSON.parse(with_('json')) as [{promises: unknown[]; dropped: string[]}];
    assert.equal(promises.length, 18);
    assert.equal(gone.length, 4);
  });

  it('says what is wrong with its input', () => {
    const links = nationalLinks();
    const wrong = (args: readonly string[], files?: Record<string, string>) => () => run(args, files);
    assert.throws(wrong(['2021.json']), /two or more datasets/);
    assert.throws(wrong(['2022.json', '2021.json']), /is not later than/);
    assert.throws(wrong(['2021.json', '2021.json']), /are one report/);
    assert.throws(wrong(['2021.json', 'x.json'], {'x.json': '{}'}), /it is missing/);
    const both = ['2021.json', '2022.json', '--links', 'links.csv'];
    assert.throws(wrong(both, {'links.csv': links.replace(',same,', ',sane,')}), /row 2 comparability: "sane".*"same"/);
    assert.throws(wrong(both, {'links.csv': links.replace(',gdp-growth,', ',gdp,')}), /has no indicator "gdp"/);
    assert.throws(wrong(both, {'links.csv': 'a,b\n1,2\n'}), /lacks the columns earlier_report/);
  });
});
