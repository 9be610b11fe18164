import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {draftCommand} from '../../../src/cli/draft.js';
import {packCommand} from '../../../src/cli/tables/pack.js';
import type {Dataset} from '../../../src/dataset/types.js';

/** The files of the draft of a text. */
function draftOf(text: string): ReadonlyMap<string, string> {
  const {files} = draftCommand({report: 'report.txt', out: 'tables'}, () => new TextEncoder().encode(text));
  return files ?? new Map<string, string>();
}

const report = (year: number, ...lines: readonly string[]) =>
  ['某区政府工作报告', `——${year}年1月10日在某区第九届人民代表大会第三次会议上`, '各位代表：', ...lines].join('\n');

/** Value, role and period of each observation of a text. */
const timesIn = (text: string) =>
  csvParse(draftOf(text).get('tables/observations.csv') ?? '').map(
    ({value, role, period, confidence}) => `${value} ${role} ${period}${Number(confidence) < 0.6 ? ' ?' : ''}`,
  );

const planned = ['一、2022年工作回顾', '全年地区生产总值增长4%。', '二、2023年重点工作'];

describe('the time of a number in a draft', () => {
  const cases: readonly (readonly [sentence: string, ...times: string[]])[] = [
    ['到2025年，新建学校40所，森林覆盖率达到24.1%。', '40 target 2025', '24.1 target 2025'],
    ['2025年全区研发投入达到80亿元，高新技术企业达到500家。', '8000000000 target 2025', '500 target 2025'],
    ['“十四五”期间新建学校40所，今年新建公园8个。', '40 target 2021/2025', '8 target 2023'],
    ['到“十四五”末，森林覆盖率达到24.1%。', '24.1 target 2025'],
    ['到“十四五”末，服务业年均增速保持在6%以上、增加值总量冲刺90亿元，城区建成区面积达到20平方公里。', '6 target 2021/2025', '9000000000 target 2025', '20 target 2025'],
    ['财政支出（扣除2022年专项资金支出外）增长3%以上。', '3 target 2023'],
    ['2023—2025年新增学位3000个。', '3000 target 2023/2025'],
    ['研发投入比“十三五”时期提高2个百分点。', '2 target 2023'],
    ['到2025年，地区生产总值年均增长6%以上。', '6 target 2023/2025 ?'],
    ['未来三年新建公园30个。', '30 target 2023/2025 ?'],
    ['今年新建公园12个。', '12 target 2023'],
    ['我区4个基地已经全部纳入规划。', '4 actual 2022'],
    ['今后五年，新建公园30个，城镇化率达到65%。', '30 target 2023/2027 ?', '65 target 2027 ?'],
    ['到“十四五”末，地区生产总值年均增长6%，累计投资80亿元。', '6 target 2021/2025', '8000000000 target 2021/2025'],
    ['2025年启动学校建设。新建公园12个。', '12 target 2025 ?'],
    ['到2025年，森林覆盖率达到24.1%。空气优良率达到95%。新建公园12个。', '24.1 target 2025', '95 target 2025 ?', '12 target 2023'],
  ]; // prettier-ignore
  for (const [sentence, ...times] of cases)
    it(`is read from its sentence: ${sentence}`, () =>
      assert.deepEqual(timesIn(report(2023, ...planned, sentence)).slice(1), times));

  const reviewed: readonly (readonly [sentence: string, ...times: string[]])[] = [
    ['2021年，地区生产总值增长7%，固定资产投资增长9%。', '7 actual 2021', '9 actual 2021'],
    ['2021年，财政收入增长7%；税收增长9%。', '7 actual 2021', '9 actual 2021'],
    ['财政收入增速比预期目标高2个百分点。', '2 actual 2022'],
    ['五年来，我们敢闯敢试。全区负重拼搏，2022年，财政收入30亿元，年均增长5%。', '3000000000 actual 2022', '5 actual 2018/2022'],
    ['五年来，我们敢闯敢试。人均收入3万元、年均增长5%，存款余额居全市第3位。', '30000 actual 2022', '5 actual 2018/2022', '3 actual 2022'],
    ['地区生产总值从2015年的400亿元提高到600亿元；财政收入从40亿元增加到60亿元。', '40000000000 context 2015', '60000000000 actual 2022', '4000000000 context 2015', '6000000000 actual 2022'],
    ['“十三五”时期，财政收入由40亿元增加到60亿元。', '4000000000 context 2015', '6000000000 actual 2020'],
    ['地区生产总值增长7%，两年平均增长5%。', '7 actual 2022', '5 actual 2021/2022'],
    ['五年来，我们敢闯敢试。新建学校5所、增加学位300个。', '5 actual 2018/2022 ?', '300 actual 2018/2022 ?'],
    ['2022年主要目标完成情况良好，财政收入增长5%。', '5 actual 2022'],
    [
      '五年来，我们敢闯敢试。新建公园12个，城镇化率达到60%、65%。',
      '12 actual 2018/2022 ?',
      '60 actual 2022',
      '65 actual 2022',
    ],
    ['地区生产总值是2015年的2.4倍。', '2.4 actual 2022'],
    ['城镇化率由2015年的45%提高到65%。', '45 context 2015', '65 actual 2022'],
    ['五年来，我们敢闯敢试。城镇化率由45%提高到65%。', '45 context 2017', '65 actual 2022'],
    ['五年来，研发投入年均增长7%，PM2.5年均浓度降至30微克/立方米。', '7 actual 2018/2022', '30 actual 2018/2022'],
    ['“十三五”时期跨越赶超。2020年地区生产总值80亿元、年均增长7%。', '8000000000 actual 2020', '7 actual 2016/2020'],
    ['前三季度，税收增长7%，投资增长9%，全年出口增长4%。', '7 actual 2022-01/2022-09', '9 actual 2022-01/2022-09', '4 actual 2022'],
    ['较好完成了经济社会发展目标任务，3项指标全市第一，税收增长7%。', '3 actual 2022', '7 actual 2022'],
    ['四年来，我们敢闯敢试。投资累计完成80亿元，年均增长7%；人均收入达到3万元。\n四年来，我们向绿而行。新建学校5所，养殖规模稳定在2万匹、3000峰左右。', '8000000000 actual 2019/2022 ?', '7 actual 2019/2022', '30000 actual 2022', '5 actual 2019/2022 ?', '20000 actual 2022', '3000 actual 2022'],
    ['过去三年，森林覆盖率达到60%，累计造林5万亩。', '60 actual 2022', '50000 actual 2020/2022 ?'],
    ['2022年，地区生产总值达到800亿元。人均生产总值9万元，较2017年增长27%。工业产值90亿元、年均增长8%；累计完成投资70亿元。', '80000000000 actual 2022', '90000 actual 2022', '27 actual 2018/2022', '9000000000 actual 2022', '8 actual 2018/2022', '7000000000 actual 2018/2022 ?'],
    ['五年来，我们敢闯敢试。工业增加值实现22亿元，产值超亿元企业8户，建成区由30平方公里拓展到40平方公里。', '2200000000 actual 2022', '8 actual 2022', '30 context 2017', '40 actual 2022'],
    ['五年来，我们敢闯敢试。经济总量排名从全国第45位跨入40强。', '45 context 2017', '40 actual 2022'],
    ['与2017年相比，财政收入增长30%，税收年均增长6%。', '30 actual 2018/2022', '6 actual 2018/2022'],
    ['四年来，我们敢闯敢试，存款余额60亿元。', '6000000000 actual 2022'],
    ['2022年，财政收入达到30亿元，较2017年净增6亿元。', '3000000000 actual 2022', '600000000 actual 2018/2022'],
  ]; // prettier-ignore
  for (const [sentence, ...times] of reviewed)
    it(`is read from its sentence in a review: ${sentence}`, () =>
      assert.deepEqual(timesIn(report(2023, '一、2022年工作回顾', sentence, '二、2023年重点工作')), times));

  it('follows the five-year plan of which its part speaks', () => {
    const text = report(
      2021,
      '一、“十三五”时期发展成就和“十四五”时期主要目标',
      '新建学校40所。城镇化率提高到60%。',
      '“十四五”时期是新征程的第一个五年。',
      '常住人口城镇化率提高到65%。地区生产总值年均增长6%。',
      '二、2021年重点工作',
      '新建公园12个。',
    );
    assert.deepEqual(timesIn(text), [
      '40 actual 2016/2020',
      '60 actual 2020',
      '65 target 2025',
      '6 target 2021/2025',
      '12 target 2021',
    ]);
  });

  it('is that of the five years that a heading names', () => {
    const lines = ['新建学校40所。', '城镇化率达到65%，失业率控制在5%以内。', '二、2023年重点工作', '新建公园12个。'];
    assert.deepEqual(timesIn(report(2023, '一、今后五年的奋斗目标', ...lines)), [
      '40 target 2023/2027',
      '65 target 2027',
      '5 target 2023/2027',
      '12 target 2023',
    ]);
  });

  it('is that of the term of office that a heading names', () => {
    const lines = ['投资累计达到80亿元，新建公园12个。', '城乡居民收入从2万元和1万元增加到4万元和3万元。'];
    assert.deepEqual(timesIn(report(2022, '一、本届政府工作回顾', ...lines, '二、2022年重点工作')), [
      '8000000000 actual 2017/2021 ?',
      '12 actual 2017/2021 ?',
      '20000 context 2016',
      '10000 context 2016',
      '40000 actual 2021',
      '30000 actual 2021',
    ]);
  });

  it('is that of the year or the plan in a short heading', () => {
    const results = ['2020年成就:', '税收增长2%', '“十三五”成就:', '税收年均增长6%'];
    const goals = ['“十四五”目标:', '城镇化率达到65%', '2021年目标:', '税收增长6%'];
    assert.deepEqual(timesIn(['某区作政府工作报告。', ...results, ...goals].join('\n')), [
      '2 actual 2020',
      '6 actual 2016/2020',
      '65 target 2025',
      '6 target 2021',
    ]);
  });

  it('is that of the next year in a report of December', () =>
    assert.deepEqual(
      timesIn(
        '某区政府工作报告\n2022年12月20日\n各位代表：\n一、工作回顾\n新建公园12个。\n二、主要任务\n新建公园9个。',
      ),
      ['12 actual 2022', '9 target 2023'],
    ));

  it('is that of the part without a number to which a numbered chapter belongs', () =>
    assert.deepEqual(
      timesIn(
        report(
          2023,
          '2022年工作回顾',
          '一、产业升级',
          '新建公园12个。',
          '2023年工作安排',
          '一、城市提质',
          '新建公园9个。',
        ),
      ),
      ['12 actual 2022', '9 target 2023'],
    ));

  it('is not that of a review where a heading names the work of the report’s own year', () =>
    assert.deepEqual(timesIn(report(2023, '一、2022年工作', '新建公园10个。', '二、2023年工作', '新建公园12个。')), [
      '10 actual 2022',
      '12 target 2023',
    ]));

  const undivided: readonly (readonly [text: string, ...times: string[]])[] = [
    ['某区2023年民生实事\n今年，我们办好两件事。一是办学。\n二是建设公园。新建公园12个。', '12 target 2023'],
    ['2023政府工作报告\n2022年是第一年。\n新建公园12个。', '12 actual 2022'],
    ['政府工作报告\n2022年工作回顾\n新建公园12个。', '12 actual 2022'],
    ['政府工作报告\n2023年2月4日\n各位代表：\n“十三五”工作回顾\n新建公园12个。', '12 actual 2016/2020'],
    ['某局2023年工作总结\n今年开局良好。\n新建公园12个。', '12 actual 2023'],
    ['某区2023年重点工作\n新建公园12个。', '12 target 2023'],
    ['某区作政府工作报告，提出2023年税收增长6%。\n产值首次突破80亿元。这五年，税收年均增长7%。', '6 target 2023', '8000000000 actual 2022 ?', '7 actual 2018/2022'],
    ['2023年某区政府工作报告\n新建公园12个。3所学校被评为省级示范校，学位增至9000个。', '12 actual 2022', '3 actual 2022', '9000 actual 2022'],
    ['2023年某区政府工作报告\n3所学校获评示范校。学位增至9000个。力争新建公园12个。', '3 actual 2022', '9000 actual 2022', '12 target 2023'],
    ['2023年某区政府工作报告\n（二）创新。建成公园12个。力争学位达到9000个。', '12 target 2023', '9000 target 2023'],
    ['某区2023年实事\n一、2023年实事\n新建公园12个。\n二、2022年进展\n新建公园10个。', '12 target 2023', '10 actual 2022'],
  ]; // prettier-ignore
  for (const [text, ...times] of undivided)
    it(`is read without the two parts of a report: ${text.replaceAll('\n', ' ')}`, () =>
      assert.deepEqual(timesIn(text), times));
});

describe('the log of a draft', () => {
  const outOf = (text: string) =>
    draftCommand({report: 'report.txt', out: 'tables'}, () => new TextEncoder().encode(text)).out ?? '';

  it('says when only verbs tell results from targets, and then the confidence is low', () => {
    const text = '2023年某区政府工作报告\n新建公园12个。3所学校被评为省级示范校。';
    assert.match(outOf(text), /No heading tells results from targets/);
    assert.match(outOf(text), /2 observations have a confidence below/);
    assert.doesNotMatch(outOf(report(2023, ...planned, '新建公园12个。')), /No heading/);
  });
});

describe('a draft passes the check', () => {
  /** What the check finds wrong in the draft of a text, whose facts about the report are filled in. */
  function problemsOf(text: string): string[] {
    const files = draftOf(text);
    const read = (file: string) => {
      const content = files.get(file);
      if (content === undefined) throw Object.assign(new Error(file), {code: 'ENOENT'});
      return new TextEncoder().encode(content);
    };
    const {out = '{}', error} = packCommand('tables', read);
    assert.ok(out !== '{}', error);
    const dataset = JSON.parse(out) as Dataset;
    const day = dataset.report.delivered || '2022-01-10';
    const publisher = {zh: '某区人民政府', en: 'District Government'};
    const facts = {...dataset.report, division: '330299', delivered: day, published: day, publisher};
    return checkDataset({...dataset, report: facts}, text).map(({path, message}) => `${path}: ${message}`);
  }

  it('with promises of which it knows no word, falls by a bound, and deadlines', () => {
    const text = report(
      2023,
      ...planned,
      '今年拟新建公园12个，预计新增就业3000人，争取引进企业20家。',
      '一般性支出压减5%以上，研发投入增长7%以上、力争投入强度高于全市。',
      '确保城镇新增就业4000人，力争财政收入增长6%。',
      '推动城西泵站等3个项目六月前投入使用。',
    );
    assert.deepEqual(problemsOf(text), []);
    const commitments = csvParse(draftOf(text).get('tables/observations.csv') ?? '').map((row) => row['commitment']);
    assert.deepEqual(commitments.filter(Boolean), ['firm', 'stretch']);
  });

  it('of a level to which something rose in a term, at its end', () => {
    const review = '五年来，经济总量由2018年的198亿元增加到286.4亿元，累计完成投资620亿元。';
    assert.deepEqual(timesIn(report(2024, '一、2023年工作回顾', review, '二、2024年重点工作')), [
      ...['19800000000 context 2018', '28640000000 actual 2023', '62000000000 actual 2019/2023'],
    ]);
  });

  it('with goals below their heading', () => {
    const text = report(
      2023,
      '一、2023年总体要求',
      '主要预期目标',
      '财政收入增长6%，研发投入增长7%。',
      '新建公园9个。',
    );
    const rows = csvParse(draftOf(text).get('tables/observations.csv') ?? '');
    assert.deepEqual(
      rows.map(({value, commitment}) => `${value} ${commitment}`),
      ['6 expected', '7 expected', '9 '],
    );
  });

  it('with ranks in Chinese digits, and a verb that ends as a hedge does', () => {
    const review = '上市公司数居全省地级市第四，产值跃居全国百强县榜首。项目集中签约369个，争取到古镇保护工程。';
    assert.deepEqual(problemsOf(report(2023, '一、2022年工作回顾', review, '二、2023年重点工作')), []);
  });

  it('without parts, in paragraphs that each name their subject', () =>
    assert.deepEqual(problemsOf(report(2023, '2022年是开局之年。', '这一年，我们着力深化改革。新建公园12个。')), []));

  const folder = process.env['REPORTS'] ?? '';
  const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  for (const name of texts)
    it(`of ${name}`, () => assert.deepEqual(problemsOf(readFileSync(`${folder}/${name}`, 'utf8')), []));
});
