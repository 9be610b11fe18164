import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

describe('the figures of a draft', () => {
  const named: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['投资5亿元的云溪电池项目落户园区。', '云溪电池投资 eq 500000000 元'],
    ['投资5亿元滨江文化园建成开园。', '滨江文化园投资 eq 500000000 元'],
    ['占地90亩的滨江文化园建成开园。', '滨江文化园占地 eq 90 亩'],
    ['总长达12公里的滨江路路基基本完成。', '滨江路总长 eq 12 公里'],
    ['推动总投资超80亿元的12个项目集中签约、动工。', '集中签约、动工项目总投资 gt 8000000000 元', '集中签约、动工项目 eq 12 个'],
    ['3万户9万贫困人口全部清零。', '清零贫困户 eq 30000 户', '清零贫困人口 eq 90000 人'],
    ['3万余居民乔迁云溪新居。', '居民乔迁云溪新居 gt 30000 人'],
    ['茶叶、油茶等2条产业链分别增长4%、5%。', '产业链 eq 2 条', '茶叶增长率 eq 4 %', '油茶增长率 eq 5 %'],
    ['建成道路6条、管廊9公里、公园8个，累计完成投资3亿元。', '建成道路 eq 6 条', '建成管廊 eq 9 公里', '建成公园 eq 8 个', '累计完成投资 eq 300000000 元'],
    ['云溪达30MW光伏并网发电。', '云溪达光伏 eq 30 MW'],
    ['云溪制氢年产5万吨氢能项目建成投产。', '云溪制氢年产氢能项目 eq 50000 吨'],
    ['粮食种植面积4万亩，总产2万吨。', '粮食种植面积 eq 40000 亩', '粮食总产 eq 20000 吨'],
    ['城乡居民人均可支配收入分别增长5%和6%，倍差缩小到1.7。', '城镇居民人均可支配收入增长率 eq 5 %', '农村居民人均可支配收入增长率 eq 6 %', '城乡居民收入倍差 eq 1.7'],
    ['银行存、贷款余额达9亿元、8亿元。', '银行存款余额 eq 900000000 元', '银行贷款余额 eq 800000000 元'],
    ['资金争取突破9亿元。', '资金争取 gt 900000000 元'],
    ['改扩建云溪小学等5所学校。', '改扩建学校 eq 5 所'],
    ['17个云水项目进展顺利。', '云水项目 eq 17 个'],
    ['12件惠农实事基本办结。', '办结惠农实事 eq 12 件'],
    ['开展文艺演出、图书下乡等活动90场。', '开展文艺演出、图书下乡等活动 eq 90 场'],
    ['依法治县考核全市第一。', '依法治县考核位次 eq 1 位'],
    ['500万元以上固定资产投资9亿元。', '固定资产投资金额界限 ge 5000000 元', '500万元以上固定资产投资 eq 900000000 元'],
    ['地区生产总值预计（下同）突破百亿元大关，增长8%。', '地区生产总值 gt 10000000000 元', '地区生产总值增长率 eq 8 %'],
    ['县域经济考核排名由全省第24位跃居第15位。', '县域经济考核位次 eq 24 位', '县域经济考核位次 eq 15 位'],
    ['在全省县域经济考核中排名35个农业县第5位、比2018年上升9位。', '全省县域经济考核位次 eq 5 位', '全省县域经济考核位次上升数 eq 9 位'],
    ['位列全国百强县第9位。', '百强县位次 eq 9 位'],
    ['新增"专精特新"企业9家。', '新增“专精特新”企业 eq 9 家'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of named)
    it(`are named by their things: ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));

  const without: readonly (readonly [sentence: string, ...classes: string[]])[] = [
    ['我们重点做好6个方面工作。', '6 name'],
    ['落实省惠企政策90条。', '90 name'],
    ['总量在全省37个县（市）中排名第一。', '37 name'],
    ['为全省新评定6家滨水企业之一，全省仅6家。', '6 name', '6 name'],
    ['落实“四水”（1）工作，深化“五比”⑤，实施“三云”7。', '四 name', '1 furniture', '五 name', '三 name', '7 furniture'],
  ];
  for (const [sentence, ...classes] of without)
    it(`are none of the numbers in ${sentence}`, () => {
      const {findings, excluded, sections} = readingOfPlan(sentence);
      assert.deepEqual(
        findings.filter(({measure}) => measure !== 'rank'),
        [],
      );
      const from = sections.at(-1)!.start + '二、2024年重点工作'.length;
      assert.deepEqual(
        excluded.filter(({start}) => start > from).map(({literal, class: kind}) => `${literal} ${kind}`),
        classes,
      );
    });
});
