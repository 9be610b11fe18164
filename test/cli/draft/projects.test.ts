import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

describe('the projects of a draft', () => {
  const planned: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    [
      '推动云溪小镇、滨江花海谷加快发展，力促云溪大桥、滨云铁路完成主体结构。',
      '云溪小镇 ongoing 2024',
      '滨江花海谷 ongoing 2024',
      '云溪大桥 planned-completion 2024',
      '滨云铁路 planned-completion 2024',
    ],
    [
      '拓宽滨江路等8条道路、修缮云溪路等9条道路，打通城北路、城西路等“断头路”，加快城南路等停车场建设。',
      '滨江路 ongoing 2024',
      '云溪路 ongoing 2024',
      '城北路 planned-completion 2024',
      '城西路 planned-completion 2024',
      '城南路停车场 ongoing 2024',
    ],
    [
      '推进云溪图书馆、滨江博物馆两大场馆建设，建设全省最大的云溪农产品交易市场。',
      '云溪图书馆 ongoing 2024',
      '滨江博物馆 ongoing 2024',
      '云溪农产品交易市场 ongoing 2024',
    ],
    [
      '推进云溪镇千亩田园综合体和滨江镇乡村振兴示范点建设。',
      '云溪镇千亩田园综合体 ongoing 2024',
      '滨江镇乡村振兴示范点 ongoing 2024',
    ],
    [
      '云溪科技、滨江汽配等项目实现当年签约、当年投产。',
      '云溪科技项目 planned-opening 2024',
      '滨江汽配项目 planned-opening 2024',
    ],
    [
      '引进云溪电池、滨江重工等招商项目33个。',
      '云溪电池招商项目 planned-opening 2024',
      '滨江重工招商项目 planned-opening 2024',
    ],
    [
      '云溪大桥力争五一前通车，滨江公园国庆前开放。',
      '云溪大桥 planned-opening ../2024-05-01',
      '滨江公园 planned-opening ../2024-10-01',
    ],
    [
      '建成云溪大道、象山公路、北环南路、柳线滨江段、虹线云溪段、城南公路改造，开工建设市域铁路S2线云溪段。',
      '云溪大道 planned-completion 2024',
      '象山公路 planned-completion 2024',
      '北环南路 planned-completion 2024',
      '柳线滨江段 planned-completion 2024',
      '虹线云溪段 planned-completion 2024',
      '城南公路改造 planned-completion 2024',
      '市域铁路S2线云溪段 planned-start 2024',
    ],
    ['推进云溪科技馆、滨江绿轴等一批地标性、功能性项目。', '云溪科技馆 ongoing 2024', '滨江绿轴项目 ongoing 2024'],
    ['打造一批精致街区、精美公园，推动“大拆”向“精建”转变，规划200公顷拆后空间建设。'],
    ['启动云溪河、滨江河综合整治。', '云溪河综合整治 planned-start 2024', '滨江河综合整治 planned-start 2024'],
    ['云溪电池项目一期4个月时间建成投产。', '云溪电池项目一期 planned-completion 2024'],
    [
      '建成云溪东街、滨江路等50条道路，我们全力开展云溪河整治攻坚行动。',
      '云溪东街 planned-completion 2024',
      '滨江路 planned-completion 2024',
      '云溪河整治攻坚行动 ongoing 2024',
    ],
    [
      '云溪电池全面达产、滨江轨道项目即将竣工、城东食品项目开工建设。',
      '云溪电池 planned-opening 2024',
      '滨江轨道项目 planned-completion 2024',
      '城东食品项目 planned-start 2024',
    ],
    [
      '全市期盼已久的滨云高铁通车，全市首家三甲医院——云溪医疗中心开诊运营。',
      '滨云高铁 planned-opening 2024',
      '云溪医疗中心 planned-opening 2024',
    ],
    [
      '启动云溪河重点河段治理、护城河二期治理、滨江防涝工程建设，协调推动云沈高速(云溪段)建设，完成G106升级改造。',
      '云溪河重点河段治理 planned-start 2024',
      '护城河二期治理 planned-start 2024',
      '滨江防涝工程 planned-start 2024',
      '云沈高速(云溪段) ongoing 2024',
      'G106升级改造 planned-completion 2024',
    ],
    [
      '推进云溪学校新址建设和滨江职业中专新址搬迁工作，力争云普城际铁路通车试运营，投资9亿元的云溪储备库项目完成选址。',
      '云溪学校新址 ongoing 2024',
      '滨江职业中专新址搬迁 ongoing 2024',
      '云普城际铁路 planned-opening 2024',
      '云溪储备库项目 ongoing 2024',
    ],
    [
      '实施建设云溪大道、滨江路等主次街路改扩建工程，打造成优质学校，启动全省首家、省内唯一的云溪贸易试点。',
      '云溪大道 ongoing 2024',
      '滨江路 ongoing 2024',
      '云溪贸易试点 planned-start 2024',
    ],
    ['打造城市“颜值”，探索开发商代建等模式，围绕国家农业示范区建设，加快中小学建设。'],
    ['新建云溪大学(北校区)。', '云溪大学(北校区) ongoing 2024'],
    [
      '云溪大桥，3月中旬开工，年底前建成通车。',
      '云溪大桥 planned-start 2024-03',
      '云溪大桥 planned-completion ../2024',
    ],
    ['滨江路11月底前完工。', '滨江路 planned-completion ../2024-11'],
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
    ['云溪新城二期6月底前开工建设。', '云溪新城二期 planned-start ../2024-06'],
    [
      '云溪小镇三期上半年开工，2026年建成。',
      '云溪小镇三期 planned-start 2024-40',
      '云溪小镇三期 planned-completion 2026',
    ],
    [
      '云溪公园9月建成开放，滨江水厂2026年建成投用。',
      '云溪公园 planned-completion 2024-09',
      '滨江水厂 planned-completion 2026',
    ],
    ['云溪大桥二期2025年底前完工。', '云溪大桥二期 planned-completion ../2025'],
    ['云溪医院今年三季度全面建成，明年投用。', '云溪医院 planned-completion 2024-35', '云溪医院 planned-opening 2025'],
    ['6月底前，云溪大桥建成通车。', '云溪大桥 planned-completion ../2024-06'],
    [
      '一季度前建成云溪大桥，九月云溪小学投用。',
      '云溪大桥 planned-completion ../2024-03',
      '云溪小学 planned-opening 2024-09',
    ],
    ['轨道交通8号线10月15日开通。', '轨道交通8号线 planned-opening 2024-10-15'],
  ];
  for (const [sentence, ...milestones] of planned)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfPlan(sentence)), milestones));

  const reviewed: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['云溪大桥6月建成通车。', '云溪大桥 completed 2023-06'],
    ['云溪大桥提前建成通车。', '云溪大桥 completed 2023'],
    [
      '云溪幼儿园改扩建工程已完工，云溪度假酒店也已投入使用，滨江小学改扩建工程完成初设。',
      '云溪幼儿园改扩建工程 completed 2023',
      '云溪度假酒店 in-use 2023',
      '滨江小学改扩建工程 ongoing 2023',
    ],
    ['云溪电站开工建设，2026年建成。', '云溪电站 started 2023', '云溪电站 planned-completion 2026'],
  ];
  for (const [sentence, ...milestones] of reviewed)
    it(`are found in a review in ${sentence}`, () =>
      assert.deepEqual(milestonesIn(readingOfReview(sentence)), milestones));

  const kinds: readonly (readonly [name: string, kind: string])[] = [
    ['云溪高速改建工程', 'road'],
    ['云溪国际机场三期配套工程', 'transport'],
    ['云溪小镇扩建项目', 'industry'],
    ['环湖绿道提升工程', 'ecology'],
    ['云溪惠民工程', 'programme'],
    ['“云溪”提升工程', 'programme'],
  ];
  for (const [name, kind] of kinds)
    it(`have the kind of what is built: ${name}`, () => {
      const {projects} = readingOfPlan(`推进${name}。`);
      assert.deepEqual(
        projects.map((project) => [project.name, project.kind]),
        [[name, kind]],
      );
    });
});
