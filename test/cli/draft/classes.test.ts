import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOf, readingOfReview} from '../../fixtures/short-report.js';

describe('the numerals of a draft', () => {
  const classes: readonly (readonly [sentence: string, excluded: string, ...figures: string[]])[] = [
    ['新增599B、855H和2754等4条公交线路。', '599 name, 855 name, 2754 name', '新增公交线路 eq 4 条'],
    ['甲车01型投产，产值增长5%。', '01 name', '产值增长率 eq 5 %'],
    ['与邻市形成3小时经济圈。', '3 name'],
    ['地区生产总值800亿元，3年突破两个百亿大关，增长8%。', '3 date', '地区生产总值 eq 80000000000 元', '地区生产总值增长率 eq 8 %'],
    ['规上工业增加值增长7%、居全省第3。', '', '规上工业增加值增长率 eq 7 %', '规上工业增加值位次 eq 3 位'],
    ['城市建成70华诞，主要指标均居全市6县市第1位。', '70 date, 6 name', '主要指标位次 eq 1 位'],
    ['产量占全省2/7。', '2 name, 7 name'],
    ['税收、投资增速分别比上年提高4.8、10.4个百分点。', '', '税收提高幅度 eq 4.8 个百分点', '投资增速提高幅度 eq 10.4 个百分点'],
    ['获国字号品牌6个，养老床位达300张。', '', '获国字号品牌 eq 6 个', '养老床位 eq 300 张'],
    ['侦破刑事案件2068起，惠及居民5034户[实事1]。', '1 furniture', '侦破刑事案件 eq 2068 起', '惠及居民 eq 5034 户'],
    ['财政收入在云州21个城区中排第3位。', '21 name', '财政收入位次 eq 3 位'],
    ['通过省7部门认定，新建公园4个。', '7 name', '新建公园 eq 4 个'],
    ['03新建公园4个。', '03 furniture', '新建公园 eq 4 个'],
    ['12新建公园4个。', '12 furniture', '新建公园 eq 4 个'],
    ['围绕"1234"部署，s12甲乙高速公路和g345公路开工。', '1234 name, 12 name, 345 name'],
    ['园区在全省56个省级园区中排名第4位，建成2个四百亿级园区。', '56 name', '园区位次 eq 4 位', '建成四百亿级园区 eq 2 个'],
    ['新建农村户厕2000余个、农村公厕73座。', '', '新建农村户厕 gt 2000 个', '新建农村公厕 eq 73 座'],
    ['种植食用菌2000多万棒。', '', '种植食用菌 gt 20000000 棒'],
    ['园区成为全市首个200亿元园区，产值增长5%。', '200 name', '产值增长率 eq 5 %'],
    ['时速300公里的云滨高铁建成通车，90多万云溪人民圆梦。', '', '云滨高铁时速 eq 300 公里/小时', '云溪人民 gt 900000 人'],
    ['税收9亿元，总量位居全盟第二位。', '', '税收 eq 900000000 元', '税收总量位次 eq 2 位'],
    ['2022年度1万亩高标准农田项目开工建设。', '2022 date', '开工建设高标准农田项目 eq 10000 亩'],
  ]; // prettier-ignore
  for (const [sentence, excluded, ...figures] of classes)
    it(`are told apart in ${sentence}`, () => {
      const reading = readingOfReview(sentence);
      const part = reading.sections.find(({heading}) => heading === '2023年工作回顾');
      assert.ok(part);
      const from = part.start + '一、2023年工作回顾'.length;
      const found = reading.excluded
        .filter(({start, literal}) => start > from && start < part.end && /\d/.test(literal))
        .map(({literal, class: kind}) => `${literal} ${kind}`);
      assert.equal(found.join(', '), excluded);
      assert.deepEqual(figuresIn(reading), figures);
    });

  it('are names in Chinese digits of industries, places and people', () => {
    const {excluded} = readingOfReview('第二、三产业壮大，一产业稳定，勇夺流动红旗第一名，百万云溪人民受益。');
    assert.deepEqual(
      excluded.filter(({class: kind}) => kind === 'name').map(({literal}) => literal),
      ['二', '三', '一', '一', '百万'],
    );
  });

  it('are dates in Chinese digits of years, and names of meetings', () => {
    const {excluded} = readingOfReview(
      '建区四十周年，连续三年进位，这是不平凡的五年，完成九届人大二次会议的任务，贯彻党的十九大及二十届二中全会精神。',
    );
    assert.deepEqual(
      excluded
        .filter(({rule}) => /^han-(?:years|session|congress)$/.test(rule))
        .map(({literal, class: kind}) => `${literal} ${kind}`),
      ['四十 date', '三 date', '五 date', '九 name', '二 name', '十九 name', '二十 name', '二 name'],
    );
  });

  it('are names in Chinese digits that number a group or a rise', () => {
    const {excluded} = readingOfReview('三大主导产业壮大，产量四连增，两化融合加快，税收增长5%。');
    assert.deepEqual(
      excluded.filter(({rule}) => rule === 'han-group').map(({literal, class: kind}) => `${literal} ${kind}`),
      ['三 name', '四 name', '两 name'],
    );
  });

  it('are read in a text without a salutation', () =>
    assert.deepEqual(
      figuresIn(readingOf('某区2023年工作总结\n2023年，全区税收增长7%。\n一、产业升级\n新建公园4个。')),
      ['税收增长率 eq 7 %', '新建公园 eq 4 个'],
    ));

  it('are read across lines of one width, in which digits are narrow', () => {
    const lines = [
      '全区固定资产投资 122 亿元，年均增',
      '长 6.5%；社会消费品零售总额为 344',
      '亿元，年均增长 7.9%；城镇居民和农',
      '村居民人均可支配收入为 43617 元、',
      '28119 元，外贸进出口总额达 56 亿元',
    ];
    const text = ['某区2023年工作总结', ...lines, '；', ...lines, '。'].join('\n');
    assert.deepEqual(figuresIn(readingOf(text)).slice(0, 6), [
      '固定资产投资 eq 12200000000 元',
      '固定资产投资增长率 eq 6.5 %',
      '社会消费品零售总额 eq 34400000000 元',
      '社会消费品零售总额增长率 eq 7.9 %',
      '城镇居民人均可支配收入 eq 43617 元',
      '农村居民人均可支配收入 eq 28119 元',
    ]);
  }); // prettier-ignore

  it('keep the items of a list apart, though their lines are of one length', () => {
    const items = ['●今年新建城市公园12个', '●今年新建公办学校10所', '●今年新建社区医院13家', '●今年新建市政道路15条'];
    assert.deepEqual(figuresIn(readingOf(['2024年民生实事', ...items, ...items].join('\n'))).slice(0, 4), [
      '新建城市公园 eq 12 个',
      '新建公办学校 eq 10 所',
      '新建社区医院 eq 13 家',
      '新建市政道路 eq 15 条',
    ]);
  });
});
