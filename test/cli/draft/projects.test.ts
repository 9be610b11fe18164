import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfPlan} from '../../fixtures/short-report.js';

describe('the projects of a draft', () => {
  const planned: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['新建云溪大学(北校区)。', '云溪大学(北校区) ongoing 2024'],
    ['云溪大桥，3月中旬开工，年底前建成通车。', '云溪大桥 planned-start 2024', '云溪大桥 planned-completion ../2024'],
    ['滨江路11月底前完工。', '滨江路 planned-completion ../2024'],
    ['新建云溪镇、滨江镇等2家养老驿站。'],
    ['实施“提质、增效”行动。', '“提质、增效”行动 ongoing 2024'],
    ['建成、改造云溪中学、滨江小学等2所学校。', '云溪中学 planned-completion 2024', '滨江小学 planned-completion 2024'],
    ['推进滨江大学、云溪学院等高等教育园区建设。', '滨江大学 ongoing 2024', '云溪学院 ongoing 2024'],
    ['推进云溪山二期以及滨江步道贯通工程。', '云溪山二期 ongoing 2024', '滨江步道贯通工程 ongoing 2024'],
    ['推进国道108、208等一级公路建设。', '国道108 ongoing 2024', '国道208 ongoing 2024'],
    ['云溪研究院挂牌成立，滨江中学开班招生。', '云溪研究院 planned-opening 2024', '滨江中学 planned-opening 2024'],
    [
      '荣获全国文明县、“云溪模范城市”等3项荣誉。',
      '全国文明县 planned-completion 2024',
      '“云溪模范城市” planned-completion 2024',
    ],
    ['新建普惠性民办幼儿园2所，抓好十项骨干工程。'],
    ['滨云高速云溪段建成通车。', '滨云高速云溪段 planned-completion 2024'],
    ['先后建成云溪大道、城东快线等项目。', '云溪大道 planned-completion 2024', '城东快线 planned-completion 2024'],
    ['建成1.2万套安置房，打造1-2所学校。'],
    ['出台实施一系列扶持政策。'],
    ['落实就业优先政策，加强预算绩效管理。'],
    ['新改建健身广场98处，引进5名“名师”。'],
    ['严守“四个不能”，防止“非粮化”。'],
    ['投资3000万元建设云溪对虾养殖基地。', '云溪对虾养殖基地 ongoing 2024'],
    [
      '启动云溪高中迁建，滨江小学、城东学校等2所学校扩建。',
      '云溪高中迁建 planned-start 2024',
      '滨江小学 ongoing 2024',
      '城东学校 ongoing 2024',
    ],
    [
      '云溪河治理工程滨江段、甲乙高速云溪段改扩建工程滨江方向建成通车。',
      '云溪河治理工程滨江段 planned-completion 2024',
      '甲乙高速云溪段改扩建工程滨江方向 planned-completion 2024',
    ],
    [
      '地铁6号线、8号线开始试运行，云溪艺术中心启动运营。',
      '地铁6号线 planned-opening 2024',
      '地铁8号线 planned-opening 2024',
      '云溪艺术中心 planned-opening 2024',
    ],
    ['确保云溪大厦、滨江学校等项目竣工。', '云溪大厦 planned-completion 2024', '滨江学校 planned-completion 2024'],
    ['2025年启动滨江水厂扩建工程。', '滨江水厂扩建工程 planned-start 2025'],
    [
      '云溪公路改建工程进展顺利，市中医院实现整体搬迁。',
      '云溪公路改建工程 ongoing 2024',
      '市中医院 planned-completion 2024',
    ],
    [
      '推动区妇幼保健院新院开门应诊，云溪产业园揭牌成立。',
      '区妇幼保健院新院 planned-opening 2024',
      '云溪产业园 planned-opening 2024',
    ],
  ];
  for (const [sentence, ...milestones] of planned)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfPlan(sentence)), milestones));
});
