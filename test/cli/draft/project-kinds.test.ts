import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

const namesIn = (milestones: readonly string[]): readonly string[] =>
  milestones.map((milestone) => milestone.replace(/ \S+ \S+$/, ''));

type Case = readonly [sentence: string, ...names: string[]];

describe('the titles that a draft finds', () => {
  const cases: readonly Case[] = [
    ['顺利通过国家卫生城市和全国文明城市复查。', '国家卫生城市', '全国文明城市'],
    ['云溪渔港通过“全国文明渔港”复核。', '“全国文明渔港”'],
    ['云溪区连续六年上榜“全国绿色发展百强区”。', '“全国绿色发展百强区”'],
    ['市经济开发区升级为国家级经济技术开发区。', '国家级经济技术开发区'],
    ['云溪镇跻身全国第二批特色小镇，云溪古镇成功创建4A级景区。', '全国第二批特色小镇', '4A级景区'],
    ['成功争取滨江首批县域商业建设行动示范县。', '滨江首批县域商业建设行动示范县'],
    ['成功争创省级双拥模范县，入围全国百强县。', '省级双拥模范县', '全国百强县'],
    ['县上全面启动国家全域旅游示范县创建工作。', '国家全域旅游示范县'],
    ['以争创国家全域旅游示范区为抓手，发展旅游。', '国家全域旅游示范区'],
    ['获批生态文明建设示范区、食品安全示范县两块省级“金字招牌”。', '生态文明建设示范区', '食品安全示范县'],
    // Where what is won is no title, the one that has won it is a project.
    ['云溪动漫产业园获评全市“三百工程”重点产业项目。', '云溪动漫产业园'],
  ];
  for (const [sentence, ...names] of cases)
    it(`are found in ${sentence}`, () => assert.deepEqual(namesIn(milestonesIn(readingOfReview(sentence))), names));

  it('are striven for where a review proposes them', () =>
    assert.deepEqual(milestonesIn(readingOfReview('以争创国家全域旅游示范区为抓手，发展旅游。')), [
      '国家全域旅游示范区 ongoing 2023',
    ]));
});

describe('the companies and works that a draft finds to have settled', () => {
  const cases: readonly Case[] = [
    ['云溪集团（中国）、滨江高科等龙头企业顺利落地。', '云溪集团(中国)', '滨江高科'],
    ['成功引进云溪光电、滨江智能两家企业。', '云溪光电', '滨江智能'],
    ['引进云溪银行等金融机构总部8家。', '云溪银行'],
    ['云溪光电项目落地滨江园区，滨江集团签约入驻。', '云溪光电项目', '滨江集团'],
    ['引进云溪集团投资建设滨江产业园。', '滨江产业园'],
    ['先后协助招商部门引进了云溪电梯、滨江翰城电子项目等高科技项目。', '云溪电梯项目', '滨江翰城电子项目'],
    ['新开工云溪三期食品包装扩建、滨江水洗技改扩能等1-5亿元项目4个。', '云溪三期食品包装扩建', '滨江水洗技改扩能项目'],
    ['组建云溪一号、滨江一号等5只产业投资基金。', '云溪一号', '滨江一号'],
    ['安置房项目云溪家园主体建成，滨江佳苑加快推进。', '云溪家园', '滨江佳苑'],
    ['云商和滨津高铁加快建设。', '云商高铁', '滨津高铁'],
    ['为重大项目落地留足空间。'],
  ];
  for (const [sentence, ...names] of cases)
    it(`are found in ${sentence}`, () => assert.deepEqual(namesIn(milestonesIn(readingOfReview(sentence))), names));
});

describe('the things of a plan that a draft tells from general ones', () => {
  const cases: readonly Case[] = [
    ['打好蓝天、碧水、净土保卫战。', '蓝天、碧水、净土保卫战'],
    ['以加快推进“云溪工程”为核心，出台“滨江融合30条”。', '“云溪工程”', '“滨江融合30条”'],
    ['加大“云溪之都”建设力度，推进云溪书城、博物馆之城建设。', '“云溪之都”', '云溪书城', '博物馆之城'],
    ['巩固“三山五园”文物保护示范区创建成果。', '“三山五园”文物保护示范区'],
    ['推进以云溪镇为核心的5000亩云溪粮油示范区规划建设。', '云溪粮油示范区'],
    ['建成集培训中心、文化馆等为一体的云溪度假区。', '云溪度假区'],
    ['公共卫生中心建成启用，启动云溪古城保护修复。', '公共卫生中心', '云溪古城保护修复'],
    ['培育施官海棠、云溪清莲等乡旅融合示范点。', '施官海棠', '云溪清莲'],
    ['支持云溪研究院以及滨江实验室、城北实验室等稳定运行。', '云溪研究院', '滨江实验室', '城北实验室'],
    ['与滨江大学共建云溪研究院，加快设立科技成果转化基金。', '云溪研究院', '科技成果转化基金'],
    ['推动精品剧目“走出去”，完善“小农户”衔接“大龙头”机制。'],
    ['争取更多项目纳入“两重”“两新”等支持范围。'],
    ['培育家庭农场、农民合作社，打造先行品牌，举办多次大型旅游宣传推介活动。'],
    ['布局5G-A、算力等新型基础设施项目，推动商业综合体、夜间经济街区等业态升级。'],
    ['深化“四个一批”项目管理，提升“云溪形象”，完成绿色防控基地、生产核心基地各9000亩。'],
  ];
  for (const [sentence, ...names] of cases)
    it(`are found in ${sentence}`, () => assert.deepEqual(namesIn(milestonesIn(readingOfPlan(sentence))), names));
});
